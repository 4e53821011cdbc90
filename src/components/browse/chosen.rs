//! The applied choices, each as a link that removes it, and a link that removes all.

use super::state::State;
use crate::components::facets;
use crate::search::{FACETS, Filter, filter};
use leptos::prelude::*;
use maud::{Markup, html};

pub fn chips(state: State) -> Markup {
    let text = &state.cx.text().browse;
    let shown = state.shown.read();
    let chosen = chosen(state, &shown.filter);
    html! {
        @if !chosen.is_empty() {
            ul.chips.filter-chips aria-label=(text.chosen) {
                @for (parameter, name) in &chosen {
                    li {
                        a
                            class="ds-chip"
                            data-removable="true"
                            href=(without(state, &shown.filter, parameter))
                            aria-label=(text.remove(name))
                        {
                            (name)
                        }
                    }
                }
                li {
                    a href=(state.address(&Filter::default())) { (text.reset) }
                }
            }
        }
    }
}

/// The chosen values in words, with commas between them, for the title of the page.
pub fn chosen_names(state: State, filter: &Filter) -> String {
    let names = chosen(state, filter).into_iter().map(|(_, name)| name);
    names.collect::<Vec<_>>().join(", ")
}

/// The address without one of the choices.
fn without(state: State, filter: &Filter, parameter: &str) -> String {
    let mut filter = filter.clone();
    filter.set(parameter, "", state.cx.content);
    state.address(&filter)
}

/// The parameters that are set, with what their values are called.
fn chosen(state: State, filter: &Filter) -> Vec<(&'static str, String)> {
    let mut chosen = Vec::new();
    if !filter.text.is_empty() {
        chosen.push((filter::TEXT, state.cx.text().browse.quoted(&filter.text)));
    }
    for value in &facets(state.cx.content).values {
        if filter.chosen()[value.facet] == value.value {
            let facet = &FACETS[value.facet];
            chosen.push((facet.parameter, (facet.name)(state.cx.text(), value)));
        }
    }
    chosen
}
