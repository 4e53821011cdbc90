//! The text of a path, as short as whole numbers allow.

use crate::point::Point;
use std::fmt::Write;

/// The data of a path (`d`) that is written: moves and lines, relative to where the pen is.
///
/// A line needs no letter after a move or a line, and a number none between it and a minus.
#[derive(Default)]
pub(crate) struct PathData {
    text: String,
    pen: Point,
}

impl PathData {
    /// Adds a line through points, and back to the first where it is `closed`.
    pub(crate) fn add(&mut self, points: &[Point], is_closed: bool) {
        for (place, point) in points.iter().enumerate() {
            if place == 0 {
                self.text.push('m');
            }
            let (right, down) = point.from(self.pen);
            self.number(right);
            self.number(down);
            self.pen = *point;
        }
        if is_closed && let Some(first) = points.first() {
            self.text.push('z');
            // `z` takes the pen back to where the line began.
            self.pen = *first;
        }
    }

    fn number(&mut self, number: i64) {
        let is_parted = number < 0 || self.text.ends_with('m');
        if !is_parted {
            self.text.push(' ');
        }
        // A String takes everything.
        let _ = write!(self.text, "{number}");
    }

    /// The text.
    pub(crate) fn text(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::PathData;
    use crate::point::Point;

    #[test]
    fn says_nothing_twice() {
        let triangle = [(5, 4), (8, 4), (6, -1)].map(|(x, y)| Point::new(x, y));
        let line = [(-5, 0), (5, 5)].map(|(x, y)| Point::new(x, y));
        let mut data = PathData::default();
        data.add(&triangle, true);
        data.add(&line, false);
        data.add(&triangle, true);
        data.add(&[], true);
        assert_eq!(data.text(), "m5 4 3 0-2-5zm-10-4 10 5m0-1 3 0-2-5z");
    }
}
