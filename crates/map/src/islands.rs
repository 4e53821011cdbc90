//! Islands and inlets that are too small to be seen.

use crate::place;
use crate::point::{Point, Ring, doubled_area, halved};
use crate::topology::{Arc, Region, rings_around};

/// The smallest island that is drawn, in square pixels: one that is smaller is a dot of 1.3 pixels, which says nothing.
pub(crate) const SMALLEST: f64 = 1.6;

/// The arcs without islands and inlets smaller than `least`, in square units. The largest piece of a region stays, and so does an island
/// with another region on it.
pub(crate) fn without_small(arcs: &[Arc], regions: usize, least: f64) -> Vec<Arc> {
    let largest: Vec<i64> = (0..regions)
        .map(|region| largest_of(arcs, region))
        .collect();
    let is_small = |arc: &Arc| {
        arc.left.is_none()
            && arc.ring().is_some_and(|ring| {
                let area = doubled_area(ring);
                halved(area).abs() < least
                    && area != largest[arc.right]
                    && !has_others(arcs, arc, ring)
            })
    };
    arcs.iter().filter(|arc| !is_small(arc)).cloned().collect()
}

/// Twice the area of the largest piece of a region, in square units.
fn largest_of(arcs: &[Arc], region: Region) -> i64 {
    let of: Vec<Arc> = arcs
        .iter()
        .filter(|arc| arc.is_of(region))
        .cloned()
        .collect();
    let rings = rings_around(&of, |other| other == region);
    rings
        .iter()
        .map(|ring| doubled_area(ring))
        .max()
        .unwrap_or_default()
}

/// Returns `true` if another border of the region lies within a ring, such as that of an enclave on an island.
fn has_others(arcs: &[Arc], arc: &Arc, ring: &[Point]) -> bool {
    let rings: [Ring; 1] = [ring.to_vec()];
    let sides = place::sides(&rings, 1.0);
    let mut others = arcs.iter().filter(|other| other.is_of(arc.right));
    others.any(|other| {
        let first = other.points.first();
        other.points != arc.points
            && first.is_some_and(|point| {
                place::is_inside(&sides, (f64::from(point.x), f64::from(point.y)))
            })
    })
}

#[cfg(test)]
mod tests {
    use super::without_small;
    use crate::point::{Point, Ring};
    use crate::topology::{Region, arcs_of};

    /// A square as a ring around land, or around a hole.
    fn square(left: i32, side: i32, is_hole: bool) -> Ring {
        let corners = [(0, 0), (side, 0), (side, side), (0, side)];
        let mut ring = corners.map(|(x, y)| Point::new(left + x, 50 + y));
        if is_hole {
            ring.reverse();
        }
        ring.to_vec()
    }

    /// The left edges of what is drawn of some rings, without what is smaller than 30 square units.
    fn kept(rings: &[(Region, Ring)]) -> Vec<i32> {
        let arcs = without_small(&arcs_of(rings), 2, 30.0);
        let lefts = arcs
            .iter()
            .map(|arc| arc.points.iter().map(|point| point.x).min());
        lefts.flatten().collect()
    }

    #[test]
    fn small_islands_and_inlets_go() {
        let rings = [
            (0, square(0, 40, false)),
            (0, square(10, 5, true)),
            (0, square(20, 6, true)),
            (0, square(50, 5, false)),
            (0, square(60, 6, false)),
            // The only one of its region.
            (1, square(70, 2, false)),
        ];
        assert_eq!(kept(&rings), [0, 20, 60, 70]);
    }

    #[test]
    fn enclaves_stay_and_so_does_the_island_around_one() {
        let rings = [
            (0, square(0, 40, false)),
            (0, square(10, 3, true)),
            (0, square(50, 5, false)),
            (0, square(51, 2, true)),
            (1, square(10, 3, false)),
            (1, square(51, 2, false)),
            (1, square(60, 40, false)),
        ];
        assert_eq!(kept(&rings), [0, 10, 50, 51, 60]);
    }
}
