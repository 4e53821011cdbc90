//! Projects on a page.

use super::raw_html;
use crate::components::{
    Level, PageContext, project_directory_href, project_rows, project_rows_of,
};
use crate::content::{Centre, Project};
use crate::search::facet::CENTRE;
use leptos::prelude::*;

/// The number of projects that a list on the page of a theme or a county may have without being cut. None is longer today.
pub const LONG: usize = 100;
/// The same for the list of a centre, which is also on the pages of its municipalities. No centre has more today.
pub const LONG_OF_CENTRE: usize = 30;
/// The number of projects that are left of a list that is cut.
pub const FIRST: usize = 10;

/// Projects as rows, or a sentence where there are none.
pub fn projects_or(
    cx: PageContext,
    projects: &[&'static Project],
    level: Level,
    none: impl Into<String>,
) -> AnyView {
    if projects.is_empty() {
        let none: String = none.into();
        return view! { <p>{none}</p> }.into_any();
    }
    raw_html(project_rows(cx, projects, level)).into_any()
}

/// Projects as rows. Where they are more than `long`, the first of them and the way to all, an address and its text: every visitor of
/// the page would pay for hundreds of rows, and elsewhere they can be narrowed down.
pub fn first_projects(
    cx: PageContext,
    projects: &[&'static Project],
    level: Level,
    long: usize,
    all: impl FnOnce(usize) -> (String, String),
) -> AnyView {
    let first = projects.get(..FIRST).filter(|_| projects.len() > long);
    let Some(first) = first else {
        return raw_html(project_rows(cx, projects, level)).into_any();
    };
    let rows = raw_html(project_rows_of(cx, first, projects, level));
    (rows, way_to_all(all(projects.len()))).into_any()
}

/// Projects of a centre as rows, or a sentence where there are none: the first of them where the centre has many, and the way to all.
pub fn projects_of_centre(
    cx: PageContext,
    centre: &Centre,
    projects: &[&'static Project],
    level: Level,
    none: &'static str,
) -> AnyView {
    if projects.is_empty() {
        return projects_or(cx, projects, level, none);
    }
    first_projects(cx, projects, level, LONG_OF_CENTRE, |_| {
        let all = cx.content().projects_of(centre).count();
        let href = project_directory_href(cx, CENTRE, centre.id.as_str());
        let label = cx.page_text().projects.all_from(all, &centre.short_name);
        (href, label)
    })
}

/// The way to all projects of a list that is cut.
pub fn way_to_all((href, label): (String, String)) -> AnyView {
    view! {
        <p>
            <a href=href>{label}</a>
        </p>
    }
    .into_any()
}
