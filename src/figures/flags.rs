//! Labels below points of a line, each at the foot of a line of its own, on as few rows as they need.

/// The row of each label, from 0, which is the nearest to the line. A label begins at its place, in percent of the width, and takes `width` of
/// it; places come in order. A label that reaches below those that follow stands on a row below theirs, so that none covers another or
/// is crossed by the line of another.
pub fn rows(places: &[f64], width: f64) -> Vec<u16> {
    let mut rows: Vec<u16> = Vec::new();
    // From the last to the first, since each depends on those that follow it.
    for (at, place) in places.iter().enumerate().rev() {
        let following = places.iter().skip(at + 1).zip(rows.iter().rev());
        let reached = following.take_while(|(other, _)| **other < place + width);
        rows.push(reached.map(|(_, row)| row + 1).max().unwrap_or_default());
    }
    rows.reverse();
    rows
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn labels_with_room_share_a_row() {
        assert_eq!(rows(&[0.0, 10.0, 25.0], 10.0), [0, 0, 0]);
    }

    #[test]
    fn no_label_covers_another_or_is_crossed_by_its_line() {
        let places = [0.0, 9.7, 25.8, 38.7, 41.9, 45.2, 67.7, 80.6];
        let rows = rows(&places, 10.0);
        assert_eq!(rows, [1, 0, 0, 2, 1, 0, 0, 0]);
        for (at, place) in places.iter().enumerate() {
            let following = places.iter().zip(&rows).skip(at + 1);
            let reached = following.filter(|(other, _)| **other < place + 10.0);
            for (other, row) in reached {
                assert!(*row < rows[at], "{place} and {other}");
            }
        }
    }

    #[test]
    fn no_labels_need_no_row() {
        assert!(rows(&[], 10.0).is_empty());
    }
}
