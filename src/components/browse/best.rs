//! The best answer as a card, where it is a place or a centre: nobody should have to go on for what they asked.

use super::state::State;
use crate::components::{Cx, centre_answer, county_answer, marked, project_links};
use crate::content::{Centre, Municipality, Project};
use crate::search::{Record, newest_first};
use leptos::prelude::*;
use maud::{Markup, html};

/// How many projects stand in the card.
const PROJECTS: usize = 3;

pub fn view(state: State) -> Markup {
    let cx = state.cx;
    let shown = state.shown.read();
    let Some(record) = shown.best else {
        return Markup::default();
    };
    let row = shown.row_of(record);
    let card = match record {
        Record::Municipality(place) => match cx.content.centre_of(place) {
            Some(centre) => of_centre(cx, centre, Some(place)),
            None => return Markup::default(),
        },
        Record::Centre(centre) => of_centre(cx, centre, None),
        Record::County(county) => county_answer(cx, county),
        _ => return Markup::default(),
    };
    html! {
        div.best {
            // Who asks for Skedsmo is told at once that it is Lillestrøm now.
            @if let Some(row) = row && let Some((words, (text, marks))) = &row.why {
                p { strong { (row.title.0) } ": " (words) " " (marked(text, marks)) }
            }
            (card)
        }
    }
}

/// The centre with its newest projects, those in the municipality first.
fn of_centre(cx: Cx, centre: &Centre, place: Option<&Municipality>) -> Markup {
    let is_here = |project: &Project| place.is_some_and(|place| project.takes_part(place));
    let (here, others): (Vec<_>, Vec<_>) = cx
        .content
        .projects
        .iter()
        .filter(|project| project.centres.contains(&centre.id) || is_here(project))
        .partition(|project| is_here(project));
    let mut projects = newest_first(here.into_iter());
    projects.append(&mut newest_first(others.into_iter()));
    projects.truncate(PROJECTS);
    html! {
        (centre_answer(cx, centre, place))
        @if !projects.is_empty() {
            h3 { (cx.text().browse.newest_projects) }
            (project_links(cx, &projects))
        }
    }
}
