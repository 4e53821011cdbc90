//! The options of a filter.

use crate::components::directory::facet_labels::options;
use crate::components::directory::state::DirectoryState;
use leptos::prelude::*;
use maud::{Markup, html};

/// The values that can be chosen. What they would give is worked out once they are stale, and not with every result.
pub fn facet_options(state: DirectoryState, parameter: &str) -> Markup {
    state.stale_options.track();
    let results = state.results.read_untracked();
    html! {
        @for option in options(state.cx, &results, parameter) {
            option value=(option.value) selected[option.is_chosen] disabled[option.is_dead()] {
                (option.name)
                @if let Some(count) = option.count { " (" (count) ")" }
            }
        }
    }
}
