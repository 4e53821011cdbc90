//! The pages, one per file. A page that is not about one record is a [`StaticPage`]; the others have a `view` and a `head` (title and
//! description) that are given the record.

mod about;
mod accessibility;
mod centre;
mod centres;
mod contact;
mod counties;
mod county;
mod data;
mod feedback;
mod help;
mod home;
mod municipalities;
mod municipality;
mod not_found;
pub mod parts;
mod privacy;
mod project;
mod projects;
mod related;
mod search;
mod static_page;
mod theme;
mod themes;

pub use static_page::{Head, Menu};

use crate::components::PageContext;
use crate::route::Route;
use crate::static_pages::static_pages;
use leptos::prelude::*;
use static_page::StaticPage;

macro_rules! static_page {
    ($($page:ident $segment:literal $module:ident,)+) => {
        /// The description of a page that is not about one record.
        const fn static_page(route: &Route) -> Option<&'static StaticPage> {
            match route {
                $(Route::$page => Some(&$module::PAGE),)+
                _ => None,
            }
        }
    };
}
static_pages!(static_page);

/// The pages of a menu, in its order.
pub fn menu(menu: Menu) -> Vec<Route> {
    let is_in = |page: &&Route| static_page(page).is_some_and(|page| page.menus.contains(&menu));
    Route::STATIC.iter().filter(is_in).cloned().collect()
}

/// The content of `<main>`. A record that does not exist gives the page for unknown addresses.
pub fn view(cx: PageContext, route: &Route) -> AnyView {
    let content = cx.content();
    match route {
        Route::Centre(id) => content
            .centre(id.as_str())
            .and_then(|r| Some(centre::view(cx, r, cx.edition.editorial.centre(r)?))),
        Route::Municipality(number) => content.municipality(number.as_str()).and_then(|r| {
            Some(municipality::view(
                cx,
                r,
                cx.edition.editorial.municipality(&r.number)?,
            ))
        }),
        Route::County(number) => content
            .county(number.as_str())
            .and_then(|r| Some(county::view(cx, r, cx.edition.editorial.county(r)?))),
        Route::Project(id) => {
            let found = cx.edition.project(id);
            found.map(|(r, record)| project::view(cx, r, record))
        }
        Route::MoreProjects(page) => projects::more(cx, *page),
        Route::Theme(id) => content.theme(id.as_str()).map(|r| theme::view(cx, r)),
        page => static_page(page).map(|page| (page.view)(cx)),
    }
    .unwrap_or_else(|| not_found::view(cx))
}

/// The title and description of a page.
pub fn head(cx: PageContext, route: &Route) -> Head {
    let content = cx.content();
    let text = cx.page_text();
    match route {
        Route::Centre(id) => content.centre(id.as_str()).map(|r| centre::head(cx, r)),
        Route::Municipality(number) => content
            .municipality(number.as_str())
            .map(|r| municipality::head(cx, r)),
        Route::County(number) => content
            .county(number.as_str())
            .and_then(|r| Some(county::head(cx, cx.edition.editorial.county(r)?))),
        Route::Project(id) => cx.edition.project(id).map(|(r, _)| project::head(cx, r)),
        Route::MoreProjects(page) => Some(projects::more_head(cx, *page)),
        Route::Theme(id) => content.theme(id.as_str()).map(|r| theme::head(cx, r)),
        Route::Home => Some(home::head(cx)),
        page => static_page(page).map(|page| (page.head)(text)),
    }
    .unwrap_or_else(|| Head::new(text.not_found.title, text.not_found.description))
}

/// The text of the title element: the page and the site.
pub fn document_title(cx: PageContext, route: &Route) -> String {
    let site = cx.edition.config;
    match route {
        Route::Home => site.full_name(cx.lang),
        _ => format!(
            "{} – {}",
            head(cx, route).title,
            site.name.in_language(cx.lang).0
        ),
    }
}
