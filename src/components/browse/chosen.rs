//! What is chosen, each as a link that takes it away, and one that takes all away.

use super::choice::value_name;
use super::state::State;
use crate::components::facets;
use crate::search::facets::FACETS;
use crate::search::{Filter, filter};
use leptos::prelude::*;

pub fn chips(state: State) -> impl IntoView {
    let text = &state.cx.text().browse;
    let shown = state.shown.read();
    let chosen = chosen(state, &shown.filter);
    let chip = |(parameter, name): (&str, String)| {
        let mut without = shown.filter.clone();
        without.set(parameter, "", state.cx.content);
        let label = (text.remove)(&name);
        view! {
            <li>
                <a
                    class="ds-chip"
                    data-removable="true"
                    href=state.address(&without)
                    aria-label=label
                >
                    {name}
                </a>
            </li>
        }
    };
    (!chosen.is_empty()).then(|| {
        let chips: Vec<_> = chosen.into_iter().map(chip).collect();
        view! {
            <ul class="chips filter-chips" aria-label=text.chosen>
                {chips}
                <li>
                    <a href=state.address(&Filter::default())>{text.reset}</a>
                </li>
            </ul>
        }
    })
}

/// The parameters that are set, with what their values are called.
fn chosen(state: State, filter: &Filter) -> Vec<(&'static str, String)> {
    let mut chosen = Vec::new();
    if !filter.text.is_empty() {
        chosen.push((filter::TEXT, format!("«{}»", filter.text)));
    }
    for value in &facets(state.cx.content).values {
        let parameter = FACETS[value.facet];
        if filter.get(parameter) == value.value {
            chosen.push((parameter, value_name(state.cx, value)));
        }
    }
    chosen
}
