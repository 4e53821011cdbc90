//! The best answer as a card, where it is a place or a centre: nobody should have to go on for what they asked.

use super::state::State;
use crate::components::{Cx, PACE, centre_answer, county_answer, marked, project_links};
use crate::content::{Centre, County, Municipality, Project};
use crate::search::{Record, newest_first};
use leptos::prelude::*;
use maud::{Markup, html};

/// How many projects stand in the card.
const PROJECTS: usize = 3;

/// The best answer.
#[derive(Clone)]
pub struct Best {
    pub record: Record,
    card: Card,
}

#[derive(Clone)]
enum Card {
    Centre {
        centre: &'static Centre,
        place: Option<&'static Municipality>,
        /// How many projects the centre has.
        count: usize,
        /// Some of them, and of those of the place.
        projects: Vec<&'static Project>,
    },
    County(&'static County),
}

impl Best {
    /// A record as the best answer, if it can be given at once. Its projects are looked up in turns.
    pub async fn find(cx: Cx, record: Record) -> Option<Self> {
        let (centre, place) = match record {
            Record::Municipality(place) => (cx.content.centre_of(place)?, Some(place)),
            Record::Centre(centre) => (centre, None),
            Record::County(county) => {
                let card = Card::County(county);
                return Some(Self { record, card });
            }
            _ => return None,
        };
        let mut count = 0;
        let (mut here, mut others) = (Vec::new(), Vec::new());
        for (at, project) in cx.content.projects.iter().enumerate() {
            PACE.rest_at(at).await;
            let is_own = project.is_of(centre);
            count += usize::from(is_own);
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
        let card = Card::Centre {
            centre,
            place,
            count,
            projects,
        };
        Some(Self { record, card })
    }
}

pub fn view(state: State) -> Markup {
    let cx = state.cx;
    let shown = state.shown.read();
    let Some(best) = &shown.best else {
        return Markup::default();
    };
    html! {
        div.best {
            // Who asks for Skedsmo is told at once that it is Lillestrøm now.
            @if let Some(row) = shown.row_of(best.record) && let Some((words, (text, marks))) = &row.why {
                p { strong { (row.title.0) } ": " (words) " " (marked(text, marks)) }
            }
            @match &best.card {
                Card::County(county) => { (county_answer(cx, county)) }
                Card::Centre { centre, place, count, projects } => {
                    (centre_answer(cx, centre, *place, *count))
                    @if !projects.is_empty() {
                        h3 { (cx.text().browse.newest_projects) }
                        (project_links(cx, projects))
                    }
                }
            }
        }
    }
}
