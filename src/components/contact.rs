//! A way to reach a centre, with its age.

use super::Cx;
use crate::content::{Centre, Contact, ContactKind, Owner, host};
use maud::{Markup, html};

/// The contact to try first, or nothing where none is known that may still hold.
pub fn first_contact(cx: Cx, centre: &Centre) -> Markup {
    html! {
        @if let Some(contact) = centre.first_contact() {
            span.contact-kind { (contact_kind(cx, contact)) ": " }
            (contact_link(contact))
            " "
            (age(cx, contact))
        }
    }
}

/// When a contact was valid for certain. Everything the site has is older than a year, so the age is always said.
pub fn age(cx: Cx, contact: &Contact) -> Markup {
    let text = &cx.text().contacts;
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

/// What kind of contact it is, and whose.
pub fn contact_kind(cx: Cx, contact: &Contact) -> String {
    let text = &cx.text().contacts;
    let kind = match contact.kind {
        ContactKind::Phone => text.phone,
        ContactKind::Email => text.email,
        ContactKind::Visit => text.visit,
        ContactKind::Post => text.post,
        ContactKind::Website => text.website,
    };
    match contact.of {
        Owner::Centre => kind.to_owned(),
        Owner::Host => format!("{kind} ({})", text.of_host),
        Owner::Predecessor => format!("{kind} ({})", text.of_predecessor),
    }
}

/// A contact as something to tap: a call, a letter, a page. Addresses are text.
pub fn contact_link(contact: &Contact) -> Markup {
    let value = contact.value.as_str();
    let (href, label) = match contact.kind {
        ContactKind::Phone => {
            let number: String = value.chars().filter(|c| *c != ' ').collect();
            let number = number.strip_prefix("+47").unwrap_or(&number);
            (Some(format!("tel:+47{number}")), value)
        }
        ContactKind::Email => (Some(format!("mailto:{value}")), value),
        ContactKind::Website => (Some(value.to_owned()), host(value)),
        ContactKind::Visit | ContactKind::Post => (None, value),
    };
    let label = html! {
        @match label.split_once('@') {
            // A long e-mail address breaks after its @.
            Some((name, host)) => { (name) "@" wbr; (host) }
            None => (label),
        }
    };
    match href {
        Some(href) => html! { a href=(href) { (label) } },
        None => label,
    }
}
