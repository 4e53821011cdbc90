//! The front page: what the centres are for, the search field, and the ways in.

mod of_centre;

use super::waiting::{waiting, without_app};
use super::{Head, StaticPage};
use crate::components::{Cx, Level, project_rows};
use crate::islands::Island;
use crate::pages::parts::{
    Chips, IslandRoot, centre_chips, county_chips, embed, section, theme_chips,
};
use crate::route::Route;
use crate::search::newest_first;
use leptos::prelude::*;

/// The number of projects that are shown.
const NEWEST: usize = 6;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.home.title, text.home.description),
    view,
    menus: &[],
};

/// The title and description, which are those of the centre on its site.
pub fn head(cx: Cx) -> Head {
    of_centre::head(cx).unwrap_or_else(|| (PAGE.head)(cx.pages()))
}

pub fn view(cx: Cx) -> AnyView {
    of_centre::view(cx).unwrap_or_else(|| of_all(cx))
}

/// The front page of the site of all centres.
fn of_all(cx: Cx) -> AnyView {
    let text = &cx.pages().home;
    let content = cx.content;
    let newest = newest_first(content.projects.iter())
        .into_iter()
        .take(NEWEST)
        .collect::<Vec<_>>();
    view! {
        {hero(cx, text.title, text.lead.to_owned())}
        {by_theme(cx)}
        {section("fylke", text.by_county, view! { <Chips chips=county_chips(cx) /> })}
        {section("senter", text.by_centre, view! { <Chips chips=centre_chips(cx) /> })}
        {section(
            "nyeste",
            text.newest,
            view! {
                {embed(project_rows(cx, &newest, Level::Third))}
                <p>
                    <a href=cx
                        .href(
                            &Route::Projects,
                        )>{text.all_projects(content.projects.len())}</a>
                </p>
            },
        )}
        {about(cx)}
    }
    .into_any()
}

/// The top of the page: its heading, a sentence, and the search field.
fn hero(cx: Cx, heading: &'static str, lead: String) -> AnyView {
    view! {
        <section class="hero">
            <h1 tabindex="-1">{heading}</h1>
            <p class="lead">{lead}</p>
            <IslandRoot cx island=Island::HomeSearch />
            {waiting(cx)}
            {without_app(cx.pages().waiting.no_search)}
        </section>
    }
    .into_any()
}

/// The themes, each with the number of its projects.
fn by_theme(cx: Cx) -> AnyView {
    let text = &cx.pages().home;
    let themes = view! {
        <p>{text.by_theme_lead(cx.content.projects.len())}</p>
        <Chips chips=theme_chips(cx) />
    };
    section("tema", text.by_theme, themes).into_any()
}

/// The centres in a few sentences, and the way to all about them.
fn about(cx: Cx) -> AnyView {
    let text = &cx.pages().home;
    let about = view! {
        <p>{text.about_lead}</p>
        <p>
            <a href=cx.href(&Route::About)>{text.about_more}</a>
        </p>
    };
    section("om", text.about, about).into_any()
}
