//! A project in a line: its centres, its years and its state, in plain words.

use super::PageContext;
use crate::content::{Detail, PartialDate, Project, Status};

/// The years and the state of a project in plain words.
#[derive(Clone)]
pub struct ProjectState {
    /// Its period, or the year in which it is mentioned; none where the state says the year.
    pub years: Option<String>,
    /// The words that it was going on or has ended; none where that is not known.
    pub state: Option<String>,
    /// The words that it has results, where it has.
    pub results: Option<&'static str>,
}

/// The centres of a project, and whether more than its title is known: "USHT Akershus · lite er kjent".
pub fn project_meta(cx: PageContext, project: &Project) -> String {
    let centres = project.centres.iter();
    let centres = centres.filter_map(|id| cx.content().centre(id.as_str()));
    let centres: Vec<&str> = centres.map(|c| c.short_name.as_str()).collect();
    let mut meta = if centres.is_empty() {
        project.centre_then.0.clone()
    } else {
        centres.join(", ")
    };
    if project.detail == Detail::TitleOnly {
        meta.extend([" · ", cx.island_text().project_line.title_only]);
    }
    meta
}

/// The years and the state of a project in plain words, and whether it has results. The page of the project has the exact words.
pub fn project_state(cx: PageContext, project: &Project) -> ProjectState {
    let text = &cx.island_text().project_line;
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
    ProjectState {
        years,
        state,
        results: project.results.as_ref().map(|_| text.has_results),
    }
}

/// The period of a project, as far as it is known.
pub fn project_years(cx: PageContext, project: &Project) -> Option<String> {
    let text = &cx.island_text().project_line;
    match (project.from, project.to) {
        (Some(from), Some(to)) if from == to => Some(from.to_string()),
        (Some(from), Some(to)) => Some(format!("{from}–{to}")),
        (Some(from), None) => Some(text.since(from.into())),
        (None, Some(to)) => Some(text.until(to.into())),
        (None, None) => None,
    }
}
