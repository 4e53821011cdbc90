//! Projects as rows.

use super::Cx;
use super::browse::{Level, Rows, row};
use crate::content::{Detail, PartialDate, Project, Status};
use crate::search::Record;
use crate::search::facets::ResultItem;
use maud::{Markup, html};

/// Projects as they stand in every list: title, a line of summary, state, year and centre.
pub fn project_rows(cx: Cx, projects: &[&'static Project], level: Level) -> Markup {
    let items = projects.iter().map(|project| ResultItem {
        record: Record::Project(project),
        hit: None,
    });
    let items: Vec<ResultItem> = items.collect();
    let rows = Rows::new(cx, None);
    html! {
        ul.results {
            @for item in &items {
                (row(&rows.row(*item, &items), level))
            }
        }
    }
}

/// The centres of a project, and whether more than its title is known: "USHT Akershus · lite er kjent".
pub fn project_meta(cx: Cx, project: &Project) -> String {
    let centres = project.centres.iter();
    let centres = centres.filter_map(|id| cx.content.centre(id.as_str()));
    let centres: Vec<&str> = centres.map(|c| c.short_name.as_str()).collect();
    let mut meta = if centres.is_empty() {
        project.centre_then.clone()
    } else {
        centres.join(", ")
    };
    if project.detail == Detail::TitleOnly {
        meta.extend([" · ", cx.text().project_line.title_only]);
    }
    meta
}

/// The years and the state of a project in plain words, and whether it has results. The page of the project has the exact words.
pub fn project_state(cx: Cx, project: &Project) -> Markup {
    let text = &cx.text().project_line;
    let seen = project.as_of.map(PartialDate::year);
    let years = project_years(cx, project);
    let state = match (project.status, seen) {
        (Status::Ongoing, Some(year)) => Some(text.was_ongoing_in(year.into())),
        (Status::Ongoing, None) if years.is_some() => Some(text.was_ongoing.to_owned()),
        (Status::Ongoing, None) => Some(text.was_ongoing_once.to_owned()),
        (Status::Ended, _) => Some(text.ended.to_owned()),
        (Status::Unknown, _) => None,
    };
    // An ongoing one has said the year, or that it is not known.
    let years = years.or_else(|| match seen {
        _ if project.status == Status::Ongoing => None,
        Some(year) => Some(text.mentioned_in(year.into())),
        None => Some(text.no_year.to_owned()),
    });
    html! {
        p.state {
            @if let Some(years) = years { span.years { (years) } " " }
            @if let Some(state) = state { span.ds-tag data-color="neutral" { (state) } " " }
            @if project.results.is_some() {
                span.ds-tag data-color="success" { (text.has_results) }
            }
        }
    }
}

/// The period of a project, as far as it is known.
pub fn project_years(cx: Cx, project: &Project) -> Option<String> {
    let text = &cx.text().project_line;
    match (project.from, project.to) {
        (Some(from), Some(to)) if from == to => Some(from.to_string()),
        (Some(from), Some(to)) => Some(format!("{from}–{to}")),
        (Some(from), None) => Some(text.since(from.into())),
        (None, Some(to)) => Some(text.until(to.into())),
        (None, None) => None,
    }
}
