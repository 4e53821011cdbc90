//! The shell around every page.

use crate::components::PageContext;
use crate::islands::Island;
use crate::pages::parts::{HeaderSearch, IslandRoot, SiteFooter, SiteHeader};
use crate::pages::{self, Menu, menu};
use crate::route::Route;
use leptos::prelude::*;

/// Everything inside `<div id="app">`.
#[component]
pub fn App(
    /// The context of the page.
    cx: PageContext,
    /// The page.
    route: Route,
) -> impl IntoView {
    let page = pages::view(cx, &route);
    let search = match route {
        // These have a field for everything in the middle of the page, and need no second one.
        Route::Home | Route::NotFound | Route::Search => HeaderSearch::None,
        // These have a field of their own, for what they list.
        Route::Projects | Route::Municipalities => HeaderSearch::Link,
        _ => {
            HeaderSearch::Field(view! { <IslandRoot cx island=Island::HeaderSearch /> }.into_any())
        }
    };
    view! {
        <SiteHeader cx current=route sections=menu(Menu::Header) search />
        <main id="innhold" class="wrap" tabindex="-1">
            {page}
        </main>
        <SiteFooter cx find=menu(Menu::Find) about=menu(Menu::About) />
    }
}
