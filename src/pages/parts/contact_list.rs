//! All ways to reach a centre or a municipality, each with its age and evidence.

use super::{Citations, percent, raw_html};
use crate::components::{PageContext, contact_href, contact_kind, contact_label, copy_button};
use crate::content::ContactKind;
use crate::editorial::{Address, Contact, Owner};
use leptos::prelude::*;
use maud::{Markup, html};

/// The map that addresses are looked up on.
const MAP: &str = "https://www.openstreetmap.org/search?query=";

/// All contacts of a list, with whose they are, how old, and on what evidence.
#[component]
pub fn ContactList<'a>(
    cx: PageContext,
    contacts: &'static [Contact],
    cites: &'a Citations,
) -> impl IntoView {
    let all = contacts;
    let contacts: Vec<_> = all
        .iter()
        .map(|contact| {
            view! {
                <li class=class(contact)>
                    <span class="contact-kind">{kind(cx, contact)}</span>
                    <span class="contact-value">{raw_html(link(contact))}</span>
                    {raw_html(tools(cx, contact))}
                    {raw_html(age(cx, contact))}
                    {cites.mark(contact)}
                </li>
            }
        })
        .collect();
    let class = if all.iter().any(is_place) {
        "contacts with-places"
    } else {
        "contacts"
    };
    view! { <ul class=class>{contacts}</ul> }.into_any()
}

/// Places that may still hold have a class of their own, and so have lists with some: they are what paper needs beside the ways to
/// reach somebody (`style/print.css`).
fn class(contact: &Contact) -> &'static str {
    if is_place(contact) {
        "contact place"
    } else if contact.is_current() {
        "contact"
    } else {
        "contact past"
    }
}

/// Returns `true` if a contact is an address of the record itself that may still hold.
fn is_place(contact: &Contact) -> bool {
    matches!(contact.kind, ContactKind::Visit | ContactKind::Post) && contact.is_current()
}

/// The kind of a contact with its owner.
fn kind(cx: PageContext, contact: &Contact) -> String {
    let text = &cx.page_text().contacts;
    let kind = contact_kind(text, contact.kind);
    let of = match contact.of {
        Owner::Own => contact.name.as_deref(),
        Owner::Predecessor => Some(text.of_predecessor),
    };
    match of {
        Some(of) => format!("{kind} ({of})"),
        None => kind.to_owned(),
    }
}

fn link(contact: &Contact) -> Markup {
    let label = contact_label(contact.kind, &contact.value);
    html! {
        @match contact_href(contact.kind, &contact.value) {
            Some(href) => a href=(href) rel=[(contact.kind == ContactKind::Website).then_some("external")] { (label) },
            None => (label),
        }
    }
}

/// The tools beside an address that may still hold: a link to a map, and a button that copies the address.
///
/// The map is a search of OpenStreetMap, which every browser opens, on any device and without an account, and which is only asked when
/// somebody follows the link. A `geo:` address would open an app of one's own, but only Android knows what to do with it, and it would
/// need a position that the content does not have.
fn tools(cx: PageContext, contact: &Contact) -> Markup {
    let visit = (contact.kind == ContactKind::Visit).then(|| Address::parse(&contact.value));
    let map = visit.and_then(|address| address.on_map());
    html! {
        @if is_place(contact) {
            span.contact-tools {
                @if let Some(place) = map {
                    a href={ (MAP) (percent(&place)) } rel="external noreferrer" {
                        (cx.page_text().contacts.map(&place))
                    }
                }
                (copy_button(cx, &contact.value))
            }
        }
    }
}

/// The age of a contact: the date at which it was valid for certain, and a mark where it is outdated.
fn age(cx: PageContext, contact: &Contact) -> Markup {
    let text = &cx.page_text().contacts;
    let age = match (contact.as_of, &contact.dating) {
        (Some(date), _) => text.as_of(&cx.date(date)),
        (None, Some(dating)) => text.undated_but(dating),
        (None, None) => text.undated.to_owned(),
    };
    html! {
        small.age {
            @if contact.outdated {
                span.ds-tag data-color="warning" { (text.outdated) }
                " "
            }
            (age)
        }
    }
}
