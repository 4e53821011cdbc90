//! The shell around every page.

use crate::components::{Cx, SiteFooter, SiteHeader};
use crate::islands::{Island, IslandRoot};
use crate::pages;
use crate::route::Route;
use leptos::prelude::*;

/// Everything inside `<div id="app">`.
#[component]
pub fn App(cx: Cx, route: Route) -> impl IntoView {
    let page = pages::view(cx, &route);
    // These have the field in the middle of the page, and need no second one.
    let has_own = matches!(route, Route::Home | Route::NotFound);
    let search =
        (!has_own).then(|| view! { <IslandRoot cx island=Island::HeaderSearch /> }.into_any());
    view! {
        <SiteHeader cx current=route search />
        <main id="innhold" class="wrap" tabindex="-1">
            {page}
        </main>
        <SiteFooter cx />
    }
}
