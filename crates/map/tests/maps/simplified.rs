//! Simplified maps: the same regions beside each other, and no line across another.

use super::{AREAS, COUNTIES, COUNTRY, areas, country_of_areas, detail_of};
use map::{Map, Point};

fn area(map: &Map) -> f64 {
    map.outline(|_| true).area()
}

/// The segments of a map, each once, from left to right.
fn segments(map: &Map) -> Vec<(Point, Point)> {
    let mut segments = Vec::new();
    for name in map.names() {
        for ring in map.outline(|other| other == name).rings() {
            segments.extend(super::segments(ring));
        }
    }
    segments.sort_unstable();
    segments.dedup();
    segments
}

fn turn(first: Point, second: Point, third: Point) -> i64 {
    let [ax, ay, bx, by, cx, cy] =
        [first.x, first.y, second.x, second.y, third.x, third.y].map(i64::from);
    ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)).signum()
}

/// Returns `true` if a point lies on a segment and is no end of it.
fn is_on(point: Point, (from, to): (Point, Point)) -> bool {
    let is_between = point.x >= from.x.min(to.x)
        && point.x <= from.x.max(to.x)
        && point.y >= from.y.min(to.y)
        && point.y <= from.y.max(to.y);
    point != from && point != to && is_between && turn(from, to, point) == 0
}

/// Returns `true` if two segments have a point together that is not an end of both.
fn meet(one: (Point, Point), other: (Point, Point)) -> bool {
    let touches =
        is_on(one.0, other) || is_on(one.1, other) || is_on(other.0, one) || is_on(other.1, one);
    let crosses = turn(one.0, one.1, other.0) * turn(one.0, one.1, other.1) < 0
        && turn(other.0, other.1, one.0) * turn(other.0, other.1, one.1) < 0;
    touches || crosses
}

/// Two segments that cross or touch each other.
fn crossing(map: &Map) -> Option<[(Point, Point); 2]> {
    let segments = segments(map);
    for (place, one) in segments.iter().enumerate() {
        let later = segments[place + 1..].iter();
        let beside = later.take_while(|other| other.0.x <= one.1.x);
        for other in beside {
            if meet(*one, *other) {
                return Some([*one, *other]);
            }
        }
    }
    None
}

/// Says that a map has the regions and borders of another, has no lines that cross, and is as large.
fn is_same(map: &Map, of: &Map, most_percent: f64) {
    assert_eq!(map.names(), of.names());
    for name in of.names() {
        assert_eq!(map.neighbours(name), of.neighbours(name), "{name}");
        let area = map.outline(|other| other == name).area();
        assert!(area > 0.0, "{name}");
    }
    assert_eq!(crossing(map), None);
    let percent = (100.0 * (area(map) / area(of) - 1.0)).abs();
    assert!(percent < most_percent, "{percent}");
}

#[test]
fn the_country_stays_the_same() {
    let scale = COUNTRY.units_per_pixel(700, 700);
    let map = COUNTRY.without_small_islands(scale).simplified(scale);
    is_same(&map, &COUNTRY, 1.0);
    assert_eq!(
        map.bounds().map(|bounds| bounds.view_box().len()),
        Some("5 4 2966 3694".len())
    );
    // For a picture of 30 pixels, too, although each bend is larger then.
    let scale = COUNTRY.units_per_pixel(30, 30);
    is_same(&COUNTRY.simplified(scale), &COUNTRY, 15.0);
}

#[test]
fn the_areas_of_the_country_stay_the_same() {
    is_same(&country_of_areas(), &COUNTRY.grouped(super::area_of), 1.0);
}

#[test]
fn each_area_stays_the_same() {
    for area in areas() {
        let whole = COUNTIES.grouped(|number| (AREAS[number] == area).then_some(number));
        is_same(&detail_of(area).0, &whole, 1.5);
    }
}

#[test]
fn small_islands_leave_the_map_and_the_last_of_a_municipality_does_not() {
    let pieces = |map: &Map, number: &str| map.outline(|name| name == number).rings().len();
    let map = COUNTRY.without_small_islands(COUNTRY.units_per_pixel(100, 100));
    // Rødøy has islands, Træna hardly any land at all.
    assert!(pieces(&COUNTRY, "1836") > pieces(&map, "1836"));
    for number in map.names() {
        assert!(pieces(&map, number) > 0, "{number}");
    }
    let all = |map: &Map| map.outline(|_| true).rings().len();
    assert!(all(&map) < all(&COUNTRY) / 2);
    // At the scale of the front page the chains of islands are there.
    let map = country_of_areas();
    for (longitude, latitude) in [(12.0884, 66.5025), (12.09, 67.52), (4.88, 59.30)] {
        let at = map.project(longitude, latitude);
        let outline = map.outline(|_| true);
        let off = super::distance_to_border(at, outline.rings());
        assert!(outline.contains(at) || off < 10.0, "{longitude}: {off}");
    }
}
