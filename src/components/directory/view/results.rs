//! Everything that changes with the filter, as one piece of markup.

use super::applied_filters::applied_filters;
use super::download::download;
use super::no_results::no_results;
use super::result_list::result_list;
use super::top_answer::top_answer;
use crate::components::directory::state::DirectoryState;
use leptos::prelude::*;
use maud::{Markup, html};

/// The result of the filter; nothing before the app has started.
pub fn results(state: DirectoryState) -> Markup {
    html! {
        @if state.page.hydrated.get() {
            (applied_filters(state))
            (no_results(state))
            (top_answer(state))
            (result_list(state))
            (download(state))
        }
    }
}
