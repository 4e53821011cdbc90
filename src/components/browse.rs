//! A directory that follows every keystroke and choice: the search page, the projects, the municipalities.
//!
//! Its whole state is the address. Without JavaScript the form is hidden by the style sheet (`scripting: none`): the page around it
//! lists what there is, or leads there.

mod best;
mod chosen;
mod download;
mod fields;
mod nothing;
mod results;
mod rows;
mod shown;
mod state;

use super::{Cx, pressed, words, written};
use crate::search::Scope;
use fields::Fields;
use leptos::prelude::*;
use maud::{Markup, html};
pub use results::{Level, row};
pub use rows::Rows;
use state::State;

#[component]
pub fn Browse(cx: Cx, scope: Scope) -> impl IntoView {
    let state = State::new(cx, scope);
    view! {
        <div
            class="browse"
            data-found=move || (!state.shown.read().filter.is_empty()).then_some("")
        >
            <Fields state />
            <div class="browse-found">
                <p class="result-count" id="treff" tabindex="-1">
                    {words(move || state.count())}
                </p>
                <p class="visually-hidden" role="status">
                    {words(move || state.said.get())}
                </p>
                <div
                    on:click=pressed(move |event| download::click(state, &event))
                    inner_html=written(move || found(state))
                ></div>
                {results::more(state)}
            </div>
        </div>
    }
}

fn found(state: State) -> Markup {
    html! {
        @if state.cx.ready.get() {
            (chosen::chips(state))
            (nothing::view(state))
            (best::view(state))
            (results::groups(state))
            (download::link(state))
        }
    }
}
