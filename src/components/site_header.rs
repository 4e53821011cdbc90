//! The top of every page.

use super::Cx;
use crate::pages::name;
use crate::route::Route;
use leptos::prelude::*;

/// The name of the site, the search field, and the main sections. The section of the current page is marked.
#[component]
pub fn SiteHeader(cx: Cx, current: Route, search: Option<AnyView>) -> impl IntoView {
    let links: Vec<_> = [
        Route::Centres,
        Route::Municipalities,
        Route::Projects,
        Route::About,
        Route::Contact,
    ]
    .into_iter()
    .map(|route| {
        let href = cx.href(&route);
        let label = name(cx, &route);
        view! {
            <li>
                <a href=href aria-current=section_state(&current, &route)>
                    {label}
                </a>
            </li>
        }
    })
    .collect();
    view! {
        <a class="ds-skip-link" href="#innhold">
            {cx.pages().common.skip}
        </a>
        <header class="site-header">
            <div class="wrap">
                <a class="site-name" href=cx.href(&Route::Home)>
                    <img src="/icons/mark.svg" alt="" width="40" height="40" />
                    <span>
                        {cx.content.reference.site.name.as_str()}
                        <span class="site-tagline">{cx.content.reference.site.tagline.as_str()}</span>
                    </span>
                </a>
                {search}
                <nav class="site-nav" aria-label=cx.pages().common.main_menu>
                    <ul>{links}</ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

/// `page` on the section's own page, `true` on the pages below it.
fn section_state(current: &Route, section: &Route) -> Option<&'static str> {
    if current == section {
        return Some("page");
    }
    let below = matches!(
        (current, section),
        (Route::Centre(_), Route::Centres)
            | (
                Route::Municipality(_) | Route::County(_) | Route::Counties,
                Route::Municipalities
            )
            | (
                Route::Project(_) | Route::Theme(_) | Route::Themes,
                Route::Projects
            )
    );
    below.then_some("true")
}
