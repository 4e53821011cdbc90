//! Projects as rows.

use super::{Level, PageContext, RowBuilder, result_items};
use crate::content::Project;
use crate::search::Record;
use crate::search::facets::ResultItem;
use maud::Markup;
use std::collections::BTreeMap;

/// Projects as they stand in every list: title, a line of summary, state, year and centre.
pub fn project_rows(cx: PageContext, projects: &[&'static Project], level: Level) -> Markup {
    project_rows_of(cx, projects, projects, level)
}

/// Some of the projects of a list, as rows. A title that another project of the list has too says who ran it.
pub fn project_rows_of(
    cx: PageContext,
    projects: &[&'static Project],
    list: &[&'static Project],
    level: Level,
) -> Markup {
    // A row is told its namesakes alone: to look for them in the whole list would make the time grow with its square.
    let mut namesakes: BTreeMap<&str, Vec<ResultItem>> = BTreeMap::new();
    for project in list {
        let same = namesakes.entry(&project.title).or_default();
        same.push(item(project));
    }
    let rows = RowBuilder::new(cx, None);
    let rows = projects.iter().map(|project| {
        let same = namesakes.get(project.title.as_str());
        rows.row(item(project), same.map_or(&[], Vec::as_slice))
    });
    result_items(&rows.collect::<Vec<_>>(), level)
}

fn item(project: &'static Project) -> ResultItem {
    ResultItem {
        record: Record::Project(project),
        hit: None,
    }
}
