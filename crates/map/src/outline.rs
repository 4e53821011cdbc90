//! Things to draw: the outline of some regions, and the borders between some.

use crate::bounds::Bounds;
use crate::path::PathData;
use crate::place::{self, Place};
use crate::point::{Point, Ring, doubled_area, halved};

/// The outline of regions that are one area: a ring around each piece of land and around each hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    rings: Vec<Ring>,
}

impl Outline {
    pub(crate) fn new(rings: Vec<Ring>) -> Self {
        Self { rings }
    }

    /// The rings: clockwise around land, the other way around a hole.
    pub fn rings(&self) -> &[Ring] {
        &self.rings
    }

    /// The data of a path (`d`) to be filled by either rule, such as `m5 4 3 0-2-5z`.
    pub fn path(&self) -> String {
        let mut data = PathData::default();
        for ring in &self.rings {
            data.add(ring, true);
        }
        data.text()
    }

    /// The box around the area; none if there is no area.
    pub fn bounds(&self) -> Option<Bounds> {
        Bounds::around(self.rings.iter().flatten().copied())
    }

    /// The area in square units, without the holes.
    pub fn area(&self) -> f64 {
        halved(self.rings.iter().map(|ring| doubled_area(ring)).sum())
    }

    /// Returns `true` if a point is in the area, or on its left or upper border.
    pub fn contains(&self, point: Point) -> bool {
        let at = (f64::from(point.x), f64::from(point.y));
        place::is_inside(&place::sides(&self.rings, 1.0), at)
    }

    /// The place in the area where a name has the most room that is `aspect` times as wide as high; with 1.0, the point that is farthest
    /// from the border. None if there is no area.
    pub fn place(&self, aspect: f64) -> Option<Place> {
        place::roomiest(&self.rings, self.bounds()?, aspect)
    }
}

/// Borders, each drawn once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Borders {
    lines: Vec<Vec<Point>>,
}

impl Borders {
    pub(crate) fn new(lines: Vec<Vec<Point>>) -> Self {
        Self { lines }
    }

    /// The lines. The last point of one that goes around is its first.
    pub fn lines(&self) -> &[Vec<Point>] {
        &self.lines
    }

    /// The data of a path (`d`) to be stroked and not filled; empty if there are no borders.
    pub fn path(&self) -> String {
        let mut data = PathData::default();
        for line in &self.lines {
            match line.split_last() {
                Some((last, ring)) if ring.first() == Some(last) => data.add(ring, true),
                _ => data.add(line, false),
            }
        }
        data.text()
    }
}
