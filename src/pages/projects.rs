//! The project directory, and the further pages of its list where it is long.
//!
//! The first page has the filters, which show all projects. The others can be read without any script, and lead there.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{Level, PageContext};
use crate::content::Project;
use crate::islands::Island;
use crate::pages::parts::{
    Chips, IslandRoot, is_in_parts, page_intro, projects_by_area_on, table_link, theme_chips,
    waiting, without_app,
};
use crate::route::{PROJECTS_ON_A_PAGE, Route};
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
                {list(cx, &projects, 1)}
            </div>
        </div>
        <p class="muted">{text.status_note}</p>
    }
    .into_any()
}

/// The title and description of a further page of the list.
pub fn more_head(cx: PageContext, page: usize) -> Head {
    let text = &cx.page_text().projects;
    let all = cx.content().projects.len();
    let (first, last) = on_page(all, page);
    Head::new(
        text.more_title(page),
        text.more_description(first + 1, last, all),
    )
}

/// A further page of the list, where there is one.
pub fn more(cx: PageContext, page: usize) -> Option<AnyView> {
    let text = &cx.page_text().projects;
    let projects = newest_first(cx.content().projects.iter());
    let (first, last) = on_page(projects.len(), page);
    let lead = view! {
        {text.more_lead(first + 1, last, projects.len())}
        " "
        <a href=cx.href(&Route::Projects)>{text.more_filter}</a>
    };
    (first < last).then(|| {
        view! {
            {page_intro(cx, vec![Route::Projects], &text.more_here(page), text.more_title(page), lead)}
            {list(cx, &projects, page)}
        }
        .into_any()
    })
}

/// The places of the projects of a page in the list of all: the first, and the one behind the last.
const fn on_page(all: usize, page: usize) -> (usize, usize) {
    let last = page * PROJECTS_ON_A_PAGE;
    let first = last.saturating_sub(PROJECTS_ON_A_PAGE);
    (first, if last < all { last } else { all })
}

/// The projects of a page, and the way to the other pages where there are several.
fn list(cx: PageContext, projects: &[&'static Project], page: usize) -> AnyView {
    // Two headings, which can be seen, stand in its place.
    let heading = (!is_in_parts(cx, projects))
        .then(|| view! { <h2 class="visually-hidden">{cx.page_text().projects.all}</h2> });
    let (first, last) = on_page(projects.len(), page);
    let rows = projects_by_area_on(cx, projects, first..last, Level::Third);
    let last = Route::pages_of_projects(cx.content());
    if last < 2 {
        return (heading, rows).into_any();
    }
    (heading, rows, pager(cx, page, last)).into_any()
}

/// The way to the other pages of the list, up to the `last`: the one before and the one after, and each by its number.
fn pager(cx: PageContext, page: usize, last: usize) -> AnyView {
    let text = &cx.page_text().projects;
    let href = |page| cx.href(&Route::page_of_projects(page));
    let step = |to, rel, label: &'static str| {
        view! {
            <li>
                <a class="ds-chip" href=href(to) rel=rel>
                    {label}
                </a>
            </li>
        }
    };
    let before = (page > 1).then(|| step(page - 1, "prev", text.page_before));
    let after = (page < last).then(|| step(page + 1, "next", text.page_after));
    let numbers: Vec<_> = (1..=last)
        .map(|number| {
            let is_here = number == page;
            let name = if is_here {
                view! { <strong>{number}</strong> }.into_any()
            } else {
                number.into_any()
            };
            view! {
                <li>
                    <a
                        class="ds-chip"
                        href=href(number)
                        aria-current=is_here.then_some("page")
                    >
                        {name}
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <nav aria-label=text.pages>
            <ul class="chips">{before} {numbers} {after}</ul>
        </nav>
    }
    .into_any()
}
