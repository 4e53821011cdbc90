//! A way to reach a centre, with its age.

use super::Cx;
use crate::content::{Centre, Contact, ContactKind, Owner, host};
use leptos::either::Either;
use leptos::prelude::*;

/// The contact to try first, or nothing where none is known that may still hold.
#[component]
pub fn FirstContact(cx: Cx, centre: &'static Centre) -> impl IntoView {
    centre.first_contact().map(|contact| {
        view! {
            <span class="contact-kind">{contact_kind(cx, contact)}": "</span>
            {contact_link(contact)}
            " "
            <Age cx contact />
        }
    })
}

/// When a contact was valid for certain. Everything the site has is older than a year, so the age is always said.
#[component]
pub fn Age(cx: Cx, contact: &'static Contact) -> impl IntoView {
    let text = &cx.text().contacts;
    let age = match (contact.as_of, &contact.dating) {
        (Some(date), _) => (text.as_of)(&date.written()),
        (None, Some(dating)) => (text.undated_but)(dating),
        (None, None) => text.undated.to_owned(),
    };
    let outdated = contact
        .outdated
        .then(|| view! { <span class="ds-tag" data-color="warning">{text.outdated}</span>" " });
    view! {
        <small class="age">
            {outdated} {age}
        </small>
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
pub fn contact_link(contact: &'static Contact) -> impl IntoView + use<> {
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
    // A long e-mail address breaks after its @.
    let label = match label.split_once('@') {
        Some((name, host)) => Either::Left(view! { {name}"@"<wbr />{host} }),
        None => Either::Right(label),
    };
    match href {
        Some(href) => Either::Left(view! { <a href=href>{label}</a> }),
        None => Either::Right(label),
    }
}
