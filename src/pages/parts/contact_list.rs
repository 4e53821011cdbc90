//! All ways to reach a centre or a municipality, each with its age and evidence.

use super::{Citations, percent, raw_html};
use crate::components::{PageContext, contact_kind, contact_link, copy_button, tag};
use crate::content::ContactKind;
use crate::editorial::{Address, Contact, Owner};
use leptos::prelude::*;
use maud::Markup;

/// The map that addresses are looked up on.
const MAP: &str = "https://www.openstreetmap.org/search?query=";

/// All contacts of a list, with whose they are, how old, and on what evidence.
#[component]
pub fn ContactList<'a>(
    cx: PageContext,
    contacts: Vec<&'static Contact>,
    cites: &'a Citations,
) -> impl IntoView {
    let class_of_list = if contacts.iter().any(|contact| is_place(contact)) {
        "contacts with-places"
    } else {
        "contacts"
    };
    let contacts: Vec<_> = contacts
        .into_iter()
        .map(|contact| {
            view! {
                <li class=class(contact)>
                    <span class="contact-kind">{kind(cx, contact)}</span>
                    <span class="contact-value">{raw_html(contact_link(contact.kind, &contact.value))}</span>
                    {tools(cx, contact)}
                    {age(cx, contact)}
                    {cites.mark(contact)}
                </li>
            }
        })
        .collect();
    view! { <ul class=class_of_list>{contacts}</ul> }.into_any()
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
    let owner = match contact.owner {
        Owner::Own => contact.name.as_deref(),
        Owner::Predecessor => Some(text.of_predecessor),
    };
    match owner {
        Some(owner) => format!("{kind} ({owner})"),
        None => kind.to_owned(),
    }
}

/// The tools beside an address that may still hold: a link to a map, and a button that copies the address.
///
/// The map is a search of OpenStreetMap, which every browser opens, on any device and without an account, and which is only asked when
/// somebody follows the link. A `geo:` address would open an app of one's own, but only Android knows what to do with it, and it would
/// need a position that the content does not have.
fn tools(cx: PageContext, contact: &'static Contact) -> AnyView {
    if !is_place(contact) {
        return raw_html(Markup::default()).into_any();
    }
    let copy = raw_html(copy_button(cx, &contact.value));
    let visit = (contact.kind == ContactKind::Visit).then(|| Address::parse(&contact.value));
    let Some(place) = visit.and_then(|address| address.on_map()) else {
        return view! { <span class="contact-tools">{copy}</span> }.into_any();
    };
    view! {
        <span class="contact-tools">
            <a href=[MAP, &percent(&place)].concat() rel="external noreferrer">
                {cx.page_text().contacts.map(&place)}
            </a>
            {copy}
        </span>
    }
    .into_any()
}

/// The age of a contact: the date at which it was valid for certain, and a mark where it is outdated.
fn age(cx: PageContext, contact: &Contact) -> AnyView {
    let text = &cx.page_text().contacts;
    let age = match (contact.as_of, &contact.dating) {
        (Some(date), _) => text.as_of(&cx.date(date)),
        (None, Some(dating)) => text.undated_but(dating),
        (None, None) => text.undated.to_owned(),
    };
    if contact.outdated {
        let outdated = raw_html(tag("warning", text.outdated));
        view! { <small class="age">{outdated} {[" ", &age].concat()}</small> }.into_any()
    } else {
        view! { <small class="age">{age}</small> }.into_any()
    }
}
