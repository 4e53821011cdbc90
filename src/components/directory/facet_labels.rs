//! The filters of a directory in words: the values that can be chosen, and those that are.

use super::result_set::ResultSet;
use crate::components::{PageContext, facets};
use crate::search::filter::{self, Sort};
use crate::search::{FACETS, Filter};

/// A value that can be chosen.
pub struct FacetOption {
    pub value: String,
    pub name: String,
    /// The number of records that there would be with it; none for the choice of no value, and for an order.
    pub count: Option<usize>,
    pub is_chosen: bool,
}

/// A filter that is applied.
pub struct AppliedFilter {
    pub parameter: &'static str,
    pub label: String,
}

impl FacetOption {
    /// Returns `true` if there is nothing to choose.
    pub fn is_dead(&self) -> bool {
        self.count == Some(0) && !self.is_chosen
    }
}

/// The values of a parameter that can be chosen beside the filter of a result, that of no choice first.
pub fn options(cx: PageContext, results: &ResultSet, parameter: &str) -> Vec<FacetOption> {
    let text = &cx.island_text().directory;
    let chosen = results.filter.get(parameter);
    let option = |value: &str, name: &str, count| FacetOption {
        value: value.to_owned(),
        name: name.to_owned(),
        count,
        is_chosen: value == chosen,
    };
    if parameter == filter::SORT {
        let best = usize::from(results.filter.text.is_empty());
        let names = [text.best_first[best]].into_iter().chain(text.sorts);
        let sorts = Sort::ALL.map(Sort::value).into_iter().zip(names);
        return sorts
            .map(|(value, name)| option(value, name, None))
            .collect();
    }
    let mut all = Vec::new();
    if let Some(facet) = FACETS.iter().find(|facet| facet.parameter == parameter) {
        all.push(option("", (facet.any)(cx.island_text()), None));
        for (at, value) in facets(cx.content()).values_for(parameter) {
            let name = (facet.name)(cx.island_text(), value);
            all.push(option(&value.value, &name, Some(results.counts[at])));
        }
    }
    all
}

/// The filters that are applied, the words first.
pub fn applied(cx: PageContext, filter: &Filter) -> Vec<AppliedFilter> {
    let mut applied = Vec::new();
    if !filter.text.is_empty() {
        applied.push(AppliedFilter {
            parameter: filter::TEXT,
            label: cx.island_text().directory.quoted(&filter.text),
        });
    }
    for value in &facets(cx.content()).values {
        if filter.chosen()[value.facet] == value.value {
            let facet = &FACETS[value.facet];
            applied.push(AppliedFilter {
                parameter: facet.parameter,
                label: (facet.name)(cx.island_text(), value),
            });
        }
    }
    applied
}

/// The filters that are applied, with commas between them, for the title of the page.
pub fn applied_in_words(cx: PageContext, filter: &Filter) -> String {
    let labels = applied(cx, filter).into_iter().map(|applied| applied.label);
    labels.collect::<Vec<_>>().join(", ")
}
