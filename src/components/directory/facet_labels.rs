//! The filters of a directory in words: the values that can be chosen, and those that are.

use super::result_set::ResultSet;
use crate::components::{PageContext, facets};
use crate::search::filter::{self, Sort};
use crate::search::{FACETS, Filter};

/// A value that can be chosen, as it stands in a select.
pub struct FacetOption {
    pub value: String,
    /// The name of the value, and the number of records that there would be with it.
    pub label: String,
    /// True where there would be none.
    pub is_disabled: bool,
}

/// A filter that is applied.
pub struct AppliedFilter {
    pub parameter: &'static str,
    pub label: String,
}

impl FacetOption {
    fn enabled(value: &str, label: &str) -> Self {
        Self {
            value: value.to_owned(),
            label: label.to_owned(),
            is_disabled: false,
        }
    }
}

/// The values of a parameter that can be chosen beside the filter of a result, that of no choice first.
pub fn options(cx: PageContext, results: &ResultSet, parameter: &str) -> Vec<FacetOption> {
    let text = &cx.island_text().directory;
    if parameter == filter::SORT {
        let best = usize::from(results.filter.text.is_empty());
        let names = [text.best_first[best]].into_iter().chain(text.sorts);
        let sorts = Sort::ALL.map(Sort::value).into_iter().zip(names);
        return sorts
            .map(|(value, name)| FacetOption::enabled(value, name))
            .collect();
    }
    let mut all = Vec::new();
    if let Some(facet) = FACETS.iter().find(|facet| facet.parameter == parameter) {
        all.push(FacetOption::enabled("", (facet.any)(cx.island_text())));
        let chosen = results.filter.get(parameter);
        for (at, value) in facets(cx.content()).values_for(parameter) {
            let count = results.counts[at];
            let name = (facet.name)(cx.island_text(), value);
            all.push(FacetOption {
                value: value.value.clone(),
                label: format!("{name} ({count})"),
                is_disabled: count == 0 && value.value != chosen,
            });
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
