//! Narrowing down: what a filter admits, and how many results every further choice would leave.

mod count;
mod index;
mod order;

use super::facet::{self, FACETS, KIND, Value, kind_value};
use super::record::Rows;
use super::{Answers, Filter, Record, Scope};
use crate::content::Content;
use count::Count;
use search_engine::{Pace, at_once};
use std::cell::OnceCell;

/// All values of all facets, and which records have which. Built once.
pub struct Facets {
    /// Those of a facet stand together, in the order in which they are offered.
    pub values: Vec<Value>,
    content: &'static Content,
    rows: Rows,
    /// The place in `pool` where the values of each row begin; one more than there are rows.
    starts: Vec<usize>,
    /// The values of all rows, as places in `values`.
    pool: Vec<usize>,
    /// The rows in their usual order.
    usual: Vec<usize>,
    /// The place of each row in the alphabet, once somebody asks.
    ranks: OnceCell<Vec<u32>>,
}

/// The records that a filter admits, and the counts of its choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// In the order in which they are shown.
    pub items: Vec<Item>,
    /// For each of [`Facets::values`] how many there would be if it were chosen, and in its facet nothing else.
    pub counts: Vec<usize>,
}

/// A record, and its place among the hits where there are words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// The record.
    pub record: Record,
    /// The place among the hits; `None` without words.
    pub hit: Option<usize>,
}

impl Facets {
    /// Finds the records that a filter admits among the answers to its words, or among all records where it has no words.
    ///
    /// One pass over the records: see [`Count::add`].
    pub fn find(&self, scope: Scope, filter: &Filter, answers: Option<&Answers>) -> Found {
        at_once(self.find_in_turns(scope, filter, answers, Pace::AT_ONCE))
    }

    /// The same, in turns.
    pub async fn find_in_turns(
        &self,
        scope: Scope,
        filter: &Filter,
        answers: Option<&Answers>,
        pace: Pace,
    ) -> Found {
        let mut count = Count::new(&self.values, self.chosen(scope, filter));
        let mut items = Vec::new();
        match answers {
            Some(answers) => {
                for (at, hit) in answers.hits.iter().enumerate() {
                    pace.rest_at(at).await;
                    let row = self.row(hit.record);
                    let values = row.map_or(&[][..], |row| self.values_of(row));
                    if count.add(values) {
                        items.push(Item {
                            record: hit.record,
                            hit: Some(at),
                        });
                    }
                }
            }
            None => {
                for (at, row) in self.usual.iter().enumerate() {
                    pace.rest_at(at).await;
                    if count.add(self.values_of(*row)) {
                        let record = self.rows.records[*row];
                        items.push(Item { record, hit: None });
                    }
                }
            }
        }
        Found {
            items: self.ordered(filter.sort, items),
            counts: count.counts,
        }
    }

    /// The choices that are made: facets, each with the place of its value. The only kind of a scope is always chosen.
    fn chosen(&self, scope: Scope, filter: &Filter) -> Vec<(usize, usize)> {
        let mut chosen = Vec::new();
        for (facet, wanted) in filter.chosen().iter().enumerate() {
            let wanted = match scope.kind() {
                Some(kind) if FACETS[facet].parameter == KIND => kind_value(kind),
                _ => wanted,
            };
            if !wanted.is_empty() {
                let mut values = self.values.iter();
                let place = values.position(|v| v.facet == facet && v.value == wanted);
                // A value that no record has is met by none.
                chosen.push((facet, place.unwrap_or(usize::MAX)));
            }
        }
        chosen
    }

    /// The values of a facet with their places, by its parameter.
    pub fn values_for(&self, parameter: &str) -> impl Iterator<Item = (usize, &Value)> {
        let facet = facet::place(parameter);
        let values = self.values.iter().enumerate();
        values.filter(move |(_, value)| Some(value.facet) == facet)
    }

    fn values_of(&self, row: usize) -> &[usize] {
        match self.starts.get(row..row + 2) {
            Some([start, end]) => &self.pool[*start..*end],
            _ => &[],
        }
    }

    /// The row of a record. `None` where it is not one of the content's.
    fn row(&self, record: Record) -> Option<usize> {
        let content = self.content;
        let place = match record {
            Record::Centre(centre) => content.centres.element_offset(centre),
            Record::Municipality(place) => content.municipalities.element_offset(place),
            Record::County(county) => content.counties.element_offset(county),
            Record::Project(project) => content.projects.element_offset(project),
            Record::Theme(theme) => content.themes.element_offset(theme),
            Record::Page(page) => content
                .vocabulary
                .pages
                .iter()
                .position(|other| other.id == page.id),
        };
        Some(self.rows.row(record.kind(), place?))
    }
}
