//! The answer to the first question: which centre serves my municipality, and how do I reach it?

use super::{Cx, FirstContact, PlaceLink, WebsiteLink, term};
use crate::content::{Basis, Centre, Municipality};
use crate::route::Route;
use crate::search::{Filter, filter};
use leptos::prelude::*;

/// The centre of a municipality, its host, the first contact and its projects, as a card.
#[component]
pub fn Answer(cx: Cx, municipality: &'static Municipality) -> impl IntoView {
    let centre = cx.content.centre_of(municipality)?;
    Some(view! { <CentreAnswer cx centre municipality=Some(municipality) /> })
}

/// A centre, its host, the first contact and its projects, as a card: for one of its municipalities, or for all.
#[component]
pub fn CentreAnswer(
    cx: Cx,
    centre: &'static Centre,
    municipality: Option<&'static Municipality>,
) -> impl IntoView {
    let text = &cx.text().answer;
    let href = cx.href(&Route::Centre(centre.id.clone()));
    let host = cx.content.host_of(centre).map(|host| {
        let website = view! { <WebsiteLink url=host.website.as_str() /> };
        view! {
            {term(text.host, view! { <PlaceLink cx place=host /> })}
            {term(text.host_website, website)}
        }
    });
    let contact = centre
        .first_contact()
        .map(|_| term(text.contact, view! { <FirstContact cx centre /> }));
    let notice = if contact.is_some() {
        text.check_with_host
    } else {
        text.no_contacts
    };
    let projects = cx.content.projects_of(centre).count();
    let unsure = municipality
        .filter(|municipality| municipality.basis == Basis::Judgement)
        .map(|_| view! { <p class="unverified">{text.unsure}</p> });
    let all = projects_with(cx, filter::CENTRE, centre.id.as_str());
    view! {
        <article class="answer">
            <h2>
                <a href=href.clone()>{centre.short_name.text.as_str()}</a>
            </h2>
            <p>{serves(cx, centre, municipality)}</p>
            {unsure}
            <dl class="facts">{contact} {host}</dl>
            <p class="notice">{notice}</p>
            <p>
                <a class="ds-button" href=href>
                    {(text.more)(&centre.short_name.text)}
                </a>
                " "
                <a href=all>{(text.projects)(projects)}</a>
            </p>
        </article>
    }
}

/// The project directory with one choice made.
pub fn projects_with(cx: Cx, parameter: &str, value: &str) -> String {
    let mut filter = Filter::default();
    filter.set(parameter, value, cx.content);
    format!("{}?{}", cx.href(&Route::Projects), filter.query())
}

/// Whom the centre is for.
fn serves(cx: Cx, centre: &Centre, municipality: Option<&Municipality>) -> String {
    let text = &cx.text().answer;
    let content = cx.content;
    if let Some(place) = municipality {
        let county = content.county_of(place).map_or("", |c| &c.name);
        return (text.serves)(&place.name, county);
    }
    let counties = content.counties_of(centre).map(|c| c.name.as_str());
    let counties: Vec<&str> = counties.collect();
    (text.serves_all)(content.served_by(centre).count(), &counties.join(", "))
}
