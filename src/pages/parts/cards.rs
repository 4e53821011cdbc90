//! Records as cards, side by side.

use leptos::prelude::*;

/// Cards in a grid.
pub fn card_grid(cards: Vec<AnyView>) -> AnyView {
    view! { <ul class="grid plain-list">{cards}</ul> }.into_any()
}

/// The card of a record: a link with its name, what is said of it, and how many records belong to it.
pub fn card(link: impl IntoAny, body: impl IntoAny, counts: String) -> AnyView {
    view! {
        <li class="card">
            <h2>{link.into_any()}</h2>
            {body.into_any()}
            <p class="muted">{counts}</p>
        </li>
    }
    .into_any()
}
