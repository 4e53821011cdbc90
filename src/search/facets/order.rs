//! The order of what is found, where it is not that of the answers.

use super::{Facets, Item};
use crate::search::filter::Sort;
use crate::search::{Record, collation_key};
use std::cmp::Reverse;

impl Facets {
    /// Puts what was found into the chosen order; what is equal in it keeps its order.
    pub(super) fn order(&self, sort: Sort, items: &mut [Item]) {
        match sort {
            Sort::Best => {}
            // What has no year comes last in both.
            Sort::Newest => items.sort_by_key(|item| Reverse(year(item.record))),
            Sort::Oldest => items.sort_by_key(|item| {
                let year = year(item.record);
                (year.is_none(), year)
            }),
            Sort::Alphabetical => {
                let ranks = self.ranks.get_or_init(|| self.alphabet());
                items.sort_by_key(|item| self.row(item.record).map(|row| ranks[row]));
            }
        }
    }

    fn alphabet(&self) -> Vec<usize> {
        let mut rows: Vec<usize> = (0..self.rows.len()).collect();
        rows.sort_by_cached_key(|row| collation_key(self.rows[*row].title()));
        let mut ranks = vec![0; rows.len()];
        for (rank, row) in rows.into_iter().enumerate() {
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
