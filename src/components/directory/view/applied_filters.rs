//! The applied filters, each as a link that removes it, and a link that removes all.

use crate::components::directory::facet_labels::applied;
use crate::components::directory::state::DirectoryState;
use crate::search::Filter;
use crate::search::filter::TEXT;
use leptos::prelude::*;
use maud::{Markup, html};

/// A chip for each filter that is applied, and one for all of them; nothing where there are none.
pub fn applied_filters(state: DirectoryState) -> Markup {
    let text = &state.cx.island_text().directory;
    let results = state.results.read();
    let applied = applied(state.cx, &results.filter);
    html! {
        @if !applied.is_empty() {
            ul.chips.filter-chips aria-label=(text.chosen) {
                @for filter in &applied {
                    li.filter-words[filter.parameter == TEXT] {
                        a
                            class="ds-chip"
                            data-removable="true"
                            href=(without(state, &results.filter, filter.parameter))
                            aria-label=(text.remove(&filter.label))
                        {
                            (filter.label)
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

/// The address without one of the filters.
fn without(state: DirectoryState, filter: &Filter, parameter: &str) -> String {
    let mut filter = filter.clone();
    filter.set(parameter, "", state.cx.content());
    state.address(&filter)
}
