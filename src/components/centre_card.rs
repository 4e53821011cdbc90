//! The answer to the first question: which centre serves my municipality, and how do I reach it?

use super::{PageContext, centre_link, place_link, ways};
use crate::content::{Basis, Centre, Municipality, Remit};
use crate::route::Route;
use crate::search::{facet, query_string};
use maud::{Markup, html};

/// The centres of a municipality, each with the ways to reach it, its host and its projects, as a card.
pub fn centre_cards(cx: PageContext, place: &Municipality) -> Markup {
    html! {
        @for (_, centre) in cx.content().centres_of(place) {
            (centre_card(cx, centre, Some(place), count(cx, centre)))
        }
    }
}

/// The same on the page of the municipality, which has said already what the only centre of it is.
pub fn centre_cards_on_own_page(cx: PageContext, place: &Municipality) -> Markup {
    let centres = cx.content().centres_of(place);
    let is_said = centres.len() == 1;
    html! {
        @for (_, centre) in centres {
            @let said = if is_said { lies_in(cx, centre, place) } else { serves(cx, centre, Some(place)) };
            (card_saying(cx, centre, Some(place), &said, count(cx, centre)))
        }
    }
}

/// The number of projects of a centre; none while not all projects are there.
fn count(cx: PageContext, centre: &Centre) -> Option<usize> {
    let content = cx.content();
    content.counted(content.projects_of(centre))
}

/// A centre, the ways to reach it, its host and the number of its projects, if it is known, as a card: for one of its municipalities, or
/// for all.
pub fn centre_card(
    cx: PageContext,
    centre: &Centre,
    place: Option<&Municipality>,
    projects: Option<usize>,
) -> Markup {
    card_saying(cx, centre, place, &serves(cx, centre, place), projects)
}

/// The card of a centre that says some words below its name.
fn card_saying(
    cx: PageContext,
    centre: &Centre,
    place: Option<&Municipality>,
    said: &str,
    projects: Option<usize>,
) -> Markup {
    let text = &cx.island_text().answer;
    let href = cx.href(&Route::Centre(centre.id.clone()));
    let service = place.and_then(|place| place.service_of(centre));
    let host = cx.content().host_of(centre);
    let all = project_directory_href(cx, facet::CENTRE, centre.id.as_str());
    html! {
        article.answer {
            h2 { (centre_link(cx, centre)) }
            @if !said.is_empty() {
                p { (said) }
            }
            @if service.is_some_and(|service| service.basis == Basis::Judgement) {
                p.unverified { (text.unsure) }
            }
            (ways(cx, centre))
            p.actions {
                a href=(href) { (text.more(&centre.short_name)) }
                a href=(all) { (projects.map_or_else(|| text.some_projects.to_owned(), |count| text.projects(count))) }
                (vcard_link(cx, centre))
                // A page does not lead to itself.
                @if let Some(host) = host && place.is_none_or(|place| !centre.is_in(place)) {
                    span { (text.host) ": " (place_link(cx, host)) }
                }
            }
        }
    }
}

/// A link to the file with which a centre is taken into an address book.
pub fn vcard_link(cx: PageContext, centre: &Centre) -> Markup {
    let href = cx
        .root
        .href(&Route::vcard(cx.content(), cx.lang, &centre.id));
    html! {
        a href=(href) type="text/vcard" { (cx.island_text().answer.save(&centre.short_name)) }
    }
}

/// The project directory with one choice made.
pub fn project_directory_href(cx: PageContext, parameter: &str, value: &str) -> String {
    let query = query_string::pair(parameter, value);
    [&cx.href(&Route::Projects), "?", &query].concat()
}

/// The area that the centre serves, in words.
fn serves(cx: PageContext, centre: &Centre, municipality: Option<&Municipality>) -> String {
    let text = &cx.island_text().answer;
    let content = cx.content();
    let mut said = match (content.remit_of(centre), municipality) {
        (Remit::Sami, _) => text.serves_sami.to_owned(),
        (Remit::Region, Some(place)) => {
            let county = content.county_of(place);
            let name = county.map_or("", |c| &c.name);
            // If there is another centre too, the text says that this one is for all.
            let is_for_all = place.centres.len() > 1
                && county.is_some_and(|county| content.regional_centres_in(county).count() == 1);
            if is_for_all {
                text.serves_county(name)
            } else {
                text.serves(&cx.island_text().place_in(&place.name, name))
            }
        }
        (Remit::Region, None) => serves_all(cx, centre),
    };
    if let Some(place) = municipality
        && centre.is_in(place)
    {
        said.push(' ');
        said.push_str(&lies_in(cx, centre, place));
    }
    said
}

/// Says that a centre lies in a municipality; empty where it does not.
fn lies_in(cx: PageContext, centre: &Centre, place: &Municipality) -> String {
    if centre.is_in(place) {
        cx.island_text().answer.lies_in(&place.name)
    } else {
        String::new()
    }
}

/// Says how many municipalities a centre serves, and in which counties.
fn serves_all(cx: PageContext, centre: &Centre) -> String {
    let content = cx.content();
    let counties = content.counties_of(centre).map(|c| c.name.as_str());
    let counties: Vec<&str> = counties.collect();
    cx.island_text()
        .answer
        .serves_all(content.served_by(centre).count(), &counties.join(", "))
}
