//! Projects as rows.

use super::{Level, PageContext, RowBuilder, result_items};
use crate::content::Project;
use crate::search::Record;
use crate::search::facets::ResultItem;
use maud::Markup;

/// Projects as they stand in every list: title, a line of summary, state, year and centre.
pub fn project_rows(cx: PageContext, projects: &[&'static Project], level: Level) -> Markup {
    let items = projects.iter().map(|project| ResultItem {
        record: Record::Project(project),
        hit: None,
    });
    let items: Vec<ResultItem> = items.collect();
    let rows = RowBuilder::new(cx, None);
    let rows: Vec<_> = items.iter().map(|item| rows.row(*item, &items)).collect();
    result_items(&rows, level)
}
