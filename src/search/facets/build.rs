//! Builds the facets: the values of each record, and the records in their default order.

use crate::content::Content;
use crate::search::facet::{FACETS, FacetValue};
use crate::search::facets::facet_index::Facets;
use crate::search::projects::newest_first;
use crate::search::record::{Kind, Record, RecordTable};
use crate::search::relations::Relations;
use norwegian::collation_key;
use search_engine::argsort_strings;
use std::cell::OnceCell;

impl Facets {
    /// Builds the facets of some content.
    pub fn new(content: &'static Content) -> Self {
        let values = values(content);
        let relations = Relations::new(content);
        let rows = RecordTable::new(content);
        let mut value_starts = vec![0];
        let mut value_ids = Vec::new();
        for record in &rows.records {
            value_ids.append(&mut values_of(*record, &values, content, &relations));
            value_starts.push(value_ids.len());
        }
        let mut facets = Self {
            values,
            content,
            rows,
            value_starts,
            value_ids,
            default_order: Vec::new(),
            ranks: OnceCell::new(),
        };
        let centre = content.own_centre();
        let mut others = Vec::new();
        for record in default_order(content) {
            let is_own = centre.is_some_and(|centre| record.is_of(centre));
            let row = facets.row(record);
            let list = if is_own {
                &mut facets.default_order
            } else {
                &mut others
            };
            list.extend(row);
        }
        facets.default_order.append(&mut others);
        facets
    }
}

/// The records as they are listed without words on the site of all centres: municipalities by the alphabet, the newest projects first. On
/// the site of a centre its records come before the others.
fn default_order(content: &'static Content) -> impl Iterator<Item = Record> {
    let places = &content.municipalities;
    let names = places.iter().map(|place| collation_key(&place.name));
    let mut names = argsort_strings(names).into_iter();
    let mut projects = newest_first(content.projects.iter()).into_iter();
    RecordTable::new(content)
        .records
        .into_iter()
        .filter_map(move |record| match record.kind() {
            Kind::Municipality => names.next().map(|at| Record::Municipality(&places[at])),
            Kind::Project => projects.next().map(Record::Project),
            _ => Some(record),
        })
}

/// All values of all facets, in their order.
fn values(content: &'static Content) -> Vec<FacetValue> {
    let mut all: Vec<FacetValue> = Vec::new();
    for (facet, of) in FACETS.iter().enumerate() {
        (of.values)(content, &mut |value, name| {
            if !value.is_empty() && index_of(&all, facet, value).is_none() {
                let value = value.to_owned();
                all.push(FacetValue { facet, value, name });
            }
        });
    }
    all
}

/// The values of a record, as indices of the list of all.
fn values_of(
    record: Record,
    all: &[FacetValue],
    content: &'static Content,
    relations: &Relations,
) -> Vec<usize> {
    let mut values = Vec::new();
    for (facet, of) in FACETS.iter().enumerate() {
        (of.of)(content, relations, record, &mut |value| {
            let index = index_of(all, facet, value);
            values.extend(index.filter(|index| !values.contains(index)));
        });
    }
    values
}

fn index_of(values: &[FacetValue], facet: usize, wanted: &str) -> Option<usize> {
    let mut values = values.iter();
    values.position(|v| v.facet == facet && v.value == wanted)
}
