//! Nothing was found: what else there is.

use super::state::State;
use crate::components::Answer;
use crate::route::Route;
use crate::search::Filter;
use leptos::prelude::*;

pub fn view(state: State) -> impl IntoView {
    let cx = state.cx;
    let text = &cx.text().browse;
    let shown = state.shown.read();
    if shown.total > 0 {
        return None;
    }
    let hidden = shown.unfiltered;
    let reset = (hidden > 0).then(|| {
        let address = state.address(&shown.filter.without_choices());
        view! {
            <p>
                {(text.hidden)(hidden)} " " <a href=address>{text.reset_choices}</a>
            </p>
        }
    });
    let suggestion = shown.suggestion.clone().map(|spelling| {
        let filter = Filter {
            text: spelling.clone(),
            ..shown.filter.clone()
        };
        view! {
            <p>
                {text.did_you_mean} " " <a href=state.address(&filter)>{spelling}</a> "?"
            </p>
        }
    });
    let place = shown.place.map(|place| {
        view! {
            <div class="best">
                <p>{(text.ask_centre)(&place.name)}</p>
                <Answer cx municipality=place />
            </div>
        }
    });
    Some(view! {
        <div class="notice">
            <p>{text.nothing}</p>
            {suggestion}
            {reset}
            <p>
                {text.ways_in} " " <a href=cx.href(&Route::Counties)>{text.by_county}</a> " "
                {text.or} " " <a href=cx.href(&Route::Themes)>{text.by_theme}</a> "."
            </p>
        </div>
        {place}
    })
}
