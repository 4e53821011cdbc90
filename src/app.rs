//! The shell around every page.

use crate::components::{Cx, SiteFooter, SiteHeader};
use crate::pages;
use crate::route::Route;
use leptos::prelude::*;

/// Everything inside `<div id="app">`.
#[component]
pub fn App(cx: Cx, route: Route) -> impl IntoView {
    let page = pages::view(cx, &route);
    view! {
        <SiteHeader cx current=route />
        <main id="innhold" class="wrap" tabindex="-1">
            {page}
        </main>
        <SiteFooter cx />
    }
}
