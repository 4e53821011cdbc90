//! One centre: what it is for, how to reach it, whom it serves, what it has done, where it comes from.

pub(super) mod area;
pub(super) mod contact;
mod history;
mod organisation;

use super::static_page::Head;
use crate::components::{Level, PageContext};
use crate::content::{Centre, Remit};
use crate::editorial::{self, Fact};
use crate::pages::parts::{
    AreaMap, Citations, Mark, area_map, country_map, fact, fact_list, goal_list, opening,
    page_intro, projects_of_centre, report, section,
};
use crate::route::Route;
use crate::search::newest_first;
use area::area;
use contact::{contact, reached};
use history::history;
use leptos::prelude::*;
use organisation::organisation;

pub fn head(cx: PageContext, centre: &Centre) -> Head {
    let host = cx.content().host_of(centre).map_or("", |host| &host.name);
    Head::new(
        centre.short_name.clone(),
        cx.page_text().centre.description(&centre.name, host),
    )
}

pub fn view(
    cx: PageContext,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let cites = Citations::new(cx);
    let host_name = cx
        .content()
        .host_of(centre)
        .map_or("", |host| host.name.as_str());
    let lead = text.lead(&centre.name, host_name);
    let optional = |id, heading: &'static str, facts: &'static [Fact]| {
        (!facts.is_empty()).then(|| section(id, heading, fact_list(&cites, facts)))
    };
    // The order of these statements is the order of the page, and so of the numbers of the sources.
    let contact = contact(cx, &cites, centre, record);
    let mission = mission(cx, &cites, record);
    let goals = goals(cx, &cites, record);
    let organisation = organisation(cx, &cites, centre, record);
    let area = area(cx, &cites, centre, record);
    let projects = newest_first(cx.content().projects_of(centre));
    let projects = projects_of_centre(cx, centre, &projects, Level::Third, text.no_projects);
    let activities = optional("aktiviteter", text.activities, &record.activities);
    let partners = optional("partnere", text.partners, &record.partners);
    let history = history(cx, &cites, record);
    let name = centre.short_name.as_str();
    let words = view! {
        {page_intro(cx, vec![Route::Centres], name, name, lead)}
        {reached(cx, centre)}
    };
    view! {
        {opening(words, map(cx, centre))}
        {section("kontakt", text.contact, contact)}
        {section("oppdrag", text.mission, mission)}
        {section("mal", text.goals, goals)}
        {section("vert", text.host, organisation)}
        {section("kommuner", text.municipalities, area)}
        {section("prosjekter", text.projects, projects)}
        {activities}
        {partners}
        {section("historie", text.history, history)}
        {cites.list()}
        {report(cx, &Route::Centre(centre.id.clone()), &centre.short_name)}
    }
    .into_any()
}

/// The map of its municipalities; that of the country for the centre that has none of its own.
fn map(cx: PageContext, centre: &'static Centre) -> Option<AnyView> {
    let content = cx.content();
    if content.remit_of(centre) == Remit::Sami {
        return country_map(cx, &Route::Centre(centre.id.clone()));
    }
    let places: Vec<_> = content.served_by(centre).collect();
    let host = content.host_of(centre);
    let caption = cx
        .page_text()
        .map
        .of_centre(places.len(), host.map_or("", |host| &host.name));
    let map = AreaMap {
        places,
        mark: host.map_or(Mark::None, Mark::Host),
        is_named: true,
        caption,
    };
    area_map(cx, map)
}

/// The mission: its own, as far as it is known, and the national one.
pub(super) fn mission(
    cx: PageContext,
    cites: &Citations,
    centre: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let special = centre
        .special_responsibility
        .as_ref()
        .map(|special| fact(cites, special));
    let own = (!centre.mission.is_empty()).then(|| fact_list(cites, &centre.mission));
    // The national mission holds for every centre.
    let intro = if own.is_some() {
        text.national_mission_too
    } else {
        text.national_mission
    };
    view! {
        {special}
        {own}
        <p class="muted">{intro}</p>
        {fact_list(cites, &cx.edition.editorial.national.mission)}
    }
    .into_any()
}

/// The main goal and its parts: its own where they are known and of today, else the national ones.
pub(super) fn goals(
    cx: PageContext,
    cites: &Citations,
    centre: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let national = |intro: &'static str| {
        view! {
            <p class="muted">{intro}</p>
            {goal_list(cx, cites, &cx.edition.editorial.national.goals)}
        }
    };
    match &centre.goals {
        None => national(text.national_goals).into_any(),
        Some(own) => match &own.period {
            None => goal_list(cx, cites, own),
            // Goals of the past do not replace those of today.
            Some(period) => view! {
                {national(text.national_goals)}
                <details open>
                    <summary>{text.former_goals(period)}</summary>
                    {goal_list(cx, cites, own)}
                </details>
            }
            .into_any(),
        },
    }
}
