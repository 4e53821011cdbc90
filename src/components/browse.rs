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

/// Puts into its place what is never prerendered. Mounted there and not hydrated with the rest, it needs no code to be hydrated.
fn fill(state: State, place: NodeRef<Div>) {
    Effect::new(move |mounted: Option<Option<Box<dyn Any>>>| {
        let mounted = mounted.flatten();
        if mounted.is_some() || !state.cx.ready.get() {
            return mounted;
        }
        let place = place.get_untracked()?;
        // It lives as long as this handle.
        Some(Box::new(mount_to(place.into(), move || found(state))))
    });
}

/// All that follows from what is found, in one piece: each part that reacts alone costs the visitor 1 kB.
fn found(state: State) -> impl IntoView {
    move || {
        (
            chosen::chips(state),
            nothing::view(state),
            best::view(state),
            results::groups(state),
            results::more(state),
        )
    }
}
