//! The place for a name in an area: its pole of inaccessibility, which is the point that is farthest from the border.
//!
//! The algorithm is polylabel (Vladimir Agafonkin, "A new algorithm for finding a visual center of a polygon", 2016): the box around the
//! area is cut into squares, and those are cut again in which a better point can lie. Here the plane is squeezed first, by as much as a
//! name is wider than high. So the circle that fits there is an ellipse on the map. The package `polylabel` cannot do so, and has a
//! licence that is not allowed here.

use crate::bounds::Bounds;
use crate::point::{Point, Ring, segments};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// A place for a name or a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The middle of the place.
    pub at: Point,
    /// The units from the middle to the border, upwards and downwards; to the sides it is as many times the aspect that was asked for. An
    /// ellipse of this size lies in the area. A box around the middle does, if it is no higher than 1.4 times this (√2).
    pub room: f64,
}

/// The share of the smaller side of an area by which a better place is not looked for.
const PRECISION: f64 = 0.01;

/// The largest number of squares next to each other at first.
const SQUARES: f64 = 32.0;

type Vector = (f64, f64);

/// The sides of an area in a plane that is squeezed sideways.
pub(crate) fn sides(rings: &[Ring], aspect: f64) -> Vec<(Vector, Vector)> {
    let squeezed = |point: Point| (f64::from(point.x) / aspect, f64::from(point.y));
    let all = rings.iter().flat_map(|ring| segments(ring));
    all.map(|(from, to)| (squeezed(from), squeezed(to)))
        .collect()
}

/// Returns `true` if a line from the point to the right crosses the sides an odd number of times.
pub(crate) fn is_inside(sides: &[(Vector, Vector)], (x, y): Vector) -> bool {
    let crossed = sides.iter().filter(|(from, to)| {
        (from.1 > y) != (to.1 > y) && x < (to.0 - from.0) * (y - from.1) / (to.1 - from.1) + from.0
    });
    crossed.count() % 2 == 1
}

/// The distance from a point to a side.
fn distance((x, y): Vector, (from, to): (Vector, Vector)) -> f64 {
    let way = (to.0 - from.0, to.1 - from.1);
    let square = way.0 * way.0 + way.1 * way.1;
    let along = ((x - from.0) * way.0 + (y - from.1) * way.1) / square;
    let along = if along.is_finite() {
        along.clamp(0.0, 1.0)
    } else {
        0.0
    };
    (from.0 + way.0 * along - x).hypot(from.1 + way.1 * along - y)
}

/// A square in which a place is looked for.
#[derive(Clone, Copy)]
struct Square {
    middle: Vector,
    half: f64,
    /// The distance from the middle to the border; negative outside the area.
    room: f64,
}

impl Square {
    fn new(sides: &[(Vector, Vector)], middle: Vector, half: f64) -> Self {
        let nearest = sides.iter().map(|side| distance(middle, *side));
        let nearest = nearest.fold(f64::INFINITY, f64::min);
        let room = if is_inside(sides, middle) {
            nearest
        } else {
            -nearest
        };
        Self { middle, half, room }
    }

    /// The most room that a point of the square can have.
    fn most(&self) -> f64 {
        self.room + self.half * std::f64::consts::SQRT_2
    }
}

/// Squares are in the order of what is hoped for of them.
impl Ord for Square {
    fn cmp(&self, other: &Self) -> Ordering {
        self.most().total_cmp(&other.most())
    }
}

impl PartialOrd for Square {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Square {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Square {}

/// The roomiest place of an area.
pub(crate) fn roomiest(rings: &[Ring], bounds: Bounds, aspect: f64) -> Option<Place> {
    let aspect = aspect.clamp(0.01, 100.0);
    let sides = sides(rings, aspect);
    let (width, height) = (
        f64::from(bounds.width()) / aspect,
        f64::from(bounds.height()),
    );
    let (left, top) = (f64::from(bounds.min.x) / aspect, f64::from(bounds.min.y));
    let half = width.min(height).max(width.max(height) / SQUARES) / 2.0;
    let precision = PRECISION * width.min(height);
    let mut squares = BinaryHeap::new();
    let mut y = top + half;
    while y - half < top + height {
        let mut x = left + half;
        while x - half < left + width {
            squares.push(Square::new(&sides, (x, y), half));
            x += 2.0 * half;
        }
        y += 2.0 * half;
    }
    let mut best = *squares
        .iter()
        .max_by(|one, other| one.room.total_cmp(&other.room))?;
    while let Some(square) = squares.pop() {
        if square.most() - best.room <= precision {
            break;
        }
        let half = square.half / 2.0;
        for (right, down) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
            let middle = (square.middle.0 + right, square.middle.1 + down);
            let part = Square::new(&sides, middle, half);
            if part.room > best.room {
                best = part;
            }
            squares.push(part);
        }
    }
    let at = Point::rounded(best.middle.0 * aspect, best.middle.1);
    Some(Place {
        at,
        room: best.room,
    })
}
