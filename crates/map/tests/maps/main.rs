//! The maps of Norway, as they are drawn.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

mod asked;
mod joined;
mod levels;
mod places;
mod simplified;
mod sizes;
mod svg;

use map::{Map, Point};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A municipality: a point in it, in degrees east and north, and the area that it belongs to.
struct Municipality {
    number: &'static str,
    area: &'static str,
    longitude: f64,
    latitude: f64,
}

/// All municipalities.
static MUNICIPALITIES: LazyLock<Vec<Municipality>> = LazyLock::new(|| {
    let lines = include_str!("municipalities.tsv").lines().skip(1);
    let municipality = |line: &'static str| {
        let mut columns = line.split('\t');
        Municipality {
            number: columns.next().unwrap(),
            area: columns.next().unwrap(),
            longitude: columns.next().unwrap().parse().unwrap(),
            latitude: columns.next().unwrap().parse().unwrap(),
        }
    };
    lines.map(municipality).collect()
});

/// The areas by the numbers of their municipalities.
static AREAS: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let municipalities = MUNICIPALITIES.iter();
    municipalities.map(|it| (it.number, it.area)).collect()
});

/// The country.
static COUNTRY: LazyLock<Map> = LazyLock::new(|| Map::norway().unwrap());

/// All counties in one grid.
static COUNTIES: LazyLock<Map> = LazyLock::new(|| {
    let municipalities = MUNICIPALITIES.iter();
    Map::of_counties(municipalities.map(|it| county_of(it.number))).unwrap()
});

fn area_of(number: &str) -> Option<&'static str> {
    AREAS.get(number).copied()
}

fn county_of(number: &str) -> &str {
    &number[..2]
}

/// The names of the areas, each once.
fn areas() -> Vec<&'static str> {
    let mut areas: Vec<&str> = AREAS.values().copied().collect();
    areas.sort_unstable();
    areas.dedup();
    areas
}

/// The areas of the country for a picture 700 pixels high.
fn country_of_areas() -> Map {
    let scale = COUNTRY.units_per_pixel(700, 700);
    let map = COUNTRY.without_small_islands(scale);
    map.grouped(area_of).simplified(scale)
}

/// The municipalities of an area for a picture 640 pixels wide or 720 high, and its scale.
fn detail_of(area: &str) -> (Map, f64) {
    let municipalities = MUNICIPALITIES.iter().filter(|it| it.area == area);
    let counties = municipalities.map(|it| county_of(it.number));
    let map = Map::of_counties(counties).unwrap();
    let map = map.grouped(|number| (area_of(number) == Some(area)).then_some(number));
    let scale = map.units_per_pixel(640, 720);
    (map.without_small_islands(scale).simplified(scale), scale)
}

/// The segments of a ring, from the lower end to the higher.
fn segments(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    let next = ring.iter().cycle().skip(1);
    let pairs = ring.iter().zip(next);
    pairs.map(|(from, to)| (*from.min(to), *from.max(to)))
}

/// The distance from a point to a segment, in units.
fn distance(point: Point, (from, to): (Point, Point)) -> f64 {
    let [x, y, from_x, from_y, to_x, to_y] =
        [point.x, point.y, from.x, from.y, to.x, to.y].map(f64::from);
    let (right, down) = (to_x - from_x, to_y - from_y);
    let along = ((x - from_x) * right + (y - from_y) * down) / (right * right + down * down);
    let along = along.clamp(0.0, 1.0);
    (from_x + right * along - x).hypot(from_y + down * along - y)
}

/// The distance from a point to the border of some rings, in units.
fn distance_to_border(point: Point, rings: &[Vec<Point>]) -> f64 {
    let segments = rings.iter().flat_map(|ring| segments(ring));
    let distances = segments.map(|segment| distance(point, segment));
    distances.fold(f64::INFINITY, f64::min)
}
