//! The project directory.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{Level, PageContext};
use crate::islands::Island;
use crate::pages::parts::{
    Chips, IslandRoot, is_in_parts, page_intro, projects_by_area, table_link, theme_chips, waiting,
    without_app,
};
use crate::search::newest_first;
use crate::tables::Table;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.projects.title, text.projects.description),
    view,
    menus: &[Menu::Header, Menu::Find],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().projects;
    let projects = newest_first(cx.content().projects.iter());
    // Two headings, which can be seen, stand in its place.
    let heading = (!is_in_parts(cx, &projects))
        .then(|| view! { <h2 class="visually-hidden">{text.all}</h2> });
    view! {
        {page_intro(cx, Vec::new(), text.title, text.title, text.lead(cx.content().projects.len()))}
        <nav class="without-scripting" aria-label=text.by_theme>
            <h2>{text.by_theme}</h2>
            <Chips chips=theme_chips(cx) />
        </nav>
        {without_app(cx.page_text().waiting.no_projects_filter)}
        <div class="directory">
            <IslandRoot cx island=Island::Projects />
            {waiting(cx)}
            <div class="unfiltered">
                {table_link(cx, Table::Projects)}
                {heading}
                {projects_by_area(cx, &projects, Level::Third)}
            </div>
        </div>
        <p class="muted">{text.status_note}</p>
    }
    .into_any()
}
