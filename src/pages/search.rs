//! The search page: the field, and the lists that lead everywhere without it.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::PageContext;
use crate::islands::Island;
use crate::pages::parts::{
    Breadcrumb, Chips, IslandRoot, centre_chips, county_chips, section, theme_chips, waiting,
    without_app,
};
use crate::route::Route;
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
            <p>
                <a href=cx.href(&Route::Municipalities)>{text.all_municipalities}</a>
            </p>
            <h3>{text.by_county}</h3>
            <Chips chips=county_chips(cx) />
            <h3>{text.by_centre}</h3>
            <Chips chips=centre_chips(cx) />
            <h3>{text.by_theme}</h3>
            <Chips chips=theme_chips(cx) />
        },
    )
    .into_any()
}
