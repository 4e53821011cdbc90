//! The top of every page.

use super::localized;
use crate::components::PageContext;
use crate::route::Route;
use leptos::prelude::*;

/// The id of the menu, which the button opens on narrow screens.
const MENU: &str = "meny";

/// The height of the drawing beside the name, in CSS pixels.
const MARK_HEIGHT: f32 = 40.0;

/// The way to search everything. A page has one search field at most.
pub enum HeaderSearch {
    /// The page is that way itself.
    None,
    /// To the search page.
    Link,
    /// A field, and where there is no room for it the link.
    Field(AnyView),
}

/// The name of the site, the way to the search, and the main `sections`, which are a menu on narrow screens. The section of the current
/// page is marked. The same page in each other language of the site comes last.
///
/// The menu is a popover, which needs no script. Where the browser knows none, it stands open.
#[component]
pub fn SiteHeader(
    cx: PageContext,
    current: Route,
    sections: Vec<Route>,
    search: HeaderSearch,
) -> impl IntoView {
    let links = section_links(cx, &current, sections);
    let languages = language_links(cx, &current);
    let text = &cx.page_text().common;
    let link = |class| search_link(cx, class);
    let (link, field) = match search {
        HeaderSearch::None => (None, None),
        HeaderSearch::Link => (Some(link("site-search")), None),
        HeaderSearch::Field(field) => (Some(link("site-search site-search-narrow")), Some(field)),
    };
    view! {
        <a class="ds-skip-link" href="#innhold">
            {text.skip}
        </a>
        <header class="site-header">
            <div class="wrap">
                <a class="site-name" href=cx.href(&Route::Home)>
                    {mark(cx)}
                    <span>
                        {localized(cx, &cx.edition.config.name)}
                        <span class="site-tagline">{localized(cx, &cx.edition.config.tagline)}</span>
                    </span>
                </a>
                {field} {link}
                <button class="site-menu" type="button" popovertarget=MENU>
                    {text.menu}
                </button>
                <nav class="site-nav" id=MENU popover="" aria-label=text.main_menu>
                    <button
                        class="site-menu"
                        type="button"
                        popovertarget=MENU
                        popovertargetaction="hide"
                    >
                        {text.close}
                    </button>
                    <ul>{links} {languages}</ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

/// The drawing beside the name of the site. It says nothing that the name does not.
fn mark(cx: PageContext) -> impl IntoView {
    let logo = cx.edition.logo;
    let width = logo.map_or(1.0, |logo| logo.ratio) * MARK_HEIGHT;
    let is_on_white = logo.is_some_and(|logo| !logo.has_dark_scheme);
    view! {
        <img
            class=is_on_white.then_some("on-white")
            src=cx.root.href(&cx.edition.drawing_path())
            alt=""
            width=width.round().to_string()
            height=MARK_HEIGHT.to_string()
        />
    }
}

/// The sections, of which that of the current page is marked.
fn section_links(cx: PageContext, current: &Route, sections: Vec<Route>) -> Vec<AnyView> {
    let links = sections.into_iter().map(|route| {
        let href = cx.href(&route);
        let label = route.name(cx.lang);
        view! {
            <li>
                <a href=href aria-current=section_state(current, &route)>
                    {label}
                </a>
            </li>
        }
        .into_any()
    });
    links.collect()
}

/// The current page in each other language of the site. The boot script hands the query on, so that a search or a filtered list is the same
/// there.
fn language_links(cx: PageContext, current: &Route) -> Vec<AnyView> {
    // An unknown address has no translation.
    let page = match current {
        Route::NotFound => &Route::Home,
        _ => current,
    };
    let languages = cx.edition.config.languages().into_iter();
    let links = languages.filter(|lang| *lang != cx.lang).map(|lang| {
        let href = cx.root.href(&page.path(cx.content(), lang));
        view! {
            <li class="site-language">
                <a href=href hreflang=lang.tag() lang=lang.tag()>
                    {lang.page_text().language.name}
                </a>
            </li>
        }
        .into_any()
    });
    links.collect()
}

/// The link to the search page, with its icon.
fn search_link(cx: PageContext, class: &'static str) -> AnyView {
    let icon = view! {
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="m20 20-5.2-5.2M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z" />
        </svg>
    };
    view! {
        <a class=class href=cx.href(&Route::Search)>
            {icon} <span>{Route::Search.name(cx.lang)}</span>
        </a>
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
                Route::Project(_) | Route::MoreProjects(_) | Route::Theme(_) | Route::Themes,
                Route::Projects
            )
    );
    below.then_some("true")
}
