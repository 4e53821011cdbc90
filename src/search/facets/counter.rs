//! Counts the records that every further choice would leave.

use crate::search::facet::FacetValue;

/// Counts records by their values, given the choices that are made.
pub(super) struct FacetCounter<'a> {
    values: &'a [FacetValue],
    /// The facets in which something is chosen, each with the index of the chosen value.
    chosen: Vec<(usize, usize)>,
    /// For each value how many records there would be if it were chosen, and in its facet nothing else.
    pub counts: Vec<usize>,
}

impl<'a> FacetCounter<'a> {
    pub(super) fn new(values: &'a [FacetValue], chosen: Vec<(usize, usize)>) -> Self {
        Self {
            values,
            chosen,
            counts: vec![0; values.len()],
        }
    }

    /// Counts a record with its values, and returns whether it meets all choices.
    ///
    /// One that does counts for all its values; one that fails a single choice counts for those of its values that could be chosen
    /// instead.
    pub(super) fn add(&mut self, values: &[usize]) -> bool {
        let mut failed = self
            .chosen
            .iter()
            .filter(|(_, value)| !values.contains(value));
        let only = match (failed.next(), failed.next()) {
            (None, _) => None,
            (Some((facet, _)), None) => Some(*facet),
            (Some(_), Some(_)) => return false,
        };
        for value in values {
            let facet = self.values.get(*value).map(|value| value.facet);
            if only.is_none() || facet == only {
                self.counts[*value] += 1;
            }
        }
        only.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::{FacetCounter, FacetValue};

    const FACETS: usize = 70;
    const VALUES: usize = 3;

    /// Three values of each of more facets than a number has bits.
    fn values() -> Vec<FacetValue> {
        let all = (0..FACETS * VALUES).map(|index| FacetValue {
            facet: index / VALUES,
            value: index.to_string(),
            name: "",
        });
        all.collect()
    }

    /// Records that have one or two values of each facet, in no simple order.
    fn records() -> Vec<Vec<usize>> {
        let mut state: usize = 1;
        let mut next = move || {
            state = (state * 1_103_515_245 + 12_345) % (1 << 31);
            state >> 16
        };
        let mut record = || {
            let mut values = Vec::new();
            for facet in 0..FACETS {
                let first = next() % VALUES;
                values.push(facet * VALUES + first);
                if next() % 2 == 0 {
                    values.push(facet * VALUES + (first + 1) % VALUES);
                }
            }
            values
        };
        (0..200).map(|_| record()).collect()
    }

    #[test]
    fn many_facets_are_counted_as_one_would_count_them() {
        let (values, records) = (values(), records());
        for chosen in [
            vec![],
            vec![(0, 1)],
            vec![(69, 208)],
            vec![(3, 9), (35, 106)],
            vec![(8, 25), (40, 120), (69, 207)],
            vec![(8, usize::MAX), (64, 193)],
        ] {
            let mut count = FacetCounter::new(&values, chosen.clone());
            let met = records.iter().filter(|record| count.add(record)).count();
            let meets = |record: &Vec<usize>, choices: &[(usize, usize)]| {
                choices.iter().all(|(_, value)| record.contains(value))
            };
            let fitting = |choices: &[(usize, usize)]| {
                let fitting = records.iter().filter(|record| meets(record, choices));
                fitting.count()
            };
            assert_eq!(met, fitting(&chosen), "{chosen:?}");
            for (index, value) in values.iter().enumerate() {
                let mut with = chosen.clone();
                with.retain(|(facet, _)| *facet != value.facet);
                with.push((value.facet, index));
                assert_eq!(count.counts[index], fitting(&with), "{index} on {chosen:?}");
            }
        }
    }
}
