//! Points of a grid, and what is exact to say of them: integers have no rounding.

/// A point of a picture, in units of its grid: `x` to the right, `y` down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Point {
    /// The units from the left.
    pub x: i32,
    /// The units from the top.
    pub y: i32,
}

/// A closed line: its points in order, the first of which follows the last and is not repeated.
pub type Ring = Vec<Point>;

impl Point {
    /// A point by its units from the left and from the top.
    pub fn new(x: i32, y: i32) -> Self {
        Self { x, y }
    }

    /// The point of the grid that is next to a place. Numbers that are not of this world become its edges.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a float becomes the nearest number that there is"
    )]
    pub(crate) fn rounded(x: f64, y: f64) -> Self {
        Self::new(x.round() as i32, y.round() as i32)
    }

    /// The way from another point to this one, in units.
    pub(crate) fn from(self, other: Self) -> (i64, i64) {
        (
            i64::from(self.x) - i64::from(other.x),
            i64::from(self.y) - i64::from(other.y),
        )
    }
}

/// The vector product of two ways, in square units: positive where the second turns to the right of the first.
pub(crate) fn cross(one: (i64, i64), other: (i64, i64)) -> i64 {
    one.0 * other.1 - one.1 * other.0
}

/// Twice the area of a triangle, in square units: positive where the way from the first point over the second turns right at it.
pub(crate) fn doubled_triangle(first: Point, second: Point, third: Point) -> i64 {
    cross(second.from(first), third.from(first))
}

/// The segments of a ring, with the one that closes it.
pub(crate) fn segments(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter()
        .copied()
        .zip(ring.iter().copied().cycle().skip(1))
}

/// Twice the area within a ring, in square units: positive where the ring goes clockwise, as around an island.
pub(crate) fn doubled_area(ring: &[Point]) -> i64 {
    let origin = Point::default();
    segments(ring)
        .map(|(from, to)| cross(from.from(origin), to.from(origin)))
        .sum()
}

/// The area in square units of twice an area.
#[expect(
    clippy::cast_precision_loss,
    reason = "a float counts to 2^53, and the largest map has fewer square units by far"
)]
pub(crate) fn halved(doubled: i64) -> f64 {
    doubled as f64 / 2.0
}

#[cfg(test)]
mod tests {
    use super::{Point, doubled_area, doubled_triangle};

    #[test]
    fn clockwise_is_positive() {
        let square = [(0, 0), (2, 0), (2, 2), (0, 2)].map(|(x, y)| Point::new(x, y));
        assert_eq!(doubled_area(&square), 8);
        let [a, b, c, _] = square;
        assert_eq!(doubled_triangle(a, b, c), 4);
        assert_eq!(doubled_triangle(c, b, a), -4);
    }
}
