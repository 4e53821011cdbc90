//! The order of what is found, where it is not that of the answers.

use super::{Facets, Item};
use crate::search::Record;
use crate::search::filter::Sort;
use crate::search::projects::newer;
use norwegian::collation_key;
use search_engine::{by_number, by_text};

impl Facets {
    /// The found records in the chosen order; equal ones keep their order.
    pub(super) fn ordered(&self, sort: Sort, items: Vec<Item>) -> Vec<Item> {
        let key = |item: &Item| match sort {
            Sort::Best => 0,
            // Records without a year come last in both.
            Sort::Newest => newer(year(item.record)),
            Sort::Oldest => year(item.record).map_or(u32::MAX, u32::from),
            Sort::Alphabetical => {
                let ranks = self.ranks.get_or_init(|| self.alphabet());
                self.row(item.record).map_or(u32::MAX, |row| ranks[row])
            }
        };
        if sort == Sort::Best {
            return items;
        }
        let order = by_number(items.iter().map(key)).into_iter();
        order.map(|place| items[place]).collect()
    }

    /// The place of each row in the alphabet.
    fn alphabet(&self) -> Vec<u32> {
        let rows = by_text(
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
