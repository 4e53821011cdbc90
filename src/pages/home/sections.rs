//! The parts that both front pages have.

use crate::components::PageContext;
use crate::content::Theme;
use crate::icons::Icon;
use crate::islands::Island;
use crate::pages::parts::{
    IslandRoot, Meta, country_map, icon, project_cards, route_links, section, theme_list, waiting,
    way_to_all, without_app,
};
use crate::route::Route;
use crate::search::newest_first;
use leptos::prelude::*;
use std::cmp::Reverse;

/// The number of themes that are shown: with the way to all of them two rows of four.
const THEMES: usize = 7;

/// The number of projects that are shown.
const NEWEST: usize = 3;

/// The top of the page: its heading, a sentence, the search field, and the map.
pub fn hero(cx: PageContext, heading: &'static str, lead: String) -> AnyView {
    let ways = [Route::Municipalities, Route::Counties, Route::Centres];
    let about = cx.page_text().home.about;
    view! {
        <section class="hero opening">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                <p class="lead">{lead}</p>
                <IslandRoot cx island=Island::HomeSearch />
                {waiting(cx)}
                {without_app(cx.page_text().waiting.no_search)}
                <ul class="ways-in plain-list">
                    {route_links(cx, ways)} <li>
                        <a href=cx.href(&Route::About)>{about}</a>
                    </li>
                </ul>
            </div>
            {country_map(cx, &Route::Home)}
        </section>
    }
    .into_any()
}

/// The themes with most projects, each with their number, and the way to all.
pub fn by_theme(cx: PageContext) -> AnyView {
    let text = &cx.page_text().home;
    let content = cx.content();
    let is_broad = |theme: &Theme| {
        cx.edition
            .editorial
            .theme(theme)
            .is_some_and(|record| record.broad)
    };
    let mut themes: Vec<_> = content
        .themes
        .iter()
        .filter(|theme| !is_broad(theme))
        .collect();
    themes.sort_by_key(|theme| Reverse(content.projects_on(theme).count()));
    themes.truncate(THEMES);
    let all = view! {
        <li class="all">
            <a href=cx.href(&Route::Themes)>
                {text.all_themes(content.themes.len())} {icon(cx, Icon::ArrowRight)}
            </a>
        </li>
    };
    let body = view! {
        <p>{text.by_theme_lead(content.projects.len())}</p>
        {theme_list(cx, themes, false, Some(all.into_any()))}
    };
    section("tema", text.by_theme, body).into_any()
}

/// The newest projects that are known, and the way to all.
pub fn newest(cx: PageContext) -> AnyView {
    let text = &cx.page_text().home;
    let projects = &cx.content().projects;
    let newest: Vec<_> = newest_first(projects.iter())
        .into_iter()
        .take(NEWEST)
        .collect();
    let all = (cx.href(&Route::Projects), text.all_projects(projects.len()));
    let body = view! {
        {project_cards(cx, &newest, Meta::Centres)}
        {way_to_all(all)}
    };
    section("nyeste", text.newest, body).into_any()
}

/// The readers of the site, each with what is here for them and where to go.
pub fn for_you(cx: PageContext) -> AnyView {
    let text = &cx.page_text().home;
    let readers = [
        (
            Icon::Briefcase,
            text.leaders,
            text.leaders_text,
            text.leaders_link,
            Route::Projects,
        ),
        (
            Icon::Stethoscope,
            text.staff,
            text.staff_text,
            text.staff_link,
            Route::Themes,
        ),
        (
            Icon::School,
            text.students,
            text.students_text,
            text.students_link,
            Route::Data,
        ),
        (
            Icon::Heart,
            text.relatives,
            text.relatives_text,
            text.relatives_link,
            Route::Help,
        ),
    ];
    let readers = readers.map(|(drawing, who, what, link, route)| {
        view! {
            <li>
                {icon(cx, drawing)} <h3>{who}</h3>
                <p>{what} " " <a href=cx.href(&route)>{link}</a></p>
            </li>
        }
    });
    let list =
        view! { <ul class="readers plain-list">{readers.into_iter().collect::<Vec<_>>()}</ul> };
    section("for-deg", text.for_you, list).into_any()
}
