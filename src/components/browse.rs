//! A directory that follows every keystroke and choice: the search page, the projects, the municipalities.
//!
//! Its whole state is the address. Without JavaScript the form is hidden by the style sheet (`scripting: none`): the page around it
//! lists what there is, or leads there.

mod best;
mod choice;
mod chosen;
mod fields;
mod nothing;
mod results;
mod rows;
mod shown;
mod state;

use super::Cx;
use crate::search::Scope;
use fields::Fields;
use leptos::prelude::*;
use state::State;

#[component]
pub fn Browse(cx: Cx, scope: Scope) -> impl IntoView {
    let state = State::new(cx, scope);
    view! {
        <div class="browse" data-filtered=move || state.is_filtered().then_some("")>
            <Fields state />
            <p class="result-count" id="treff" tabindex="-1">
                {move || state.count()}
            </p>
            <p class="visually-hidden" role="status">
                {move || state.said.get()}
            </p>
            {move || chosen::chips(state)}
            {move || nothing::view(state)}
            {move || best::view(state)}
            {move || results::groups(state)}
            {move || results::more(state)}
        </div>
    }
}
