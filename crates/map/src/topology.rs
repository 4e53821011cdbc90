//! Arcs, which are borders with a region on each side, and the rings that they make.
//!
//! Files share arcs within themselves only, and may cut them at different points. So the arcs are made anew of the segments of all rings:
//! a segment that two rings have is a border of both.

use crate::point::{Point, Ring, cross, segments};
use std::collections::{HashMap, HashSet};

/// A region by its place in the list of names.
pub(crate) type Region = usize;

/// A border from one node to another, or around to its own beginning. On its way the same regions are on both sides.
#[derive(Clone, Debug)]
pub(crate) struct Arc {
    /// The points, two or more; of an arc that goes around, the last is the first.
    pub(crate) points: Vec<Point>,
    /// The region on the right, with the first point behind.
    pub(crate) right: Region,
    /// The region on the left; none where it is the sea or another country.
    pub(crate) left: Option<Region>,
}

impl Arc {
    /// The ring that the arc is by itself; none if it ends elsewhere.
    pub(crate) fn ring(&self) -> Option<&[Point]> {
        let (last, ring) = self.points.split_last()?;
        (ring.first() == Some(last)).then_some(ring)
    }

    /// Returns `true` if a region is on one of the sides.
    pub(crate) fn is_of(&self, region: Region) -> bool {
        self.right == region || self.left == Some(region)
    }
}

/// The first segment on whose right two rings have a region, so that regions overlap.
pub(crate) fn overlap(rings: &[(Region, Ring)]) -> Option<(Point, Point)> {
    let mut seen = HashSet::new();
    let mut all = rings.iter().flat_map(|(_, ring)| segments(ring));
    all.find(|segment| !seen.insert(*segment))
}

/// The arcs of regions, from their rings, each of which has its region on the right.
pub(crate) fn arcs_of(rings: &[(Region, Ring)]) -> Vec<Arc> {
    let mut regions = HashMap::new();
    let mut degrees: HashMap<Point, u32> = HashMap::new();
    for (region, ring) in rings {
        for (from, to) in segments(ring) {
            if !regions.contains_key(&(to, from)) {
                *degrees.entry(from).or_default() += 1;
                *degrees.entry(to).or_default() += 1;
            }
            regions.insert((from, to), *region);
        }
    }
    let is_node = |point: &Point| degrees.get(point) != Some(&2);
    let mut arcs = Vec::new();
    for (region, ring) in rings {
        for points in cut(ring, is_node) {
            let [first, second, ..] = points[..] else {
                continue;
            };
            let left = regions.get(&(second, first)).copied();
            // Both regions have this arc. It is taken from one.
            if left.is_none_or(|left| *region < left) {
                arcs.push(Arc {
                    points,
                    right: *region,
                    left,
                });
            }
        }
    }
    arcs
}

/// The pieces of a ring between its nodes; the whole ring, closed, if it has no node.
fn cut(ring: &[Point], is_node: impl Fn(&Point) -> bool) -> Vec<Vec<Point>> {
    let start = ring.iter().position(&is_node).unwrap_or(0);
    let mut points = ring.to_vec();
    points.rotate_left(start);
    points.extend(points.first().copied());
    let mut pieces = Vec::new();
    let mut piece: Vec<Point> = Vec::new();
    for point in points {
        piece.push(point);
        if is_node(&point) && piece.len() > 1 {
            pieces.push(std::mem::replace(&mut piece, vec![point]));
        }
    }
    if piece.len() > 1 {
        pieces.push(piece);
    }
    pieces
}

/// The rings around regions, without the borders between them, each with the regions on its right.
pub(crate) fn rings_around(arcs: &[Arc], belongs: impl Fn(Region) -> bool) -> Vec<Ring> {
    let mut paths: Vec<Vec<Point>> = Vec::new();
    for arc in arcs {
        match (belongs(arc.right), arc.left.is_some_and(&belongs)) {
            (true, false) => paths.push(arc.points.clone()),
            (false, true) => paths.push(arc.points.iter().rev().copied().collect()),
            _ => {}
        }
    }
    joined(&paths)
}

