//! The page for an unknown address, with ways on.

use crate::components::PageContext;
use crate::islands::Island;
use crate::pages::parts::{IslandRoot, route_links, without_app};
use crate::route::Route;
use leptos::prelude::*;

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().not_found;
    let ways = [
        Route::Home,
        Route::Municipalities,
        Route::Centres,
        Route::Projects,
        Route::Search,
    ];
    view! {
        <h1 tabindex="-1">{text.title}</h1>
        <p class="lead">{text.lead}</p>
        <IslandRoot cx island=Island::HomeSearch />
        {without_app(cx.page_text().waiting.no_search)}
        <ul class="link-list">{route_links(cx, ways)}</ul>
    }
    .into_any()
}
