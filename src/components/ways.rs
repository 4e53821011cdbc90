//! The ways to reach a centre, as they are shown: buttons, links, and their age.

use super::contact::{contact_href, contact_label, contact_link};
use super::copy_button;
use super::{PageContext, long_date};
use crate::content::{Centre, Certainty, Contact, ContactKind, Way, host};
use crate::text::{IslandsText, Ways};
use maud::{Markup, html};

/// The ways to reach a centre: large buttons, what to ask for where they lead to its host, and one line of their age.
pub fn ways(cx: PageContext, centre: &Centre) -> Markup {
    let text = &cx.island_text().ways;
    let ways = cx.content().ways_to(centre);
    let direct = |way: &&Way| way.kind != ContactKind::Website;
    let of_host = ways.iter().filter(direct).find_map(|way| way.host);
    html! {
        ul.ways {
            @for (at, way) in ways.iter().enumerate() {
                li {
                    a.ds-button
                        data-variant=[(at > 0).then_some("secondary")]
                        href=[contact_href(way.kind, way.value)]
                        rel=[(way.kind == ContactKind::Website).then_some("external")]
                    {
                        span.way {
                            span.way-what { (what(cx, way)) " " }
                            (label(cx, centre, way))
                        }
                    }
                    (copy_button(cx, way.value))
                }
            }
        }
        @if let Some(host) = of_host {
            p { (text.ask(&host.name)) }
        }
        (ages(cx, &ways))
    }
}

/// Says what tapping a button does, and who is reached: "Ring senteret".
fn what(cx: PageContext, way: &Way) -> &'static str {
    let text = &cx.island_text().ways;
    of_kind(
        way,
        match way.host {
            Some(_) => text.to_host,
            None => text.to_centre,
        },
    )
}

/// The text for the kind of a way.
const fn of_kind(way: &Way, [phone, email, website]: [&'static str; 3]) -> &'static str {
    match way.kind {
        ContactKind::Phone => phone,
        ContactKind::Email => email,
        _ => website,
    }
}

/// The number or address. A page of the centre on somebody else's site is called by both names, so that no two centres have pages
/// of one name.
fn label(cx: PageContext, centre: &Centre, way: &Way) -> Markup {
    let text = &cx.island_text().ways;
    if way.kind != ContactKind::Website {
        return contact_label(way.kind, way.value);
    }
    let site = host(way.value);
    let is_page = way.host.is_none() && !way.value.trim_end_matches('/').ends_with(site);
    let municipality = cx.content().host_of(centre);
    let of_municipality =
        municipality.filter(|place| place.website.as_deref().map(host) == Some(site));
    let name = &centre.short_name;
    html! {
        @match (is_page, of_municipality) {
            (false, _) => (site),
            (true, Some(place)) => (text.page_at(name, &place.name)),
            (true, None) => (text.page_on(name, site)),
        }
    }
}

/// The owners and ages of the telephone and the e-mail, in one line.
fn ages(cx: PageContext, ways: &[Way]) -> Markup {
    let text = &cx.island_text().ways;
    let direct = ways.iter().filter(|way| way.kind != ContactKind::Website);
    let dated = direct.filter_map(|way| age(cx.island_text(), of_kind(way, text.kinds), way));
    let dated: Vec<_> = dated.collect();
    html! {
        @if !dated.is_empty() {
            p.age {
                @for age in dated {
                    span { (age) }
                    " "
                }
            }
        }
    }
}

/// The owner and age of a number or address, as a sentence that begins with what it is; nothing of what comes from a register.
pub fn age(text: &IslandsText, kind: &str, way: &Way) -> Option<String> {
    let contact = way.contact?;
    let stated = match (contact.as_of, &contact.dating) {
        (Some(date), _) => text.ways.stated(&long_date(text, date)),
        (None, Some(dating)) => text.ways.stated(dating),
        (None, None) => text.ways.undated.to_owned(),
    };
    let unverified = match contact.certainty {
        Certainty::Unverified => [", ", text.ways.unverified],
        Certainty::Sourced => ["", ""],
    };
    let whose = whose(&text.ways, way, contact);
    Some(
        [
            kind,
            ": ",
            whose,
            ", ",
            &stated,
            unverified[0],
            unverified[1],
            ".",
        ]
        .concat(),
    )
}

/// The owner, as the source calls it.
fn whose<'a>(text: &'a Ways, way: &Way, contact: &'a Contact) -> &'a str {
    let [phone, email] = text.of_host;
    match (&contact.name, way.host) {
        (Some(name), _) => name,
        (None, None) => text.own,
        (None, Some(_)) if way.kind == ContactKind::Email => email,
        (None, Some(_)) => phone,
    }
}

/// The telephone and e-mail of a centre as links in a line, and their age: where there are many centres.
pub fn ways_in_short(cx: PageContext, centre: &Centre) -> Markup {
    let mut ways = cx.content().ways_to(centre);
    ways.retain(|way| way.kind != ContactKind::Website);
    html! {
        @for (at, way) in ways.iter().enumerate() {
            @if at > 0 { " · " }
            (contact_link(way.kind, way.value))
        }
        (ages(cx, &ways))
    }
}

/// The web site of a centre, or else of its host, as a link.
pub fn website_of(cx: PageContext, centre: &Centre) -> Markup {
    let ways = cx.content().ways_to(centre);
    let website = ways.iter().find(|way| way.kind == ContactKind::Website);
    html! {
        @if let Some(way) = website {
            a href=(way.value) rel="external" { (label(cx, centre, way)) }
        }
    }
}
