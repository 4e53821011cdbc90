//! The search page: the field, and the lists that lead everywhere without it.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::PageContext;
use crate::islands::Island;
use crate::pages::parts::{
    Breadcrumb, Chips, IslandRoot, places_and_centres, section, theme_chips, waiting, without_app,
};
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.search.title, text.search.description),
    view,
    menus: &[Menu::Find],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().search;
    view! {
        <Breadcrumb cx here=text.title.to_owned() />
        <h1 tabindex="-1">{text.title}</h1>
        {without_app(cx.page_text().waiting.no_search)}
        <div class="directory">
            <IslandRoot cx island=Island::Search />
            {waiting(cx)}
        </div>
        {ways_in(cx)}
    }
    .into_any()
}

/// Lists that lead everywhere, for those who would rather not search or have no JavaScript.
fn ways_in(cx: PageContext) -> AnyView {
    let text = &cx.page_text().search;
    section(
        "veier-inn",
        text.ways_in,
        view! {
            {places_and_centres(cx)}
            <h3>{text.by_theme}</h3>
            <Chips chips=theme_chips(cx) />
        },
    )
    .into_any()
}
