//! The values of each record, and the records of each value.

use super::Facets;
use crate::content::Content;
use crate::search::facet::{FACETS, Value};
use crate::search::record::Rows;
use crate::search::relations::Relations;
use crate::search::{Kind, Record, newest_first};
use norwegian::collation_key;
use search_engine::by_text;
use std::cell::OnceCell;

impl Facets {
    /// Builds the facets of some content.
    pub fn new(content: &'static Content) -> Self {
        let values = values(content);
        let relations = Relations::new(content);
        let rows = Rows::new(content);
        let mut starts = vec![0];
        let mut pool = Vec::new();
        for record in &rows.records {
            pool.append(&mut values_of(*record, &values, content, &relations));
            starts.push(pool.len());
        }
        let mut facets = Self {
            values,
            content,
            rows,
            starts,
            pool,
            usual: Vec::new(),
            ranks: OnceCell::new(),
        };
        let centre = content.own_centre();
        let mut others = Vec::new();
        for record in usual(content) {
            let is_own = centre.is_some_and(|centre| record.is_of(centre));
            let row = facets.row(record);
            let list = if is_own {
                &mut facets.usual
            } else {
                &mut others
            };
            list.extend(row);
        }
        facets.usual.append(&mut others);
        facets
    }
}

/// The records as they are listed without words on the site of all centres: municipalities by the alphabet, the newest projects first. On
/// the site of a centre its records come before the others.
fn usual(content: &'static Content) -> impl Iterator<Item = Record> {
    let places = &content.municipalities;
    let names = places.iter().map(|place| collation_key(&place.name));
    let mut names = by_text(names).into_iter();
    let mut projects = newest_first(content.projects.iter()).into_iter();
    Rows::new(content)
        .records
        .into_iter()
        .filter_map(move |record| match record.kind() {
            Kind::Municipality => names.next().map(|at| Record::Municipality(&places[at])),
            Kind::Project => projects.next().map(Record::Project),
            _ => Some(record),
        })
}

/// All values of all facets, in their order.
fn values(content: &'static Content) -> Vec<Value> {
    let mut all: Vec<Value> = Vec::new();
    for (facet, of) in FACETS.iter().enumerate() {
        (of.values)(content, &mut |value, name| {
            if !value.is_empty() && place(&all, facet, value).is_none() {
                let value = value.to_owned();
                all.push(Value { facet, value, name });
            }
        });
    }
    all
}

/// The values of a record, as places in the list of all.
fn values_of(
    record: Record,
    all: &[Value],
    content: &'static Content,
    relations: &Relations,
) -> Vec<usize> {
    let mut values = Vec::new();
    for (facet, of) in FACETS.iter().enumerate() {
        (of.of)(content, relations, record, &mut |value| {
            let place = place(all, facet, value);
            values.extend(place.filter(|place| !values.contains(place)));
        });
    }
    values
}

fn place(values: &[Value], facet: usize, wanted: &str) -> Option<usize> {
    let mut values = values.iter();
    values.position(|v| v.facet == facet && v.value == wanted)
}
