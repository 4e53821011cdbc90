//! The ways on where nothing was found.

use crate::components::directory::state::DirectoryState;
use crate::components::{Loading, centre_cards};
use crate::route::Route;
use leptos::prelude::*;
use maud::{Markup, html};

/// The ways on where no record was found.
pub fn no_results(state: DirectoryState) -> Markup {
    let cx = state.cx;
    let text = &cx.island_text().directory;
    let results = state.results.read();
    if results.total > 0 || state.is_waiting() {
        return Markup::default();
    }
    let spelt = |spelling: &String| {
        let mut filter = results.filter.clone();
        filter.text.clone_from(spelling);
        state.address(&filter)
    };
    let is_missing = results.is_partial && state.page.gazetteer.get() == Loading::Missing;
    html! {
        div.notice {
            @if is_missing {
                p { (cx.island_text().search_box.nothing_known(&results.filter.text)) }
            } @else {
                p { (text.nothing) }
            }
            @if let Some(spelling) = &results.suggestion {
                p { (text.did_you_mean) " " a href=(spelt(spelling)) { (spelling) } "?" }
            }
            @if results.unfiltered > 0 {
                p {
                    (text.hidden(results.unfiltered))
                    " "
                    a href=(state.address(&results.filter.without_choices())) { (text.reset_choices) }
                }
            }
            p {
                (text.ways_in)
                " "
                a href=(cx.href(&Route::Counties)) { (text.by_county) }
                " " (text.or) " "
                a href=(cx.href(&Route::Themes)) { (text.by_theme) }
                "."
            }
            p {
                (text.or_ask)
                " "
                a href=(cx.href(&Route::Contact)) { (text.all_contacts) }
                "."
            }
            p {
                a href=(cx.href(&Route::Help)) { (cx.island_text().search_box.private) }
            }
        }
        @if let Some(place) = results.place {
            div.best {
                p { (text.ask_centre(&place.name)) }
                (centre_cards(cx, place))
            }
        }
    }
}
