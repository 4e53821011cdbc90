//! All ways to reach a centre or a municipality, each with its age and evidence.

use super::contact::{contact_href, contact_label};
use super::{Citations, Cx, embed};
use crate::content::{Contact, ContactKind, Owner};
use leptos::prelude::*;
use maud::{Markup, html};

/// All contacts of a list, with whose they are, how old, and on what evidence.
#[component]
pub fn ContactList<'a>(
    cx: Cx,
    contacts: &'static [Contact],
    cites: &'a Citations,
) -> impl IntoView {
    let contacts: Vec<_> = contacts
        .iter()
        .map(|contact| {
            view! {
                <li class="contact">
                    <span class="contact-kind">{kind(cx, contact)}</span>
                    <span class="contact-value">{embed(link(contact))}</span>
                    {embed(age(cx, contact))}
                    {cites.mark(contact)}
                </li>
            }
        })
        .collect();
    view! { <ul class="contacts">{contacts}</ul> }.into_any()
}

/// What kind of contact it is, and whose.
fn kind(cx: Cx, contact: &Contact) -> String {
    let text = &cx.pages().contacts;
    let kind = match contact.kind {
        ContactKind::Phone => text.phone,
        ContactKind::Email => text.email,
        ContactKind::Visit => text.visit,
        ContactKind::Post => text.post,
        ContactKind::Website => text.website,
    };
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

/// When a contact was valid for certain.
fn age(cx: Cx, contact: &Contact) -> Markup {
    let text = &cx.pages().contacts;
    let age = match (contact.as_of, &contact.dating) {
        (Some(date), _) => (text.as_of)(&date.written()),
        (None, Some(dating)) => (text.undated_but)(dating),
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
