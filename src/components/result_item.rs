//! A record as an item of a list.

use super::{Highlighted, ProjectState, ResultRow, highlight, tag};
use maud::{Markup, html};

/// The level of the headings of rows: one below that of the list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// `h3`.
    Third,
    /// `h4`.
    Fourth,
}

/// Rows as a list, whose titles are headings of a level.
pub fn result_items(rows: &[ResultRow], level: Level) -> Markup {
    html! {
        ul.results {
            @for row in rows {
                (result_item(row, level))
            }
        }
    }
}

fn result_item(row: &ResultRow, level: Level) -> Markup {
    let (title, marks) = &row.title;
    let link = html! {
        a href=(row.href) lang=[row.lang] { (highlight(title, marks)) }
    };
    html! {
        li.result.dated[row.state.is_some()] {
            @match level {
                Level::Third => { h3 { (link) } }
                Level::Fourth => { h4 { (link) } }
            }
            (row_details(row))
        }
    }
}

/// The details of a record, below its title.
pub fn row_details(row: &ResultRow) -> Markup {
    html! {
        @if let Some(state) = &row.state {
            (project_state_line(state))
        }
        @if let Some(text) = &row.text {
            (line("about", "", text, row.lang))
        }
        @if !row.meta.0.is_empty() {
            (line("meta", "", &row.meta, None))
        }
        @if let Some((words, text)) = &row.why {
            (line("meta", words, text, None))
        }
    }
}

fn line(class: &str, words: &str, (text, marks): &Highlighted, lang: Option<&str>) -> Markup {
    html! {
        p class=(class) lang=[lang] {
            @if !words.is_empty() { (words) " " }
            (highlight(text, marks))
        }
    }
}

/// The years and the state of a project in a line, and whether it has results.
pub fn project_state_line(project: &ProjectState) -> Markup {
    html! {
        p.state {
            @if let Some(years) = &project.years { span.years { (years) } " " }
            @if let Some(state) = &project.state { (tag("neutral", state)) " " }
            @if let Some(results) = project.results {
                (tag("success", results))
            }
        }
    }
}
