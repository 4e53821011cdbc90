//! A file of shapes, and what is known of each.

use map::{Bounds, Map, Outline, Place, Point, Tone};
use maud::html;
use std::collections::BTreeMap;

/// The space around what is shown, for the strokes of its border, in pixels.
const MARGIN: f64 = 4.0;

/// The id of all shapes together.
pub const ALL: &str = "alle";

/// A file of shapes, and what is known of each.
#[derive(Debug)]
pub struct Sheet {
    /// The path of the file from the root of the site, with a digest in its name.
    pub path: String,
    /// The file: a path with an id for each shape, in the order of their names.
    pub svg: String,
    /// The units of the map that a pixel shows where the map is as large as it gets.
    pub units_per_pixel: f64,
    bounds: Bounds,
    map: Map,
    shapes: BTreeMap<String, Shape>,
    /// The points that stand for municipalities, by their numbers.
    points: BTreeMap<String, Point>,
}

/// A shape of a sheet.
#[derive(Debug)]
struct Shape {
    outline: Outline,
    tone: Tone,
}

impl Sheet {
    /// Draws areas, each given by the municipalities in it, for a width and a height in pixels at most; none if none of them is on the map.
    /// `has_points` puts a point for each municipality into the file, with a `p` before its number for an id.
    pub(super) fn draw(
        map: &Map,
        areas: &[(String, String)],
        (width, height): (u32, u32),
        has_points: bool,
    ) -> Option<Self> {
        let area_of = |number: &str| {
            let place = areas.binary_search_by(|(other, _)| other.as_str().cmp(number));
            Some(areas[place.ok()?].1.as_str())
        };
        let all = map.grouped(area_of);
        let points = areas
            .iter()
            .filter(|_| has_points)
            .filter_map(|(number, _)| {
                let place = map.outline(|other| other == number).place(1.0)?;
                Some((number.clone(), place.at))
            });
        let points: BTreeMap<String, Point> = points.collect();
        let scale = all.units_per_pixel(width, height);
        // Before they are joined, so that every municipality is there.
        let map = map
            .without_small_islands(scale)
            .grouped(area_of)
            .simplified(scale);
        let bounds = map.bounds()?.with_margin(margin(scale));
        let tones = map.tones().unwrap_or_default();
        let shapes: BTreeMap<String, Shape> = map
            .names()
            .iter()
            .map(|name| {
                let outline = map.outline(|other| other == name);
                let tone = tones.get(name.as_str()).copied().unwrap_or_default();
                (name.clone(), Shape { outline, tone })
            })
            .collect();
        let svg = svg(&shapes, &points);
        Some(Self {
            path: assets::named("kart.svg", &svg),
            svg,
            units_per_pixel: scale,
            bounds,
            map,
            shapes,
            points,
        })
    }

    /// The value of `viewBox` that shows all of it.
    pub fn view_box(&self) -> String {
        self.bounds.view_box()
    }

    /// The box that shows all of it.
    pub const fn bounds(&self) -> Bounds {
        self.bounds
    }

    /// The names of the shapes, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.shapes.keys().map(String::as_str)
    }

    /// The outline of a shape.
    pub fn outline_of(&self, name: &str) -> Option<&Outline> {
        Some(&self.shapes.get(name)?.outline)
    }

    /// The tone of a shape, one of four, none of them that of a neighbour; 0 where there is no such shape.
    pub fn tone(&self, name: &str) -> Tone {
        self.shapes.get(name).map_or(0, |shape| shape.tone)
    }

    /// The box that shows a shape.
    pub fn box_of(&self, name: &str) -> Option<Bounds> {
        let bounds = self.shapes.get(name)?.outline.bounds()?;
        Some(bounds.with_margin(margin(self.units_per_pixel)))
    }

    /// Returns `true` if a point for the municipality with a number is in the file.
    pub fn has_point(&self, number: &str) -> bool {
        self.points.contains_key(number)
    }

    /// The place in a shape for a text that is `aspect` times as wide as high.
    pub fn place(&self, name: &str, aspect: f64) -> Option<Place> {
        self.shapes.get(name)?.outline.place(aspect)
    }

    /// Returns `true` if a point lies in a shape.
    pub fn is_in(&self, name: &str, point: Point) -> bool {
        let shape = self.shapes.get(name);
        shape.is_some_and(|shape| shape.outline.contains(point))
    }

    /// The point of the map at a place, in degrees east and north.
    pub fn project(&self, longitude: f64, latitude: f64) -> Point {
        self.map.project(longitude, latitude)
    }
}

/// The space around what is shown, in units of the map.
#[expect(clippy::cast_possible_truncation, reason = "some pixels")]
fn margin(units_per_pixel: f64) -> i32 {
    (MARGIN * units_per_pixel).ceil() as i32
}

/// The file with all shapes. Strokes are as wide as the page says, however large the map is shown.
fn svg(shapes: &BTreeMap<String, Shape>, points: &BTreeMap<String, Point>) -> String {
    let markup = html! {
        svg xmlns="http://www.w3.org/2000/svg" {
            g id=(ALL) {
                @for (name, shape) in shapes {
                    path id=(name) vector-effect="non-scaling-stroke" d=(shape.outline.path()) {}
                }
            }
            @for (number, Point { x, y }) in points {
                path id={ "p" (number) } vector-effect="non-scaling-stroke" d={ "m" (x) " " (y) "h0" } {}
            }
        }
    };
    markup.into_string()
}
