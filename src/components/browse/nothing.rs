//! Nothing was found: what else there is.

use super::state::State;
use crate::components::{Loading, answer};
use crate::route::Route;
use leptos::prelude::*;
use maud::{Markup, html};

pub fn view(state: State) -> Markup {
    let cx = state.cx;
    let text = &cx.text().browse;
    let shown = state.shown.read();
    if shown.total > 0 || state.is_waiting() {
        return Markup::default();
    }
    let spelt = |spelling: &String| {
        let mut filter = shown.filter.clone();
        filter.text.clone_from(spelling);
        state.address(&filter)
    };
    let is_missing = shown.is_partial && state.cx.gazetteer.get() == Loading::Missing;
    html! {
        div.notice {
            @if is_missing {
                p { (cx.text().search_box.nothing_known(&shown.filter.text)) }
            } @else {
                p { (text.nothing) }
            }
            @if let Some(spelling) = &shown.suggestion {
                p { (text.did_you_mean) " " a href=(spelt(spelling)) { (spelling) } "?" }
            }
            @if shown.unfiltered > 0 {
                p {
                    (text.hidden(shown.unfiltered))
                    " "
                    a href=(state.address(&shown.filter.without_choices())) { (text.reset_choices) }
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
                a href=(cx.href(&Route::Help)) { (cx.text().search_box.private) }
            }
        }
        @if let Some(place) = shown.place {
            div.best {
                p { (text.ask_centre(&place.name)) }
                (answer(cx, place))
            }
        }
    }
}