/// Joins paths to rings. Where several go on from a point, the one that turns right most sharply does: it goes around the same land, so
/// that two pieces of land that touch at a point are two rings.
fn joined(paths: &[Vec<Point>]) -> Vec<Ring> {
    let mut starting: HashMap<Point, Vec<usize>> = HashMap::new();
    for (index, path) in paths.iter().enumerate() {
        if let Some(first) = path.first() {
            starting.entry(*first).or_default().push(index);
        }
    }
    let next = |path: &[Point]| {
        let [.., before, end] = *path else {
            return None;
        };
        let candidates = starting.get(&end)?.iter().copied();
        candidates.max_by(|one, other| {
            let turn = |index: &usize| match paths[*index][..] {
                [first, second, ..] => right_turn(end.from(before), second.from(first)),
                _ => f64::MIN,
            };
            turn(one).total_cmp(&turn(other))
        })
    };
    let mut is_used = vec![false; paths.len()];
    let mut rings = Vec::new();
    for start in 0..paths.len() {
        let mut ring = Ring::new();
        let mut at = Some(start);
        while let Some(index) = at.filter(|index| !is_used[*index]) {
            is_used[index] = true;
            if let Some((_, points)) = paths[index].split_last() {
                ring.extend(points);
            }
            at = next(&paths[index]);
        }
        if !ring.is_empty() {
            rings.push(ring);
        }
    }
    rings
}

/// The angle by which a way turns to the right, in radians, from -π to π.
#[expect(
    clippy::cast_precision_loss,
    reason = "angles are compared that whole numbers make, far apart"
)]
fn right_turn(before: (i64, i64), after: (i64, i64)) -> f64 {
    let dot = before.0 * after.0 + before.1 * after.1;
    (cross(before, after) as f64).atan2(dot as f64)
}

#[cfg(test)]
mod tests {
    use super::{Arc, arcs_of, overlap, rings_around};
    use crate::point::{Point, Ring, doubled_area};

    fn ring(points: &[(i32, i32)]) -> Ring {
        points.iter().map(|(x, y)| Point::new(*x, *y)).collect()
    }

    /// Two squares side by side, with an island in a lake of the second.
    fn land() -> Vec<(usize, Ring)> {
        vec![
            (0, ring(&[(0, 0), (9, 0), (9, 9), (0, 9)])),
            // The same border from other points on.
            (1, ring(&[(18, 9), (9, 9), (9, 0), (18, 0)])),
            (1, ring(&[(11, 2), (11, 7), (16, 7), (16, 2)])),
            (2, ring(&[(12, 3), (14, 3), (14, 5)])),
        ]
    }

    #[test]
    fn a_border_of_two_is_one_arc() {
        let arcs = arcs_of(&land());
        let sides: Vec<_> = arcs.iter().map(|arc| (arc.right, arc.left)).collect();
        let expected = [(0, Some(1)), (0, None), (1, None), (1, None), (2, None)];
        assert_eq!(sides, expected);
        let is_ring: Vec<bool> = arcs.iter().map(|arc| arc.ring().is_some()).collect();
        assert_eq!(is_ring, [false, false, false, true, true]);
    }

    #[test]
    fn what_is_joined_has_no_border_within() {
        let arcs = arcs_of(&land());
        let rings = rings_around(&arcs, |region| region < 2);
        let areas: Vec<i64> = rings.iter().map(|ring| doubled_area(ring) / 2).collect();
        assert_eq!(areas, [162, -25]);
    }

    #[test]
    fn land_that_touches_at_a_point_is_two_rings() {
        let squares = [
            (0, ring(&[(0, 0), (1, 0), (1, 1), (0, 1)])),
            (0, ring(&[(1, 1), (2, 1), (2, 2), (1, 2)])),
        ];
        let arcs: Vec<Arc> = arcs_of(&squares);
        let rings = rings_around(&arcs, |_| true);
        let areas: Vec<i64> = rings.iter().map(|ring| doubled_area(ring)).collect();
        assert_eq!(areas, [2, 2]);
    }

    #[test]
    fn an_overlap_is_found() {
        assert_eq!(overlap(&land()), None);
        let mut land = land();
        land.push((3, ring(&[(0, 0), (9, 0), (5, 5)])));
        assert_eq!(overlap(&land), Some((Point::new(0, 0), Point::new(9, 0))));
    }
}
