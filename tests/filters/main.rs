//! Tests of filters: their form in the address, the records they leave, and the counts of every further choice.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

mod address;
#[path = "../common/content.rs"]
mod content;
mod counts;
mod records;

use content::content;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use usht::search::facets::ResultSet;
use usht::search::filter::{self, Sort};
use usht::search::{Engine, FACETS, Facets, Filter, Record, Scope};

thread_local! {
    static FACETS_OF_ALL: Facets = Facets::new(content());
    static ENGINE: Engine = Engine::new(content());
}

const SCOPES: [Scope; 3] = [Scope::Everything, Scope::Projects, Scope::Municipalities];

/// Finds the records of a directory.
fn find(scope: Scope, filter: &Filter) -> ResultSet {
    FACETS_OF_ALL.with(|facets| {
        ENGINE.with(|engine| {
            let answers = (!filter.text.is_empty()).then(|| engine.search(&filter.text));
            facets.find(scope, filter, answers.as_ref())
        })
    })
}

fn find_by(scope: Scope, query: &str) -> Vec<Record> {
    let filter = Filter::parse(query, content());
    assert_eq!(filter.query(), query);
    let found = find(scope, &filter).items;
    found.into_iter().map(|item| item.record).collect()
}

/// Every value the address can hold, with its parameter.
fn values() -> Vec<(&'static str, String)> {
    FACETS_OF_ALL.with(|facets| {
        let values = facets.values.iter();
        let values = values.map(|value| (FACETS[value.facet].parameter, value.value.clone()));
        values.collect()
    })
}

fn values_of(parameter: &str) -> Vec<String> {
    let values = values().into_iter();
    let values = values.filter(|(name, _)| *name == parameter);
    values.map(|(_, value)| value).collect()
}

prop_compose! {
    /// Any filter: its choices made through the address.
    fn any_filter(text: BoxedStrategy<String>)(
        text in text,
        choices in FACETS.iter().map(|facet| of(select(values_of(facet.parameter)))).collect::<Vec<_>>(),
        // A choice of each at once fits hardly anything.
        kept in prop::collection::vec(prop::bool::weighted(0.25), FACETS.len()),
        sort in select(Sort::ALL.to_vec()),
    ) -> Filter {
        let mut filter = Filter::default();
        filter.sort = sort;
        filter.set(filter::TEXT, &text, content());
        for ((facet, choice), kept) in FACETS.iter().zip(choices).zip(kept) {
            filter.set(facet.parameter, choice.filter(|_| kept).as_deref().unwrap_or_default(), content());
        }
        filter
    }
}
