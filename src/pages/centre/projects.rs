//! The part of a centre's page with its projects.

use crate::components::{Level, PageContext, project_directory_href, project_rows_of};
use crate::content::{Centre, Project};
use crate::pages::parts::{LONG_OF_CENTRE, Meta, project_cards, raw_html, way_to_all};
use crate::search::facet::CENTRE;
use crate::search::newest_first;
use leptos::prelude::*;

/// The number of projects that stand as cards.
const CARDS: usize = 6;

/// Its projects, the newest first: some as cards, the rest as rows that are folded; where they are very many, the way to all instead.
pub fn projects(cx: PageContext, centre: &'static Centre) -> AnyView {
    let text = cx.page_text();
    let projects = newest_first(cx.content().projects_of(centre));
    if projects.is_empty() {
        return view! { <p>{text.centre.no_projects}</p> }.into_any();
    }
    let (cards, rest) = split(&projects);
    let rest = if projects.len() > LONG_OF_CENTRE {
        let href = project_directory_href(cx, CENTRE, centre.id.as_str());
        let label = text.projects.all_from(projects.len(), &centre.short_name);
        Some(way_to_all((href, label)))
    } else {
        (!rest.is_empty()).then(|| folded(cx, rest, &projects))
    };
    view! {
        {project_cards(cx, cards, Meta::Themes)}
        {rest}
    }
    .into_any()
}

/// The projects that stand as cards, and the rest. One or two more are not worth a step.
pub fn split<'a>(
    projects: &'a [&'static Project],
) -> (&'a [&'static Project], &'a [&'static Project]) {
    match projects.split_at_checked(CARDS) {
        Some((cards, rest)) if rest.len() > 2 => (cards, rest),
        _ => (projects, &[]),
    }
}

/// Projects as rows, of a list that begins with others.
fn folded(cx: PageContext, rest: &[&'static Project], list: &[&'static Project]) -> AnyView {
    view! {
        <details>
            <summary>{cx.page_text().centre.more_projects(rest.len())}</summary>
            {raw_html(project_rows_of(cx, rest, list, Level::Third))}
        </details>
    }
    .into_any()
}
