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
mod search;
mod theme;
mod themes;
mod waiting;

pub use data::LICENCE;

use crate::components::Cx;
use crate::pages::parts::Breadcrumb;
use crate::route::Route;
use crate::static_pages::static_pages;
use crate::tables::Table;
use crate::text::{PagesText, paragraphs};
use leptos::prelude::*;

/// The head of a page, for a browser tab and a search engine.
pub struct Head {
    /// The title of the page alone.
    pub title: String,
    /// One or two sentences.
    pub description: String,
}

impl Head {
    fn new(title: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
        }
    }
}

/// A page that is not about one record, as its file describes it. Its address and its name are in [`Route`].
struct StaticPage {
    head: fn(&PagesText) -> Head,
    /// The content of `<main>`.
    view: fn(Cx) -> AnyView,
    /// The menus of every page that link to it.
    menus: &'static [Menu],
}

/// A list of links that stands on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// The main sections, at the top.
    Header,
    /// The ways to find something, at the bottom.
    Find,
    /// The pages about the site and the centres as a whole, at the bottom.
    About,
}

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
pub fn view(cx: Cx, route: &Route) -> AnyView {
    let content = cx.content;
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
        Route::Project(id) => content
            .project(id.as_str())
            .and_then(|r| Some(project::view(cx, r, cx.edition.editorial.project(r)?))),
        Route::Theme(id) => content.theme(id.as_str()).map(|r| theme::view(cx, r)),
        page => static_page(page).map(|page| (page.view)(cx)),
    }
    .unwrap_or_else(|| not_found::view(cx))
}

/// The title and description of a page.
pub fn head(cx: Cx, route: &Route) -> Head {
    let content = cx.content;
    let text = cx.pages();
    match route {
        Route::Centre(id) => content.centre(id.as_str()).map(|r| centre::head(cx, r)),
        Route::Municipality(number) => content
            .municipality(number.as_str())
            .map(|r| municipality::head(cx, r)),
        Route::County(number) => content
            .county(number.as_str())
            .and_then(|r| Some(county::head(cx, cx.edition.editorial.county(r)?))),
        Route::Project(id) => content.project(id.as_str()).map(|r| project::head(cx, r)),
        Route::Theme(id) => content.theme(id.as_str()).map(|r| theme::head(cx, r)),
        Route::Home => Some(home::head(cx)),
        page => static_page(page).map(|page| (page.head)(text)),
    }
    .unwrap_or_else(|| Head::new(text.not_found.title, text.not_found.description))
}

/// The text of the title element: the page and the site.
pub fn document_title(cx: Cx, route: &Route) -> String {
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

/// The beginning of every page but the front page: where it is, its heading, and what it says in short.
fn top(
    cx: Cx,
    trail: Vec<Route>,
    here: &str,
    heading: impl IntoAny,
    lead: impl IntoAny,
) -> AnyView {
    view! {
        <Breadcrumb cx trail here=here.to_owned() />
        <h1 tabindex="-1">{heading.into_any()}</h1>
        <p class="lead">{lead.into_any()}</p>
    }
    .into_any()
}

/// The link to the file with the table of the records that a page lists.
fn whole_list(cx: Cx, table: Table) -> AnyView {
    let path = cx
        .root
        .href(&Route::table(cx.content, cx.lang, table.name()));
    view! {
        <p class="actions">
            <a href=path download>
                {cx.pages().tables.whole_list}
            </a>
        </p>
    }
    .into_any()
}

/// A page that is text alone: sections of a heading and its paragraphs.
fn prose<const N: usize>(
    cx: Cx,
    title: &'static str,
    lead: &'static str,
    headings: [&'static str; N],
    texts: [&'static str; N],
) -> AnyView {
    let sections: Vec<_> = headings
        .into_iter()
        .zip(texts)
        .map(|(heading, text)| {
            let paragraphs: Vec<_> = paragraphs(text).map(|p| view! { <p>{p}</p> }).collect();
            view! {
                <section>
                    <h2>{heading}</h2>
                    {paragraphs}
                </section>
            }
        })
        .collect();
    view! {
        {top(cx, Vec::new(), title, title, lead)}
        {sections}
    }
    .into_any()
}
