//! Values as places, and the values that an axis marks.

/// A linear scale from values to places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The first and the last value.
    domain: (f64, f64),
    /// Their places.
    range: (f64, f64),
}

impl Scale {
    /// The scale that puts the first and the last value of a domain at the first and the last place of a range.
    pub const fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        Self { domain, range }
    }

    /// The place of a value. Where all values are one, it is the first place.
    pub fn at(self, value: f64) -> f64 {
        let (first, last) = self.domain;
        let (start, end) = self.range;
        let length = last - first;
        let share = if length == 0.0 {
            0.0
        } else {
            (value - first) / length
        };
        share.mul_add(end - start, start)
    }
}

/// The multiples of a step from one number to another, both included.
pub fn ticks(from: u16, to: u16, step: u16) -> Vec<u16> {
    let is_tick = |number: &u16| number.checked_rem(step) == Some(0);
    (from..=to).filter(is_tick).collect()
}

#[cfg(test)]
mod tests {
    use super::{Scale, ticks};

    /// Places to a tenth.
    fn places<const N: usize>(scale: Scale, values: [f64; N]) -> [String; N] {
        values.map(|value| format!("{:.1}", scale.at(value)))
    }

    #[test]
    fn values_lie_evenly_between_the_ends() {
        let years = Scale::new((1996.0, 2026.0), (0.0, 100.0));
        let places = places(years, [1996.0, 2011.0, 2026.0]);
        assert_eq!(places, ["0.0", "50.0", "100.0"]);
    }

    #[test]
    fn a_picture_counts_from_above() {
        let counts = Scale::new((0.0, 36.0), (13.5, 1.5));
        assert_eq!(places(counts, [0.0, 18.0, 36.0]), ["13.5", "7.5", "1.5"]);
    }

    #[test]
    fn one_value_alone_has_a_place() {
        let year = Scale::new((2017.0, 2017.0), (0.0, 100.0));
        assert_eq!(places(year, [2017.0]), ["0.0"]);
    }

    #[test]
    fn ticks_are_round_numbers() {
        assert_eq!(ticks(1996, 2026, 5), [2000, 2005, 2010, 2015, 2020, 2025]);
        assert_eq!(ticks(2000, 2000, 5), [2000]);
        assert!(ticks(2001, 2004, 5).is_empty());
        assert!(ticks(2005, 2000, 5).is_empty());
        assert!(ticks(1996, 2026, 0).is_empty());
    }
}
