//! Finds the records that a filter admits.

use crate::search::answers::Answers;
use crate::search::facet::{FACETS, KIND, kind_value};
use crate::search::facets::counter::FacetCounter;
use crate::search::facets::facet_index::Facets;
use crate::search::facets::result_set::{ResultItem, ResultSet};
use crate::search::filter::Filter;
use crate::search::scope::Scope;
use search_engine::{TimeSlice, block_on};

impl Facets {
    /// Finds the records that a filter admits among the answers to its words, or among all records where it has no words.
    ///
    /// One pass over the records: see [`FacetCounter::add`].
    pub fn find(&self, scope: Scope, filter: &Filter, answers: Option<&Answers>) -> ResultSet {
        block_on(self.find_async(scope, filter, answers, TimeSlice::UNLIMITED))
    }

    /// The same, yielding whenever a time slice is over.
    pub async fn find_async(
        &self,
        scope: Scope,
        filter: &Filter,
        answers: Option<&Answers>,
        slice: TimeSlice,
    ) -> ResultSet {
        let mut count = FacetCounter::new(&self.values, self.chosen(scope, filter));
        let mut items = Vec::new();
        match answers {
            Some(answers) => {
                for (at, hit) in answers.hits.iter().enumerate() {
                    slice.yield_in_loop(at).await;
                    let row = self.row(hit.record);
                    let values = row.map_or(&[][..], |row| self.values_of(row));
                    if count.add(values) {
                        items.push(ResultItem {
                            record: hit.record,
                            hit: Some(at),
                        });
                    }
                }
            }
            None => {
                for (at, row) in self.default_order.iter().enumerate() {
                    slice.yield_in_loop(at).await;
                    if count.add(self.values_of(*row)) {
                        let record = self.rows.records[*row];
                        items.push(ResultItem { record, hit: None });
                    }
                }
            }
        }
        ResultSet {
            items: self.ordered(filter.sort, items),
            counts: count.counts,
        }
    }

    /// The choices that are made: facets, each with the index of its value. The only kind of a scope is always chosen.
    fn chosen(&self, scope: Scope, filter: &Filter) -> Vec<(usize, usize)> {
        let mut chosen = Vec::new();
        for (facet, wanted) in filter.chosen().iter().enumerate() {
            let wanted = match scope.kind() {
                Some(kind) if FACETS[facet].parameter == KIND => kind_value(kind),
                _ => wanted,
            };
            if !wanted.is_empty() {
                let mut values = self.values.iter();
                let index = values.position(|v| v.facet == facet && v.value == wanted);
                // A value that no record has is met by none.
                chosen.push((facet, index.unwrap_or(usize::MAX)));
            }
        }
        chosen
    }
}
