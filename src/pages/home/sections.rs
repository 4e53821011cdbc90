//! The parts that both front pages have.

use crate::components::PageContext;
use crate::islands::Island;
use crate::pages::parts::{
    Chips, IslandRoot, country_map, section, theme_chips, waiting, without_app,
};
use crate::route::Route;
use leptos::prelude::*;

/// The number of projects that are shown.
pub const NEWEST: usize = 6;

/// The top of the page: its heading, a sentence, the search field, and the map.
pub fn hero(cx: PageContext, heading: &'static str, lead: String) -> AnyView {
    view! {
        <section class="hero opening">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                <p class="lead">{lead}</p>
                <IslandRoot cx island=Island::HomeSearch />
                {waiting(cx)}
                {without_app(cx.page_text().waiting.no_search)}
            </div>
            {country_map(cx, &Route::Home)}
        </section>
    }
    .into_any()
}

/// The themes, each with the number of its projects.
pub fn by_theme(cx: PageContext) -> AnyView {
    let text = &cx.page_text().home;
    let themes = view! {
        <p>{text.by_theme_lead(cx.content().projects.len())}</p>
        <Chips chips=theme_chips(cx) />
    };
    section("tema", text.by_theme, themes).into_any()
}

/// The centres in a few sentences, and the way to all about them.
pub fn about(cx: PageContext) -> AnyView {
    let text = &cx.page_text().home;
    let about = view! {
        <p>{text.about_lead}</p>
        <p>
            <a href=cx.href(&Route::About)>{text.about_more}</a>
        </p>
    };
    section("om", text.about, about).into_any()
}
