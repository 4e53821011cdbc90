//! Lists of pages in two parts, as they stand on the site of a centre.

use super::raw_html;
use crate::components::{Area, Level, PageContext, project_rows};
use crate::content::Project;
use crate::search::Record;
use leptos::prelude::*;

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
    let Some(parts) = parts(cx, projects) else {
        return raw_html(project_rows(cx, projects, level)).into_any();
    };
    let parts = parts.map(|(area, projects)| {
        let heading = area_heading(cx, area, projects.len());
        let heading = match level {
            Level::Third => view! { <h2>{heading}</h2> }.into_any(),
            Level::Fourth => view! { <h3>{heading}</h3> }.into_any(),
        };
        (heading, raw_html(project_rows(cx, &projects, level)))
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
