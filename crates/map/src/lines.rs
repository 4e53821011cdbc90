//! Arcs joined to lines that are as long as possible, so that as few moves of the pen as possible are written.

use crate::point::Point;
use std::collections::HashMap;

/// Joins lines at their ends. A line begins where an odd number of lines meet, as long as there is such an end.
pub(crate) fn joined(pieces: Vec<Vec<Point>>) -> Vec<Vec<Point>> {
    let mut at: HashMap<Point, Vec<usize>> = HashMap::new();
    for (index, piece) in pieces.iter().enumerate() {
        for end in [piece.first(), piece.last()].into_iter().flatten() {
            at.entry(*end).or_default().push(index);
        }
    }
    let count = pieces.len();
    let mut net = Net {
        pieces: pieces.into_iter().map(Some).collect(),
        at,
    };
    let mut lines = Vec::new();
    for must_be_odd in [true, false] {
        for index in 0..count {
            while let Some(start) = net.start(index, must_be_odd) {
                lines.push(net.line(start));
            }
        }
    }
    lines
}

/// The pieces that are left, and the places where they end.
struct Net {
    pieces: Vec<Option<Vec<Point>>>,
    at: HashMap<Point, Vec<usize>>,
}

impl Net {
    /// The end of a piece from which a line begins.
    fn start(&self, index: usize, must_be_odd: bool) -> Option<Point> {
        let piece = self.pieces[index].as_ref()?;
        let mut ends = [piece.first(), piece.last()].into_iter().flatten().copied();
        ends.find(|end| {
            !must_be_odd || self.at.get(end).is_some_and(|pieces| pieces.len() % 2 == 1)
        })
    }

    /// Takes a piece that ends at a point, with that end first.
    fn take(&mut self, end: Point) -> Option<Vec<Point>> {
        let index = self.at.get_mut(&end)?.pop()?;
        let mut piece = self.pieces[index].take()?;
        if piece.first() != Some(&end) {
            piece.reverse();
        }
        if let Some(others) = piece.last().and_then(|last| self.at.get_mut(last))
            && let Some(place) = others.iter().position(|other| *other == index)
        {
            others.remove(place);
        }
        Some(piece)
    }

    /// Takes pieces as far as one goes on from the end of the one before.
    fn line(&mut self, start: Point) -> Vec<Point> {
        let mut line = vec![start];
        let mut end = start;
        while let Some(piece) = self.take(end) {
            line.extend(piece.into_iter().skip(1));
            end = line.last().copied().unwrap_or(end);
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::joined;
    use crate::point::Point;

    /// Lines through points of one row.
    fn lines(lines: &[&[i32]]) -> Vec<Vec<Point>> {
        let points = |line: &&[i32]| line.iter().map(|x| Point::new(*x, 0)).collect();
        lines.iter().map(points).collect()
    }

    #[test]
    fn pieces_are_joined_in_any_direction() {
        let pieces = lines(&[&[3, 2], &[3, 4, 5], &[1, 2]]);
        assert_eq!(joined(pieces), lines(&[&[5, 4, 3, 2, 1]]));
    }

    #[test]
    fn three_ends_are_two_lines() {
        let pieces = lines(&[&[1, 2], &[2, 3], &[4, 2]]);
        assert_eq!(joined(pieces), lines(&[&[1, 2, 4], &[2, 3]]));
    }

    #[test]
    fn a_line_that_goes_around_ends_where_it_began() {
        let ring = lines(&[&[1, 2, 3, 1]]);
        assert_eq!(joined(ring.clone()), ring);
    }
}
