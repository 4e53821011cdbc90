//! The answer for a municipality, below the field.

use crate::components::{PageContext, centre_cards};
use crate::content::Municipality;
use crate::route::Route;
use maud::{Markup, html};

/// The centres of the municipality that is answered, and the way to its page; nothing where none is.
pub fn answered_card(cx: PageContext, place: Option<&'static Municipality>) -> Markup {
    html! {
        @if let Some(place) = place {
            (centre_cards(cx, place))
            p.actions {
                a href=(cx.href(&Route::Municipality(place.number.clone()))) {
                    (cx.island_text().search_box.all_of_place(&place.name))
                }
            }
        }
    }
}
