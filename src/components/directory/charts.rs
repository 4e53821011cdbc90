//! The charts of a directory: what is found, by time, theme and county.

use super::facet_labels::{FacetOption, options};
use super::result_set::ResultSet;
use crate::components::PageContext;
use crate::search::facet::{COUNTY, DECADE, THEME};
use search_engine::argsort_u32;

/// The facets that have a chart, in the order of the charts.
pub const CHARTS: [&str; 3] = [DECADE, THEME, COUNTY];

/// A chart: the values of a facet, each with the number of records that there would be with it beside what is chosen already.
pub struct Chart {
    pub bars: Vec<FacetOption>,
    /// The places of the bars in their order: decades as they follow each other, others by their numbers, the largest first.
    pub order: Vec<usize>,
    /// The number of the longest bar; one where all have none.
    pub most: usize,
}

impl Chart {
    /// The chart of a facet for what was found.
    pub fn new(cx: PageContext, results: &ResultSet, parameter: &str) -> Self {
        let mut bars = options(cx, results, parameter);
        // The choice of no value is none.
        bars.retain(|bar| bar.count.is_some());
        Self::of(bars, parameter != DECADE)
    }

    fn of(bars: Vec<FacetOption>, is_by_number: bool) -> Self {
        let counts = || bars.iter().map(|bar| bar.count.unwrap_or_default());
        let keys = counts().map(|count| match u32::try_from(count) {
            Ok(count) if is_by_number => !count,
            _ => 0,
        });
        Self {
            order: argsort_u32(keys),
            most: counts().max().unwrap_or_default().max(1),
            bars,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Chart, FacetOption};

    fn chart(counts: &[usize], is_by_number: bool) -> Chart {
        let bars = counts.iter().map(|count| FacetOption {
            value: String::new(),
            name: String::new(),
            count: Some(*count),
            is_chosen: false,
        });
        Chart::of(bars.collect(), is_by_number)
    }

    #[test]
    fn the_largest_number_is_the_longest_bar() {
        let chart = chart(&[3, 41, 0, 7], true);
        assert_eq!(chart.most, 41);
        assert_eq!(chart.order, [1, 3, 0, 2]);
    }

    #[test]
    fn equal_bars_keep_their_order() {
        assert_eq!(chart(&[2, 5, 2, 5], true).order, [1, 3, 0, 2]);
    }

    #[test]
    fn decades_follow_each_other_whatever_their_numbers() {
        let chart = chart(&[1, 9, 4], false);
        assert_eq!((chart.order, chart.most), (vec![0, 1, 2], 9));
    }

    #[test]
    fn bars_of_nothing_have_no_length_and_a_scale() {
        let chart = chart(&[0, 0], true);
        assert_eq!((chart.order, chart.most), (vec![0, 1], 1));
    }
}
