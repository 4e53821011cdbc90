//! One centre: what it is for, how to reach it, whom it serves, what it has done, where it comes from.

pub(super) mod contact;
mod history;

use super::static_page::Head;
use crate::components::{Level, PageContext, place_link, project_rows};
use crate::content::{Centre, Municipality, Remit};
use crate::editorial::{self, Fact, Satellite};
use crate::pages::parts::{
    Citations, fact, fact_list, goal_list, page_intro, raw_html, report, said, section, term,
};
use crate::route::Route;
use crate::search::newest_first;
use leptos::prelude::*;
use norwegian::collation_key;

pub fn head(cx: PageContext, centre: &Centre) -> Head {
    let host = cx.content.host_of(centre).map_or("", |host| &host.name);
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
        .content
        .host_of(centre)
        .map_or("", |host| host.name.as_str());
    let lead = text.lead(&centre.name, host_name);
    let optional = |id, heading: &'static str, facts: &'static [Fact]| {
        (!facts.is_empty()).then(|| section(id, heading, fact_list(&cites, facts)))
    };
    // The order of these statements is the order of the page, and so of the numbers of the sources.
    let contact = section(
        "kontakt",
        text.contact,
        contact::contact(cx, &cites, centre, record),
    );
    let mission = section("oppdrag", text.mission, mission(cx, &cites, record));
    let goals = section("mal", text.goals, goals(cx, &cites, record));
    let organisation = section("vert", text.host, host(cx, &cites, centre, record));
    let area = section(
        "kommuner",
        text.municipalities,
        served(cx, &cites, centre, record),
    );
    let projects = section("prosjekter", text.projects, projects(cx, centre));
    let activities = optional("aktiviteter", text.activities, &record.activities);
    let partners = optional("partnere", text.partners, &record.partners);
    let history = section(
        "historie",
        text.history,
        history::history(cx, &cites, record),
    );
    view! {
        {page_intro(cx, vec![Route::Centres], &centre.short_name, centre.short_name.as_str(), lead)}
        {contact}
        {mission}
        {goals}
        {organisation}
        {area}
        {projects}
        {activities}
        {partners}
        {history}
        {cites.list()}
        {report(cx, &Route::Centre(centre.id.clone()), &centre.short_name)}
    }
    .into_any()
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

fn host(
    cx: PageContext,
    cites: &Citations,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let name = term(
        text.official_name,
        view! { {said(cites, &record.name)} {cites.mark(&record.name)} },
    );
    let short_name = term(
        text.short_name,
        view! { {said(cites, &record.short_name)} {cites.mark(&record.short_name)} },
    );
    let other_names = other_names(cx, cites, record);
    let host = cx.content.host_of(centre).map(|host| {
        let then = record
            .host
            .then
            .as_deref()
            .map(|then| [" ", &text.then(then)].concat());
        let description = view! {
            {raw_html(place_link(cx, host))}
            {then}
            {cites.mark(&record.host)}
        };
        term(text.host_municipality, description)
    });
    let since = record.host_from.as_ref().map(|since| {
        let description = view! {
            {cx.date(since.date)}
            {cites.mark(since)}
        };
        term(text.host_from, description)
    });
    let satellites = (!record.satellites.is_empty()).then(|| {
        let satellites: Vec<_> = record
            .satellites
            .iter()
            .map(|s| satellite(cx, cites, s))
            .collect();
        term(
            text.satellites,
            view! { <ul class="plain-list">{satellites}</ul> },
        )
    });
    let organisation = (!record.organisation.is_empty()).then(|| {
        view! {
            <h3>{text.organisation}</h3>
            {fact_list(cites, &record.organisation)}
        }
    });
    view! {
        <dl class="facts">
            {name} {short_name} {other_names} {host} {since} {satellites}
        </dl>
        {organisation}
    }
    .into_any()
}

fn other_names(
    cx: PageContext,
    cites: &Citations,
    centre: &'static editorial::Centre,
) -> Option<AnyView> {
    let names: Vec<_> = centre
        .other_names
        .iter()
        .map(|name| {
            view! {
                <li>
                    {said(cites, name)}
                    {cites.mark(name)}
                </li>
            }
        })
        .collect();
    (!names.is_empty()).then(|| {
        term(
            cx.page_text().centre.other_names,
            view! { <ul class="plain-list">{names}</ul> },
        )
        .into_any()
    })
}

fn satellite(cx: PageContext, cites: &Citations, satellite: &'static Satellite) -> AnyView {
    let text = &cx.page_text().centre;
    let place = cx.content.municipality(satellite.municipality.as_str());
    let then = satellite
        .then
        .as_deref()
        .map(|then| [" ", &text.then(then)].concat());
    let role = satellite.role.as_deref().map(|role| format!(" ({role})"));
    let period = match (satellite.from, satellite.to) {
        (Some(from), Some(to)) => format!(", {}–{}", cx.date(from), cx.date(to)),
        (Some(from), None) => format!(", {}", text.from(&cx.date(from))),
        _ => String::new(),
    };
    view! {
        <li>
            {place.map(|place| raw_html(place_link(cx, place)))} {then} {role} {period}
            {cites.mark(satellite)}
        </li>
    }
    .into_any()
}

fn served(
    cx: PageContext,
    cites: &Citations,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let area = view! { {said(cites, &record.area)} {cites.mark(&record.area)} };
    let counties = view! { {said(cites, &record.counties)} {cites.mark(&record.counties)} };
    let coverage = record
        .coverage
        .as_ref()
        .map(|coverage| fact(cites, coverage));
    view! {
        <dl class="facts">
            {term(text.area_2017, area)} {term(text.area, counties)}
        </dl>
        {coverage}
        {municipalities(cx, centre)}
    }
    .into_any()
}

/// The municipalities that it serves, in alphabetical order.
pub(super) fn municipalities(cx: PageContext, centre: &'static Centre) -> AnyView {
    let text = &cx.page_text().centre;
    let content = cx.content;
    let mut places: Vec<&'static Municipality> = content.served_by(centre).collect();
    places.sort_by_key(|place| collation_key(&place.name));
    let intro = match content.remit_of(centre) {
        Remit::Region => text.serves.to_owned(),
        Remit::Sami => text.serves_nationally(places.len()),
    };
    let several = content.counties_of(centre).count() > 1;
    let places: Vec<_> = places
        .into_iter()
        .map(|place| {
            let county = several
                .then(|| content.county_of(place))
                .flatten()
                .map(|county| view! { " "<span class="muted">{county.name.as_str()}</span> });
            view! {
                <li>
                    {raw_html(place_link(cx, place))}
                    {county}
                </li>
            }
        })
        .collect();
    let places = (!places.is_empty()).then(|| view! { <ul class="columns">{places}</ul> });
    view! {
        <p>{intro}</p>
        {places}
    }
    .into_any()
}

fn projects(cx: PageContext, centre: &'static Centre) -> AnyView {
    let projects = newest_first(cx.content.projects_of(centre));
    if projects.is_empty() {
        return view! { <p>{cx.page_text().centre.no_projects}</p> }.into_any();
    }
    raw_html(project_rows(cx, &projects, Level::Third)).into_any()
}
