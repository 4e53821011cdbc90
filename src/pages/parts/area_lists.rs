//! Lists of pages in two parts, as they stand on the site of a centre.

use super::raw_html;
use crate::components::{Area, Level, PageContext, project_rows_of};
use crate::content::Project;
use crate::search::Record;
use leptos::prelude::*;
use std::ops::Range;

/// The records of the centre whose site it is, and the others, each in their order; none where there is no such centre.
pub fn by_area<T: Copy>(
    cx: PageContext,
    records: &[T],
    record: fn(T) -> Record,
) -> Option<[(Area, Vec<T>); 2]> {
    let centre = cx.content().own_centre()?;
    let is_own = |of: &T| record(*of).is_of(centre);
    let (own, others) = records.iter().copied().partition(is_own);
    Some([(Area::Own, own), (Area::Rest, others)])
}

/// The heading of a part of a list, with the number of its records: "Resten av landet (336)".
pub fn area_heading(cx: PageContext, area: Area, count: usize) -> String {
    format!("{} ({count})", area.heading(cx))
}

/// Projects as rows whose titles are headings of a level. On the site of a centre its own come first, and both parts have a heading of the
/// level above, as long as there are both.
pub fn projects_by_area(cx: PageContext, projects: &[&'static Project], level: Level) -> AnyView {
    projects_by_area_on(cx, projects, 0..projects.len(), level)
}

/// The same of some places of the list, as one page of it. A part that begins on another page has its heading on this one too.
pub fn projects_by_area_on(
    cx: PageContext,
    projects: &[&'static Project],
    places: Range<usize>,
    level: Level,
) -> AnyView {
    let shown = |list: &[&'static Project], before: usize| {
        let within = |place: usize| place.saturating_sub(before).min(list.len());
        within(places.start)..within(places.end)
    };
    let Some(parts) = parts(cx, projects) else {
        let shown = &projects[shown(projects, 0)];
        return raw_html(project_rows_of(cx, shown, projects, level)).into_any();
    };
    let mut before = 0;
    let parts = parts.map(|(area, projects)| {
        let shown = &projects[shown(&projects, before)];
        before += projects.len();
        if shown.is_empty() {
            return ().into_any();
        }
        let rows = raw_html(project_rows_of(cx, shown, &projects, level));
        let heading = area_heading(cx, area, projects.len());
        let heading = match level {
            Level::Third => view! { <h2>{heading}</h2> }.into_any(),
            Level::Fourth => view! { <h3>{heading}</h3> }.into_any(),
        };
        (heading, rows).into_any()
    });
    parts.into_any()
}

/// Both parts, as long as there are both.
fn parts(
    cx: PageContext,
    projects: &[&'static Project],
) -> Option<[(Area, Vec<&'static Project>); 2]> {
    let parts = by_area(cx, projects, Record::Project)?;
    let are_both = parts.iter().all(|(_, projects)| !projects.is_empty());
    are_both.then_some(parts)
}

/// Returns `true` if a list of projects is in two parts.
pub fn is_in_parts(cx: PageContext, projects: &[&'static Project]) -> bool {
    parts(cx, projects).is_some()
}
