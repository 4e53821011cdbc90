//! The pages, one per file. Each has a `view`, and those of records a `head` (title and description).

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

use crate::components::Cx;
use crate::pages::parts::Breadcrumb;
use crate::route::Route;
use leptos::prelude::*;

/// What a browser tab and a search engine show of a page.
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

/// The content of `<main>`. A record that does not exist gives the page for unknown addresses.
pub fn view(cx: Cx, route: &Route) -> AnyView {
    let content = cx.content;
    match route {
        Route::Home => Some(home::view(cx)),
        Route::About => Some(about::view(cx)),
        Route::Centres => Some(centres::view(cx)),
        Route::Centre(id) => content
            .centre(id.as_str())
            .and_then(|r| Some(centre::view(cx, r, cx.editorial.centre(r)?))),
        Route::Municipalities => Some(municipalities::view(cx)),
        Route::Municipality(number) => content.municipality(number.as_str()).and_then(|r| {
            Some(municipality::view(
                cx,
                r,
                cx.editorial.municipality(&r.number)?,
            ))
        }),
        Route::Counties => Some(counties::view(cx)),
        Route::County(number) => content
            .county(number.as_str())
            .and_then(|r| Some(county::view(cx, r, cx.editorial.county(r)?))),
        Route::Projects => Some(projects::view(cx)),
        Route::Project(id) => content
            .project(id.as_str())
            .and_then(|r| Some(project::view(cx, r, cx.editorial.project(r)?))),
        Route::Themes => Some(themes::view(cx)),
        Route::Theme(id) => content.theme(id.as_str()).map(|r| theme::view(cx, r)),
        Route::Search => Some(search::view(cx)),
        Route::Contact => Some(contact::view(cx)),
        Route::Data => Some(data::view(cx)),
        Route::Accessibility => Some(accessibility::view(cx)),
        Route::Privacy => Some(privacy::view(cx)),
        Route::Feedback => Some(feedback::view(cx)),
        Route::Help => Some(help::view(cx)),
        Route::NotFound => None,
    }
    .unwrap_or_else(|| not_found::view(cx))
}

/// The title and description of a page.
pub fn head(cx: Cx, route: &Route) -> Head {
    let content = cx.content;
    let text = cx.pages();
    match route {
        Route::Home => Some(home::head(cx)),
        Route::About => Some(Head::new(text.about.title, text.about.description)),
        Route::Centres => Some(Head::new(text.centres.title, text.centres.description)),
        Route::Centre(id) => content.centre(id.as_str()).map(|r| centre::head(cx, r)),
        Route::Municipalities => Some(Head::new(
            text.municipalities.title,
            text.municipalities.description,
        )),
        Route::Municipality(number) => content
            .municipality(number.as_str())
            .map(|r| municipality::head(cx, r)),
        Route::Counties => Some(Head::new(text.counties.title, text.counties.description)),
        Route::County(number) => content
            .county(number.as_str())
            .and_then(|r| Some(county::head(cx, cx.editorial.county(r)?))),
        Route::Projects => Some(Head::new(text.projects.title, text.projects.description)),
        Route::Project(id) => content.project(id.as_str()).map(|r| project::head(cx, r)),
        Route::Themes => Some(Head::new(text.themes.title, text.themes.description)),
        Route::Theme(id) => content.theme(id.as_str()).map(|r| theme::head(cx, r)),
        Route::Search => Some(Head::new(text.search.title, text.search.description)),
        Route::Contact => Some(Head::new(text.contact.title, text.contact.description)),
        Route::Data => Some(Head::new(text.data.title, text.data.description)),
        Route::Accessibility => Some(Head::new(
            text.accessibility.title,
            text.accessibility.description,
        )),
        Route::Privacy => Some(Head::new(text.privacy.title, text.privacy.description)),
        Route::Feedback => Some(Head::new(text.feedback.title, text.feedback.description)),
        Route::Help => Some(Head::new(text.help.title, text.help.description)),
        Route::NotFound => None,
    }
    .unwrap_or_else(|| Head::new(text.not_found.title, text.not_found.description))
}

/// What the title element says: the page and the site.
pub fn document_title(cx: Cx, route: &Route) -> String {
    let site = &cx.editorial.site;
    match route {
        Route::Home => format!("{} {}", site.name, site.tagline),
        _ => format!("{} – {}", head(cx, route).title, site.name),
    }
}

/// What a page is called in menus and breadcrumbs.
pub fn name(cx: Cx, route: &Route) -> String {
    let text = &cx.pages().names;
    let fixed = match route {
        Route::Home => text.home,
        Route::About => text.about,
        Route::Centres => text.centres,
        Route::Municipalities => text.municipalities,
        Route::Counties => text.counties,
        Route::Projects => text.projects,
        Route::Themes => text.themes,
        Route::Search => text.search,
        Route::Contact => text.contact,
        Route::Data => text.data,
        Route::Accessibility => text.accessibility,
        Route::Privacy => text.privacy,
        Route::Feedback => text.feedback,
        Route::Help => text.help,
        _ => return head(cx, route).title,
    };
    fixed.to_owned()
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

/// A page that is text alone: sections of a heading and its paragraphs.
fn prose(
    cx: Cx,
    title: &'static str,
    lead: &'static str,
    sections: &'static [(&'static str, &'static [&'static str])],
) -> AnyView {
    let sections: Vec<_> = sections
        .iter()
        .map(|(heading, paragraphs)| {
            let paragraphs: Vec<_> = paragraphs.iter().map(|p| view! { <p>{*p}</p> }).collect();
            view! {
                <section>
                    <h2>{*heading}</h2>
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
