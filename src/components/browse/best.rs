//! The best answer as a card, where it is a place or a centre: nobody should have to go on for what they asked.

use super::state::State;
use crate::components::{CentreAnswer, CountyAnswer, Cx, ProjectLinks};
use crate::content::{Centre, Municipality, Project};
use crate::search::{Record, newest_first};
use leptos::either::Either;
use leptos::prelude::*;

/// How many projects stand in the card.
const PROJECTS: usize = 3;

pub fn view(state: State) -> impl IntoView {
    let cx = state.cx;
    let best = state.shown.read().best;
    let card = match best? {
        Record::Municipality(place) => {
            Either::Left(of_centre(cx, cx.content.centre_of(place)?, Some(place)))
        }
        Record::Centre(centre) => Either::Left(of_centre(cx, centre, None)),
        Record::County(county) => Either::Right(view! { <CountyAnswer cx county /> }),
        _ => return None,
    };
    Some(view! { <div class="best">{card}</div> })
}

/// The centre with its newest projects, those in the municipality first.
fn of_centre(
    cx: Cx,
    centre: &'static Centre,
    municipality: Option<&'static Municipality>,
) -> impl IntoView {
    let is_here = |project: &Project| municipality.is_some_and(|place| project.takes_part(place));
    let (here, others): (Vec<_>, Vec<_>) = cx
        .content
        .projects
        .iter()
        .filter(|project| project.centres.contains(&centre.id) || is_here(project))
        .partition(|project| is_here(project));
    let mut projects = newest_first(here.into_iter());
    projects.append(&mut newest_first(others.into_iter()));
    projects.truncate(PROJECTS);
    let projects = (!projects.is_empty()).then(|| {
        view! {
            <h3>{cx.text().browse.newest_projects}</h3>
            <ProjectLinks cx projects />
        }
    });
    view! {
        <CentreAnswer cx centre municipality />
        {projects}
    }
}
