//! All ways to reach a centre, each with its age and evidence.

use super::{Citations, Cx, age, contact_kind, contact_link, embed};
use crate::content::Contact;
use leptos::prelude::*;

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
                    <span class="contact-kind">{contact_kind(cx, contact)}</span>
                    <span class="contact-value">{embed(contact_link(contact))}</span>
                    {embed(age(cx, contact))}
                    {cites.mark(contact)}
                </li>
            }
        })
        .collect();
    view! { <ul class="contacts">{contacts}</ul> }.into_any()
}
