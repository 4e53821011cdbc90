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
        <section class="hero">
            <h1 tabindex="-1">{text.title}</h1>
            <p class="lead">{text.lead}</p>
            <IslandRoot cx island=Island::HomeSearch />
            {waiting(cx)}
            {without_app(cx.pages().waiting.no_search)}
        </section>
        {section(
            "tema",
            text.by_theme,
            view! {
                <p>{text.by_theme_lead(content.projects.len())}</p>
                <Chips chips=theme_chips(cx) />
            },
        )}
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
        {section(
            "om",
            text.about,
            view! {
                <p>{text.about_lead}</p>
                <p>
                    <a href=cx.href(&Route::About)>{text.about_more}</a>
                </p>
            },
        )}
    }
    .into_any()
}
