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
use leptos::html::Div;
use leptos::mount::mount_to;
use leptos::prelude::*;
use state::{State, words};
use std::any::Any;

#[component]
pub fn Browse(cx: Cx, scope: Scope) -> impl IntoView {
    let state = State::new(cx, scope);
    let place = NodeRef::<Div>::new();
    fill(state, place);
    view! {
        <div class="browse">
            <Fields state />
            <div class="browse-found">
                <p class="result-count" id="treff" tabindex="-1">
                    {words(move || state.count())}
                </p>
                <p class="visually-hidden" role="status">
                    {words(move || state.said.get())}
                </p>
                <div node_ref=place></div>
            </div>
        </div>
    }
}

/// Shows what is found, anew with every change. It is never prerendered, so that it needs no code to be hydrated, and what is put
/// in its place as a whole needs none to be changed: together half of what its views would cost.
fn fill(state: State, place: NodeRef<Div>) {
    Effect::new(move |before: Option<Option<Box<dyn Any>>>| {
        state.shown.track();
        drop(before);
        if !state.cx.ready.get() {
            return None;
        }
        let place = place.get_untracked()?;
        let found = move || untrack(|| found(state));
        // It stands there as long as this handle lives.
        let handle: Box<dyn Any> = Box::new(mount_to(place.into(), found));
        state.focus_on_new();
        Some(handle)
    });
}

fn found(state: State) -> impl IntoView {
    (
        chosen::chips(state),
        nothing::view(state),
        best::view(state),
        results::groups(state),
        results::more(state),
    )
}
