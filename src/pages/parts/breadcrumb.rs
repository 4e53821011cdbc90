//! The breadcrumb: the place of a page in the site.

use super::route_links;
use crate::components::PageContext;
use crate::route::Route;
use leptos::prelude::*;

/// The way from the front page to this one. The page itself is named, not linked.
#[component]
pub fn Breadcrumb(
    cx: PageContext,
    #[prop(optional)] trail: Vec<Route>,
    here: String,
) -> impl IntoView {
    let steps = route_links(cx, std::iter::once(Route::Home).chain(trail));
    view! {
        <nav class="ds-breadcrumbs" aria-label=cx.page_text().common.you_are_here>
            <ol>
                {steps} <li>
                    <span aria-current="page">{here}</span>
                </li>
            </ol>
        </nav>
    }
    .into_any()
}
