//! The answer to the first question: which centre serves my municipality, and how do I reach it?

use super::{Cx, first_contact, place_link, website_link};
use crate::content::{Basis, Centre, Municipality, Remit};
use crate::route::Route;
use crate::search::{Filter, filter};
use maud::{Markup, html};

/// The centres of a municipality, each with its host, the first contact and its projects, as a card.
pub fn answer(cx: Cx, place: &Municipality) -> Markup {
    html! {
        @for (_, centre) in cx.content.centres_of(place) {
            (centre_answer(cx, centre, Some(place), cx.content.projects_of(centre).count()))
        }
    }
}

/// A centre, its host, the first contact and the number of its projects, as a card: for one of its municipalities, or for all.
pub fn centre_answer(
    cx: Cx,
    centre: &Centre,
    place: Option<&Municipality>,
    projects: usize,
) -> Markup {
    let text = &cx.text().answer;
    let href = cx.href(&Route::Centre(centre.id.clone()));
    let has_contact = centre.first_contact().is_some();
    let notice = if has_contact {
        text.check_with_host
    } else {
        text.no_contacts
    };
    let all = projects_with(cx, filter::CENTRE, centre.id.as_str());
    html! {
        article.answer {
            h2 {
                a href=(href) { (centre.short_name.text) }
            }
            p { (serves(cx, centre, place)) }
            @if place.and_then(|place| place.service_of(centre)).is_some_and(|s| s.basis == Basis::Judgement) {
                p.unverified { (text.unsure) }
            }
            dl.facts {
                @if has_contact {
                    (fact(text.contact, first_contact(cx, centre)))
                }
                @if let Some(host) = cx.content.host_of(centre) {
                    (fact(text.host, place_link(cx, host)))
                    (fact(text.host_website, website_link(&host.website)))
                }
            }
            p.notice { (notice) }
            p {
                a.ds-button href=(href) { ((text.more)(&centre.short_name.text)) }
                " "
                a href=(all) { ((text.projects)(projects)) }
            }
        }
    }
}

fn fact(term: &str, description: Markup) -> Markup {
    html! {
        div {
            dt { (term) }
            dd { (description) }
        }
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
    let mut said = match (content.remit_of(centre), municipality) {
        (Remit::Sami, _) => text.serves_sami.to_owned(),
        (Remit::Region, Some(place)) => {
            let county = content.county_of(place);
            let name = county.map_or("", |c| &c.name);
            // Where there is another centre too, it is said that this one is for all.
            let is_for_all = place.centres.len() > 1
                && county.is_some_and(|county| content.regional_centres_in(county).count() == 1);
            if is_for_all {
                (text.serves_county)(name)
            } else {
                (text.serves)(&place.name, name)
            }
        }
        (Remit::Region, None) => serves_all(cx, centre),
    };
    if let Some(place) = municipality
        && centre.is_in(place)
    {
        said.push(' ');
        said.push_str(&(text.lies_in)(&place.name));
    }
    said
}

/// How many municipalities a centre serves, and in which counties.
fn serves_all(cx: Cx, centre: &Centre) -> String {
    let content = cx.content;
    let counties = content.counties_of(centre).map(|c| c.name.as_str());
    let counties: Vec<&str> = counties.collect();
    (cx.text().answer.serves_all)(content.served_by(centre).count(), &counties.join(", "))
}
