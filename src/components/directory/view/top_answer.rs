//! The top answer as a card, so that a search for a place or a centre ends with its answer.

use crate::components::directory::result_set::Alternatives;
use crate::components::directory::state::DirectoryState;
use crate::components::directory::top_answer::AnswerBody;
use crate::components::{
    Level, PageContext, answers_heading, centre_card, county_card, highlight, project_rows,
    result_items, row_details,
};
use leptos::prelude::*;
use maud::{Markup, html};

/// The card of the answer that is certain, or else the records to choose from; nothing where there are neither.
pub fn top_answer(state: DirectoryState) -> Markup {
    let cx = state.cx;
    let results = state.results.read();
    if let Some(offered) = &results.alternatives {
        return alternatives(cx, offered);
    }
    let Some(top) = &results.top_answer else {
        return Markup::default();
    };
    html! {
        div.best {
            // A search for Skedsmo says at once that it is Lillestrøm now.
            @if !top.is_whole() && let Some(row) = results.row_of(top.record) && let Some((words, (text, marks))) = &row.why {
                p { strong { (row.title.0) } ": " (words) " " (highlight(text, marks)) }
            }
            @match &top.body {
                AnswerBody::County(county) => { (county_card(cx, county)) }
                AnswerBody::Other(row) => {
                    p.meta { (cx.island_text().search_box.best) }
                    article.answer {
                        h2 { a href=(row.href) lang=[row.lang] { (highlight(&row.title.0, &row.title.1)) } }
                        (row_details(row))
                    }
                }
                AnswerBody::Centres { centres, place, projects } => {
                    @for (centre, count) in centres {
                        (centre_card(cx, centre, *place, Some(*count)))
                    }
                    @if !projects.is_empty() {
                        h3 { (cx.island_text().directory.newest_projects) }
                        (project_rows(cx, projects, Level::Fourth))
                    }
                }
            }
        }
    }
}

/// The list of records to choose from, of which each may be meant.
fn alternatives(cx: PageContext, alternatives: &Alternatives) -> Markup {
    html! {
        section.best {
            h2 { (answers_heading(cx, alternatives.sureness)) }
            (result_items(&alternatives.rows, Level::Third))
        }
    }
}
