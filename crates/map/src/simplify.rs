//! The simplification of all arcs at once, which leaves regions, borders and islands where they are.
//!
//! The algorithm is that of Visvalingam and Whyatt ("Line generalisation by repeated elimination of points", 1993): the point goes that
//! makes the smallest triangle with those beside it, again and again. It goes only if no other point lies in that triangle and nothing is
//! drawn yet from the one beside it to the other. So no line ever crosses or touches another. Ends of arcs stay. The package `geo` does
//! so within one line alone, and these lines are borders of each other.

use crate::point::{Point, cross, doubled_triangle};
use crate::topology::Arc;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

/// The smallest bend that is drawn: the area of its triangle, in square pixels. With it, the largest map of an area (Nordland) has 11.5 kB of
/// paths; with 0.4 it has 12.6, and one sees no difference.
pub(crate) const SMALLEST_BEND: f64 = 0.6;

/// The side of a cell of the index of points, as a power of two.
const CELL: u32 = 5;

/// A point of a line, by its place in the list of all.
type Index = usize;

#[derive(Clone, Copy)]
struct Vertex {
    at: Point,
    /// The points before and after it on the line; none where the line ends.
    beside: Option<(Index, Index)>,
    is_there: bool,
}

/// The lines that are simplified.
struct Lines {
    vertices: Vec<Vertex>,
    /// The points of each cell.
    cells: HashMap<(i32, i32), Vec<Index>>,
    /// The segments that are drawn, from the lower end to the higher.
    segments: HashSet<(Point, Point)>,
}

fn segment(one: Point, other: Point) -> (Point, Point) {
    (one.min(other), one.max(other))
}

impl Lines {
    fn new(arcs: &[Arc]) -> Self {
        let mut lines = Self {
            vertices: Vec::new(),
            cells: HashMap::new(),
            segments: HashSet::new(),
        };
        for Arc { points, .. } in arcs {
            let last = points.len().saturating_sub(1);
            for (place, at) in points.iter().enumerate() {
                let index = lines.vertices.len();
                let is_inner = place > 0 && place < last;
                lines.vertices.push(Vertex {
                    at: *at,
                    beside: is_inner.then(|| (index - 1, index + 1)),
                    is_there: true,
                });
                let cell = (at.x >> CELL, at.y >> CELL);
                lines.cells.entry(cell).or_default().push(index);
            }
            let drawn = points.windows(2).map(|pair| segment(pair[0], pair[1]));
            lines.segments.extend(drawn);
        }
        lines
    }

    /// A point that may go, with those beside it.
    fn corner(&self, index: Index) -> Option<[Point; 3]> {
        let vertex = self.vertices.get(index).filter(|vertex| vertex.is_there)?;
        let (before, after) = vertex.beside?;
        Some([self.vertices[before].at, vertex.at, self.vertices[after].at])
    }

    /// Twice the area of the triangle at a point; none if the point stays.
    fn weight(&self, index: Index) -> Option<u64> {
        let [before, at, after] = self.corner(index)?;
        Some(doubled_triangle(before, at, after).unsigned_abs())
    }

    /// Returns `true` if a point lies in a triangle or on its border, and is no corner of it.
    fn is_occupied(&self, [before, at, after]: [Point; 3]) -> bool {
        let across = [before.x, at.x, after.x];
        let down = [before.y, at.y, after.y];
        let cells = |numbers: [i32; 3]| {
            let [first, second, third] = numbers.map(|number| number >> CELL);
            first.min(second).min(third)..=first.max(second).max(third)
        };
        cells(across).any(|x| {
            cells(down).any(|y| {
                let points = self.cells.get(&(x, y)).into_iter().flatten();
                let mut points = points.map(|index| self.vertices[*index]);
                points.any(|other| other.is_there && is_within(other.at, [before, at, after]))
            })
        })
    }

    /// Takes a point out of its line, if that changes nothing but the line. Returns the points that were beside it.
    fn remove(&mut self, index: Index) -> Option<(Index, Index)> {
        let corner = self.corner(index)?;
        let [before, at, after] = corner;
        let shortcut = segment(before, after);
        if self.segments.contains(&shortcut) || self.is_occupied(corner) {
            return None;
        }
        self.segments.remove(&segment(before, at));
        self.segments.remove(&segment(at, after));
        self.segments.insert(shortcut);
        let (before, after) = self.vertices[index].beside?;
        self.vertices[index].is_there = false;
        if let Some(beside) = &mut self.vertices[before].beside {
            beside.1 = after;
        }
        if let Some(beside) = &mut self.vertices[after].beside {
            beside.0 = before;
        }
        Some((before, after))
    }
}

