//! A directory that follows every keystroke and choice: the search page, the projects, the municipalities.
//!
//! Its whole state is the address. Without JavaScript the form is hidden by the style sheet (`scripting: none`): the page around it
//! lists what there is, or leads there.

mod charts;
mod facet_labels;
mod map;
mod page_state;
mod result_set;
mod state;
mod top_answer;
mod view;
mod viewport;

use super::{PageContext, click_handler, reactive_markup, reactive_text};
use crate::search::Scope;
use leptos::prelude::*;
pub use page_state::PageState;
use state::DirectoryState;
use view::{charts, filter_form, name_rows, results, show_more};

/// A directory of the records in a scope. A page has one at most.
#[component]
pub fn Directory(cx: PageContext, page: PageState, scope: Scope) -> impl IntoView {
    let state = DirectoryState::new(cx, page, scope);
    view! {
        <div
            class="browse"
            data-found=move || (!state.results.read().filter.is_empty()).then_some("")
        >
            {filter_form(state)}
            <div class="browse-found">
                <p class="result-count" id="treff" tabindex="-1">
                    {reactive_text(move || state.count())}
                </p>
                <p class="visually-hidden" role="status">
                    {reactive_text(move || state.announcement.get())}
                </p>
                {(scope == Scope::Projects).then(|| charts(state))}
                <div
                    on:click=click_handler(move |event| name_rows(state, &event))
                    inner_html=reactive_markup(move || results(state))
                ></div>
                {show_more(state)}
            </div>
        </div>
    }
}
