//! The order of what is found, where it is not that of the answers.

use crate::search::facets::facet_index::Facets;
use crate::search::facets::result_set::ResultItem;
use crate::search::filter::Sort;
use crate::search::projects::newer;
use crate::search::record::Record;
use norwegian::collation_key;
use search_engine::{argsort_strings, argsort_u32};

impl Facets {
    /// The found records in the chosen order; equal ones keep their order.
    pub(super) fn ordered(&self, sort: Sort, items: Vec<ResultItem>) -> Vec<ResultItem> {
        let key = |item: &ResultItem| match sort {
            Sort::Relevance => 0,
            // Records without a year come last in both.
            Sort::Newest => newer(year(item.record)),
            Sort::Oldest => year(item.record).map_or(u32::MAX, u32::from),
            Sort::Alphabetical => {
                let ranks = self.ranks.get_or_init(|| self.alphabet());
                self.row(item.record).map_or(u32::MAX, |row| ranks[row])
            }
        };
        if sort == Sort::Relevance {
            return items;
        }
        let order = argsort_u32(items.iter().map(key)).into_iter();
        order.map(|index| items[index]).collect()
    }

    /// The rank of each row in the alphabet.
    fn alphabet(&self) -> Vec<u32> {
        let rows = argsort_strings(
            self.rows
                .records
                .iter()
                .map(|record| collation_key(record.title())),
        );
        let mut ranks = vec![0; rows.len()];
        for (rank, row) in (0..).zip(rows) {
            ranks[row] = rank;
        }
        ranks
    }
}

fn year(record: Record) -> Option<u16> {
    match record {
        Record::Project(project) => project.latest_year(),
        _ => None,
    }
}