/// Returns `true` if a point lies in a triangle or on its border, and is no corner of it.
fn is_within(point: Point, corners: [Point; 3]) -> bool {
    if corners.contains(&point) {
        return false;
    }
    let [first, second, third] = corners;
    let turns = [(first, second), (second, third), (third, first)]
        .map(|(from, to)| cross(to.from(from), point.from(from)));
    let is_one_side = turns.iter().all(|turn| *turn >= 0) || turns.iter().all(|turn| *turn <= 0);
    // All turns are 0 for a point far out on the line of a triangle that is flat.
    let spans = |value: i32, ends: [i32; 3]| {
        ends.iter().any(|end| *end <= value) && ends.iter().any(|end| *end >= value)
    };
    is_one_side
        && spans(point.x, corners.map(|corner| corner.x))
        && spans(point.y, corners.map(|corner| corner.y))
}

/// The arcs without the points that make a triangle smaller than `area`, in square units.
pub(crate) fn simplified(arcs: &[Arc], area: f64) -> Vec<Arc> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a float becomes the nearest number that there is"
    )]
    let least = (area * 2.0).ceil() as u64;
    let mut lines = Lines::new(arcs);
    let weights = (0..lines.vertices.len())
        .filter_map(|index| lines.weight(index).map(|weight| Reverse((weight, index))));
    let mut queue: BinaryHeap<Reverse<(u64, Index)>> = weights.collect();
    while let Some(Reverse((weight, index))) = queue.pop() {
        if weight >= least {
            break;
        }
        if lines.weight(index) != Some(weight) {
            continue;
        }
        let Some((before, after)) = lines.remove(index) else {
            continue;
        };
        let changed = [before, after].into_iter();
        queue.extend(changed.filter_map(|index| Some(Reverse((lines.weight(index)?, index)))));
    }
    let mut vertices = lines.vertices.iter();
    arcs.iter()
        .map(|arc| {
            let points = vertices.by_ref().take(arc.points.len());
            let points = points.filter(|vertex| vertex.is_there);
            Arc {
                points: points.map(|vertex| vertex.at).collect(),
                ..*arc
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::simplified;
    use crate::point::Point;
    use crate::topology::Arc;

    fn arc(points: &[(i32, i32)]) -> Arc {
        Arc {
            points: points.iter().map(|(x, y)| Point::new(*x, *y)).collect(),
            right: 0,
            left: None,
        }
    }

    /// The numbers of points that are left of arcs.
    fn left(arcs: &[Arc], area: f64) -> Vec<usize> {
        let arcs = simplified(arcs, area);
        arcs.iter().map(|arc| arc.points.len()).collect()
    }

    #[test]
    fn small_bends_go_and_large_ones_stay() {
        let bends = arc(&[(0, 0), (10, 1), (20, 0), (30, 9), (40, 0)]);
        assert_eq!(left(std::slice::from_ref(&bends), 10.0), [5]);
        assert_eq!(left(&[bends], 11.0), [4]);
    }

    #[test]
    fn a_bend_is_as_large_as_the_points_left_beside_it_make_it() {
        // Twice the areas are 40, 220 and 400. Without the first bend, the second has 400 too.
        let bends = arc(&[(0, 0), (10, 2), (20, 0), (30, 20), (40, 0)]);
        assert_eq!(left(&[bends], 150.0), [4]);
    }

    #[test]
    fn an_island_stays_an_area() {
        let island = arc(&[(0, 0), (2, 0), (3, 1), (2, 2), (0, 2), (0, 0)]);
        assert_eq!(left(&[island], 1e6), [4]);
    }

    #[test]
    fn lines_keep_to_their_side_of_others() {
        // The island lies in the bay, and the second way between two nodes is not where the first is.
        let bay = arc(&[(0, 0), (50, 90), (100, 0)]);
        let island = arc(&[(50, 9), (53, 9), (53, 12), (50, 9)]);
        let straight = arc(&[(0, 0), (100, 0)]);
        assert_eq!(left(&[bay.clone(), island], 1e6), [3, 4]);
        assert_eq!(left(&[bay.clone(), straight], 1e6), [3, 2]);
        assert_eq!(left(&[bay], 1e6), [2]);
    }
}
