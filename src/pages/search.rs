//! The search page: the field, and the lists that lead everywhere without it.

use super::top;
use crate::components::{Chip, Chips, Cx, section};
use crate::islands::{Island, IslandRoot};
use crate::route::Route;
use leptos::prelude::*;

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().search;
    view! {
        {top(cx, Vec::new(), text.title, text.title, text.lead)}
        <IslandRoot cx island=Island::Search />
        {ways_in(cx)}
    }
    .into_any()
}

/// Lists that lead everywhere, for those who would rather not search or have no JavaScript.
fn ways_in(cx: Cx) -> AnyView {
    let text = &cx.pages().search;
    let themes = cx
        .content
        .themes
        .iter()
        .map(|theme| Chip {
            href: cx.href(&Route::Theme(theme.id.clone())),
            label: theme.name.clone(),
            count: None,
        })
        .collect();
    let counties = cx
        .content
        .counties
        .iter()
        .map(|county| Chip {
            href: cx.href(&Route::County(county.number.clone())),
            label: county.name.clone(),
            count: None,
        })
        .collect();
    let centres = cx
        .content
        .centres
        .iter()
        .map(|centre| Chip {
            href: cx.href(&Route::Centre(centre.id.clone())),
            label: centre.short_name.text.clone(),
            count: None,
        })
        .collect();
    section(
        "veier-inn",
        text.ways_in,
        view! {
            <p>
                <a href=cx.href(&Route::Municipalities)>{text.all_municipalities}</a>
            </p>
            <h3>{text.by_county}</h3>
            <Chips chips=counties />
            <h3>{text.by_centre}</h3>
            <Chips chips=centres />
            <h3>{text.by_theme}</h3>
            <Chips chips=themes />
        },
    )
    .into_any()
}
