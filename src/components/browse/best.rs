//! The best answer as a card, so that a search for a place or a centre ends with its answer.

use super::results::{Level, about, row};
use super::rows::{Row, Rows};
use super::shown::Choices;
use super::state::State;
use crate::components::{
    Cx, PACE, best_heading, centre_answer, county_answer, marked, project_rows,
};
use crate::content::{Centre, County, Municipality, Project};
use crate::search::facets::ResultItem;
use crate::search::{Record, newest_first};
use leptos::prelude::*;
use maud::{Markup, html};

/// Number of projects in the card.
const PROJECTS: usize = 3;

/// The best answer.
#[derive(Clone)]
pub struct Best {
    pub record: Record,
    card: Card,
}

#[derive(Clone)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
enum Card {
    Centres {
        /// Each with the number of its projects.
        centres: Vec<(&'static Centre, usize)>,
        place: Option<&'static Municipality>,
        /// Some of their projects, and of those of the place.
        projects: Vec<&'static Project>,
    },
    County(&'static County),
    /// Anything else, as it stands in a list.
    Other(Row),
}

impl Best {
    /// Makes the best answer of the first item. The projects of a centre are looked up in turns.
    pub async fn find(cx: Cx, rows: &Rows<'_>, first: ResultItem) -> Option<Self> {
        let record = first.record;
        let (mut centres, place) = match record {
            Record::Municipality(place) => {
                let centres = cx.content.centres_of(place).into_iter();
                (
                    centres.map(|(_, centre)| (centre, 0)).collect(),
                    Some(place),
                )
            }
            Record::Centre(centre) => (vec![(centre, 0)], None),
            Record::County(county) => {
                let card = Card::County(county);
                return Some(Self { record, card });
            }
            _ => {
                let card = Card::Other(rows.of(&[first]).await.pop()?);
                return Some(Self { record, card });
            }
        };
        let (mut here, mut others) = (Vec::new(), Vec::new());
        for (at, project) in cx.content.projects.iter().enumerate() {
            PACE.yield_in_loop(at).await;
            let mut is_own = false;
            for (centre, count) in &mut centres {
                let is_of = project.is_of(centre);
                *count += usize::from(is_of);
                is_own |= is_of;
            }
            if place.is_some_and(|place| project.takes_part(place)) {
                here.push(project);
            } else if is_own {
                others.push(project);
            }
        }
        // Those in the municipality first.
        let mut projects = newest_first(here.into_iter());
        projects.append(&mut newest_first(others.into_iter()));
        projects.truncate(PROJECTS);
        let card = Card::Centres {
            centres,
            place,
            projects,
        };
        Some(Self { record, card })
    }

    /// Returns `true` if the card says all of the record, so that it need not be listed.
    pub const fn is_whole(&self) -> bool {
        matches!(self.card, Card::Other(_))
    }
}

/// The list of records to choose from, of which each may be meant.
fn choice(cx: Cx, choices: &Choices) -> Markup {
    html! {
        section.best {
            h2 { (best_heading(cx, choices.sureness)) }
            ul.results {
                @for found in &choices.rows {
                    (row(found, Level::Third))
                }
            }
        }
    }
}

pub fn view(state: State) -> Markup {
    let cx = state.cx;
    let shown = state.shown.read();
    if let Some(choices) = &shown.choices {
        return choice(cx, choices);
    }
    let Some(best) = &shown.best else {
        return Markup::default();
    };
    html! {
        div.best {
            // A search for Skedsmo says at once that it is Lillestrøm now.
            @if !best.is_whole() && let Some(row) = shown.row_of(best.record) && let Some((words, (text, marks))) = &row.why {
                p { strong { (row.title.0) } ": " (words) " " (marked(text, marks)) }
            }
            @match &best.card {
                Card::County(county) => { (county_answer(cx, county)) }
                Card::Other(row) => {
                    p.meta { (cx.text().search_box.best) }
                    article.answer {
                        h2 { a href=(row.href) lang=[row.lang] { (marked(&row.title.0, &row.title.1)) } }
                        (about(row))
                    }
                }
                Card::Centres { centres, place, projects } => {
                    @for (centre, count) in centres {
                        (centre_answer(cx, centre, *place, *count))
                    }
                    @if !projects.is_empty() {
                        h3 { (cx.text().browse.newest_projects) }
                        (project_rows(cx, projects, Level::Fourth))
                    }
                }
            }
        }
    }
}
