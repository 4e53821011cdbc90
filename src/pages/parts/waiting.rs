//! The notices of a page for the time until the app has loaded, and for where it does not load.

use super::route_link;
use crate::components::PageContext;
use crate::route::Route;
use leptos::prelude::*;

/// Says that the app is awaited, on a page whose address asks for something; after some seconds also how to go on without it. The boot
/// script shows it.
pub fn waiting(cx: PageContext) -> AnyView {
    let text = &cx.page_text().waiting;
    let link = |route| route_link(cx, &route);
    view! {
        <div class="waiting" role="status">
            <p class="result-count">{cx.island_text().search_box.searching}</p>
            <p class="waiting-long">
                {text.long} " " {link(Route::Counties)} ", " {link(Route::Themes)} " "
                {cx.island_text().directory.or} " " {link(Route::Contact)} "."
            </p>
        </div>
    }
    .into_any()
}

/// Says what cannot be done where JavaScript is turned off or has failed.
pub fn without_app(said: &'static str) -> AnyView {
    view! { <p class="notice without-app">{said}</p> }.into_any()
}
