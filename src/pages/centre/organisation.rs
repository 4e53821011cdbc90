//! The part of a centre's page about its host, its names, its organisation and whom it works with.

use crate::components::{PageContext, place_link};
use crate::content::Centre;
use crate::editorial::{self, Fact, Satellite};
use crate::pages::parts::{Citations, cited, fact_list, plain_list, raw_html, term};
use leptos::prelude::*;

/// The host, its satellites and the names as facts, then organisation, activities and partners.
pub fn organisation(
    cx: PageContext,
    cites: &Citations,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    // The order of these statements is that of the numbers of the sources.
    let host = cx.content().host_of(centre).map(|host| {
        let description = view! {
            {raw_html(place_link(cx, host))}
            {name_then(cx, record.host.name_then.as_deref())}
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
        let satellites = record.satellites.iter();
        let satellites = satellites.map(|place| satellite(cx, cites, place));
        term(text.satellites, plain_list(satellites.collect()))
    });
    let name = term(text.official_name, cited(cites, &record.name));
    let short_name = term(text.short_name, cited(cites, &record.short_name));
    let other_names = other_names(cx, cites, record);
    let organisation = part(cites, text.organisation, &record.organisation);
    let activities = part(cites, text.activities, &record.activities);
    let partners = part(cites, text.partners, &record.partners);
    view! {
        <dl class="facts">
            {host} {since} {satellites} {name} {short_name} {other_names}
        </dl>
        {organisation}
        {activities}
        {partners}
    }
    .into_any()
}

/// Some facts with a heading; none where there are none.
fn part(cites: &Citations, heading: &'static str, facts: &'static [Fact]) -> Option<AnyView> {
    (!facts.is_empty()).then(|| {
        view! {
            <h3>{heading}</h3>
            {fact_list(cites, facts)}
        }
        .into_any()
    })
}

/// The name that a municipality had then, in words, where it is another than today's.
fn name_then(cx: PageContext, name: Option<&str>) -> Option<String> {
    name.map(|name| [" ", &cx.page_text().centre.then(name)].concat())
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
            view! { <li>{cited(cites, name)}</li> }
        })
        .collect();
    (!names.is_empty())
        .then(|| term(cx.page_text().centre.other_names, plain_list(names)).into_any())
}

fn satellite(cx: PageContext, cites: &Citations, satellite: &'static Satellite) -> AnyView {
    let text = &cx.page_text().centre;
    let place = cx.content().municipality(satellite.municipality.as_str());
    let name_then = name_then(cx, satellite.name_then.as_deref());
    let role = satellite.role.as_deref().map(|role| format!(" ({role})"));
    let period = match (satellite.from, satellite.to) {
        (Some(from), Some(to)) => format!(", {}–{}", cx.date(from), cx.date(to)),
        (Some(from), None) => format!(", {}", text.from(&cx.date(from))),
        _ => String::new(),
    };
    view! {
        <li>
            {place.map(|place| raw_html(place_link(cx, place)))} {name_then} {role} {period}
            {cites.mark(satellite)}
        </li>
    }
    .into_any()
}
