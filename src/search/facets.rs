//! Narrowing down: what a filter admits, and how many results every further choice would leave.

mod index;
mod order;

use super::pace::{Pace, at_once};
use super::record::Rows;
use super::{Answers, Filter, Record, Scope, filter};
use crate::content::Content;
use std::cell::OnceCell;

/// The parameters that choose one value each, in the order in which they are offered.
pub const FACETS: [&str; 7] = [
    filter::KIND,
    filter::THEME,
    filter::COUNTY,
    filter::CENTRE,
    filter::STATUS,
    filter::SETTING,
    filter::DECADE,
];

/// All values of all facets, and which records have which. Built once.
pub struct Facets {
    /// Those of a facet stand together, in the order in which they are offered.
    pub values: Vec<Value>,
    content: &'static Content,
    rows: Rows,
    /// Where the values of each row begin in `pool`; one more than there are rows.
    starts: Vec<usize>,
    /// The values of all rows, as places in `values`.
    pool: Vec<usize>,
    /// The rows in their usual order.
    usual: Vec<usize>,
    /// The place of each row in the alphabet, once somebody asks.
    ranks: OnceCell<Vec<u32>>,
}

/// Something to choose.
pub struct Value {
    /// The place of its parameter in [`FACETS`].
    pub facet: usize,
    /// How it stands in the address.
    pub value: String,
    /// What it is called in the content; empty where the interface has the word.
    pub name: &'static str,
}

/// What was found.
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
    pub record: Record,
    pub hit: Option<usize>,
}

impl Facets {
    /// What a filter admits among what answers to its words, or among everything where it has none.
    ///
    /// One pass: a record that meets all choices counts for all its values; one that fails a single choice counts for those of its
    /// values that could be chosen instead.
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
        let chosen = self.chosen(scope, filter);
        let wanted = mask(|facet| chosen[facet].is_some());
        let mut found = Found {
            items: Vec::new(),
            counts: vec![0; self.values.len()],
        };
        let mut consider = |record, hit, values: &[usize]| {
            let met = values.iter().fold(0, |met, value| {
                let facet = self.values[*value].facet;
                met | u8::from(chosen[facet] == Some(*value)) << facet
            });
            let missing: u8 = wanted & !met;
            if missing == 0 {
                found.items.push(Item { record, hit });
            }
            if missing.count_ones() <= 1 {
                for value in values {
                    let own: u8 = 1 << self.values[*value].facet;
                    found.counts[*value] += usize::from(missing & !own == 0);
                }
            }
        };
        match answers {
            Some(answers) => {
                for (at, hit) in answers.hits.iter().enumerate() {
                    pace.rest_at(at).await;
                    let row = self.row(hit.record);
                    let values = row.map_or(&[][..], |row| self.values_of(row));
                    consider(hit.record, Some(at), values);
                }
            }
            None => {
                for (at, row) in self.usual.iter().enumerate() {
                    pace.rest_at(at).await;
                    consider(self.rows.records[*row], None, self.values_of(*row));
                }
            }
        }
        found.items = self.ordered(filter.sort, found.items);
        found
    }

    /// The values that are chosen, by facet. The only kind of a scope is always chosen.
    fn chosen(&self, scope: Scope, filter: &Filter) -> [Option<usize>; FACETS.len()] {
        let mut chosen = [None; FACETS.len()];
        for (facet, parameter) in FACETS.into_iter().enumerate() {
            let wanted = match scope.kind() {
                Some(kind) if parameter == filter::KIND => filter::kind_value(kind).to_owned(),
                _ => filter.get(parameter),
            };
            if !wanted.is_empty() {
                let mut values = self.values.iter();
                let place = values.position(|v| v.facet == facet && v.value == wanted);
                // What nothing has is met by nothing.
                chosen[facet] = place.or(Some(usize::MAX));
            }
        }
        chosen
    }

    /// The values of a facet with their places, by its parameter.
    pub fn values_for(&self, parameter: &str) -> impl Iterator<Item = (usize, &Value)> {
        let facet = FACETS.iter().position(|name| *name == parameter);
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

/// One bit for each facet.
fn mask(has: impl Fn(usize) -> bool) -> u8 {
    (0..FACETS.len()).fold(0, |mask, facet| mask | u8::from(has(facet)) << facet)
}
