//! Edit distance: the number of typing mistakes between two words.
//!
//! Optimal string alignment distance (insertion, deletion, substitution, and transposition of neighbours each count one) by
//! bit-parallel dynamic programming: H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances",
//! Nordic Journal of Computing 10 (2003). One step for each letter of the word that is compared, whatever the pattern's length.

/// The longest word that is compared, in bytes: one bit for each.
const LONGEST: usize = 64;

/// A word that others are compared with.
pub struct Pattern {
    /// For each byte, the places where the word has it.
    places: [u64; 256],
    length: usize,
}

/// Distance of a word from the pattern, in mistakes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// To the whole word.
    pub whole: usize,
    /// To the nearest prefix of the word, and how long that is.
    pub prefix: (usize, usize),
}

impl Pattern {
    /// Makes a pattern of a word; `None` if it is empty or longer than 64 bytes.
    pub fn new(word: &[u8]) -> Option<Self> {
        if word.is_empty() || word.len() > LONGEST {
            return None;
        }
        let mut places = [0; 256];
        for (place, byte) in word.iter().enumerate() {
            places[usize::from(*byte)] |= 1 << place;
        }
        Some(Self {
            places,
            length: word.len(),
        })
    }

    /// The distance of a word; `None` if neither the word nor a prefix of it is within `max_distance` mistakes.
    pub fn distance(&self, word: &[u8], max_distance: usize) -> Option<Distance> {
        // Further letters would only be more insertions.
        let end = word.len().min(self.length + max_distance);
        let last = 1 << (self.length - 1);
        let (mut plus, mut minus) = (u64::MAX, 0);
        let (mut diagonal, mut before) = (0, 0);
        let mut distance = self.length;
        let mut prefix = (distance, 0);
        for (at, byte) in word.iter().take(end).enumerate() {
            let equal = self.places[usize::from(*byte)];
            let transposed = ((!diagonal & equal) << 1) & before;
            diagonal = (((equal & plus).wrapping_add(plus)) ^ plus) | equal | minus | transposed;
            let up = minus | !(diagonal | plus);
            let down = diagonal & plus;
            distance += usize::from(up & last != 0);
            distance -= usize::from(down & last != 0);
            let up = up << 1 | 1;
            plus = down << 1 | !(diagonal | up);
            minus = up & diagonal;
            before = equal;
            if distance < prefix.0 {
                prefix = (distance, at + 1);
            }
            // It falls by one with each letter at best.
            if prefix.0 > max_distance && distance > max_distance + end - at - 1 {
                return None;
            }
        }
        (prefix.0 <= max_distance).then_some(Distance {
            whole: distance + word.len() - end,
            prefix,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    /// The textbook's way, with the whole table.
    fn table(a: &[u8], b: &[u8]) -> Vec<usize> {
        let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
        for i in 1..=a.len() {
            let mut row = vec![i];
            for j in 1..=b.len() {
                let differ = usize::from(a[i - 1] != b[j - 1]);
                let mut best = (rows[i - 1][j] + 1)
                    .min(row[j - 1] + 1)
                    .min(rows[i - 1][j - 1] + differ);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    best = best.min(rows[i - 2][j - 2] + 1);
                }
                row.push(best);
            }
            rows.push(row);
        }
        rows.swap_remove(a.len())
    }

    #[test]
    fn the_distance_is_that_of_the_textbook() {
        // A fixed linear congruential generator: words of few letters, so that near ones are common.
        let mut state = 42_u64;
        let mut random = |below: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        for _ in 0..20_000 {
            let mut word = |longest| -> String {
                let length = random(longest) + 1;
                (0..length)
                    .map(|_| char::from(b'a' + u8::try_from(random(4)).unwrap()))
                    .collect()
            };
            let (a, b) = (word(12), word(12));
            let row = table(a.as_bytes(), b.as_bytes());
            let pattern = Pattern::new(a.as_bytes()).unwrap();
            let nearest = row.iter().min().copied().unwrap();
            for max_distance in 0..4 {
                let distance = pattern.distance(b.as_bytes(), max_distance);
                assert_eq!(distance.is_some(), nearest <= max_distance, "{a} {b}");
                let Some(distance) = distance else {
                    continue;
                };
                assert_eq!(distance.prefix.0, nearest, "{a} {b}");
                assert_eq!(row[distance.prefix.1], nearest, "{a} {b}");
                if row[b.len()] <= max_distance {
                    assert_eq!(distance.whole, row[b.len()], "{a} {b}");
                } else {
                    assert!(distance.whole > max_distance, "{a} {b}");
                }
            }
        }
    }

    #[test]
    fn what_cannot_be_compared_is_none() {
        assert!(Pattern::new(b"").is_none());
        assert!(Pattern::new("a".repeat(65).as_bytes()).is_none());
        let long = "ab".repeat(32);
        let distance = Pattern::new(long.as_bytes())
            .unwrap()
            .distance(long.as_bytes(), 0);
        assert_eq!(distance.map(|distance| distance.whole), Some(0));
    }
}
