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

/// Says which centres an answered municipality has, for those who do not see the card.
pub fn announcement(cx: PageContext, place: &Municipality) -> String {
    let text = cx.island_text();
    let centres = cx.content().centre_names(place);
    match centres.as_slice() {
        [centre] => text.search_box.chosen(&place.name, centre),
        _ => text.has_centres(&place.name, &centres),
    }
}
