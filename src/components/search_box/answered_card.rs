//! The answer for a municipality, below the field.

use super::state::ComboboxState;
use crate::components::centre_cards;
use crate::route::Route;
use leptos::prelude::*;
use maud::{Markup, html};

/// The centres of the municipality that is answered, and the way to its page; nothing where none is.
pub fn answered_card(state: ComboboxState) -> Markup {
    let cx = state.cx;
    html! {
        @if let Some(place) = state.answered.get() {
            (centre_cards(cx, place))
            p.actions {
                a href=(cx.href(&Route::Municipality(place.number.clone()))) {
                    (cx.island_text().search_box.all_of_place(&place.name))
                }
            }
        }
    }
}
