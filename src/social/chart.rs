//! The map on a picture.

use crate::content::{Centre, Content, Remit};
use crate::maps::{self, Sheet};
use crate::theme::{Accent, CLAY, Colour, SAND};
use map::Point;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The space for a map in pixels: from the left, from the top, its width and its height. The map stands on the right of it.
const SPACE: (f64, f64, f64, f64) = (640.0, 40.0, 512.0, 550.0);

/// The width of the seams between areas, in pixels.
const SEAM: f64 = 1.5;

/// The radius of the mark of a host that is the whole area, in pixels.
const DOT: f64 = 22.0;

/// A map, with a colour for each of its shapes.
pub(super) struct Chart {
    sheet: &'static Sheet,
    shapes: Vec<(String, Colour)>,
    /// A host that is the whole area, which clay would make another picture of.
    host: Option<Point>,
    /// The pixels that a unit of the map takes.
    scale: f64,
    /// The pixels to the left of the map, by the row of pixels.
    lefts: BTreeMap<i32, f64>,
}

impl Chart {
    fn new(sheet: &'static Sheet, colour: impl Fn(&str) -> Colour) -> Self {
        let (.., width, height) = SPACE;
        let bounds = sheet.bounds();
        let (across, down) = (f64::from(bounds.width()), f64::from(bounds.height()));
        let names = sheet.names();
        let mut chart = Self {
            shapes: names.map(|name| (name.to_owned(), colour(name))).collect(),
            host: None,
            scale: (width / across).min(height / down),
            lefts: BTreeMap::new(),
            sheet,
        };
        let outlines = sheet.names().filter_map(|name| sheet.outline_of(name));
        for point in outlines.flat_map(|outline| outline.rings().iter().flatten()) {
            let (x, y) = chart.place(*point);
            let left = chart.lefts.entry(row(y)).or_insert(x);
            *left = left.min(x);
        }
        chart
    }

    /// The country with the areas of all centres.
    pub(super) fn of_country(content: &Content, accent: Accent) -> Option<Self> {
        let sheet = maps::of_country(content)?;
        let tones = accent.map_tones(SAND);
        let tone = |name: &str| tones.get(usize::from(sheet.tone(name))).copied();
        Some(Self::new(sheet, |name| tone(name).unwrap_or(accent.0)))
    }

    /// The area of a centre, or the country where its task is that, with the municipality that hosts it in clay.
    pub(super) fn of_centre(content: &Content, centre: &Centre, accent: Accent) -> Option<Self> {
        let host = content.host_of(centre)?;
        let sheet = match content.remit_of(centre) {
            Remit::Region => maps::of_municipalities(content.served_by(centre))?,
            Remit::Sami => maps::of_country_with(host)?,
        };
        let number = host.number.as_str();
        if sheet.names().all(|name| name == number) {
            let place = sheet.place(number, 1.0)?;
            return Some(Self {
                host: Some(place.at),
                ..Self::new(sheet, |_| accent.0)
            });
        }
        let colour = |name: &str| if name == number { CLAY } else { accent.0 };
        Some(Self::new(sheet, colour))
    }

    /// The place on the picture of a point of the map.
    fn place(&self, point: Point) -> (f64, f64) {
        let (left, top, width, height) = SPACE;
        let (bounds, scale) = (self.sheet.bounds(), self.scale);
        let before = width - f64::from(bounds.width()) * scale;
        let above = (height - f64::from(bounds.height()) * scale) / 2.0;
        let x = left + before + f64::from(point.x - bounds.min.x) * scale;
        let y = top + above + f64::from(point.y - bounds.min.y) * scale;
        (x, y)
    }

    /// The pixels to the left of what the map shows between two heights of the picture; none where it shows nothing there.
    pub(super) fn left_between(&self, top: f64, bottom: f64) -> Option<f64> {
        let rows = self.lefts.range(row(top)..=row(bottom));
        rows.map(|(_, left)| *left).min_by(f64::total_cmp)
    }

    /// The map as SVG.
    pub(super) fn svg(&self) -> Markup {
        let (x, y) = self.place(Point::default());
        let transform = format!("translate({x:.2} {y:.2}) scale({:.5})", self.scale);
        let seam = format!("{:.2}", SEAM / self.scale);
        let host = self.host.map(|host| self.place(host));
        html! {
            g transform=(transform) stroke=(SAND) stroke-width=(seam) stroke-linejoin="round" {
                @for (name, colour) in &self.shapes {
                    @if let Some(outline) = self.sheet.outline_of(name) {
                        path fill=(colour) d=(outline.path()) {}
                    }
                }
            }
            @if let Some((x, y)) = host {
                circle cx=(x) cy=(y) r=(DOT) fill=(CLAY) stroke=(SAND) stroke-width="6" {}
            }
        }
    }
}

/// The row of pixels at a height.
#[expect(clippy::cast_possible_truncation, reason = "a row of a picture")]
fn row(height: f64) -> i32 {
    height.floor() as i32
}
