//! The shell around every page.

use crate::components::{Cx, SiteFooter, SiteHeader};
use crate::pages;
use crate::route::Route;
use leptos::prelude::*;

/// Everything inside `<div id="app">`. The page changes with the route; header and footer stay.
#[component]
pub fn App(cx: Cx, #[prop(into)] route: Signal<Route>) -> impl IntoView {
    view! {
        <SiteHeader cx current=route />
        <main id="innhold" class="wrap" tabindex="-1">
            {move || pages::view(cx, &route.read())}
        </main>
        <SiteFooter cx />
    }
}
