//! The part of a centre's page with the ways to reach it.

use crate::components::{PageContext, vcard_link};
use crate::content::Centre;
use crate::editorial::{self, Person};
use crate::pages::parts::{Citations, ContactList, raw_html, share_button};
use leptos::prelude::*;

/// The ways to take it along and to hand it on.
pub fn actions(cx: PageContext, centre: &'static Centre) -> AnyView {
    view! { <p class="actions">{raw_html(vcard_link(cx, centre))} {share_button(cx)}</p> }
        .into_any()
}

/// All that is known of its contacts and its host's, with the evidence.
pub fn contact(
    cx: PageContext,
    cites: &Citations,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let (own, past): (Vec<_>, Vec<_>) = record
        .contacts
        .iter()
        .partition(|contact| contact.is_current());
    let own = (!own.is_empty()).then(|| {
        view! {
            <h3>{text.own_contacts}</h3>
            <ContactList cx contacts=own cites />
        }
    });
    let host = cx.edition.editorial.municipality(&centre.host).map(|host| {
        view! {
            <details>
                <summary>{text.host_contacts(&host.name)}</summary>
                <ContactList cx contacts=host.contacts.iter().collect() cites />
            </details>
        }
    });
    let past = (!past.is_empty()).then(|| {
        view! {
            <details class="past">
                <summary>{text.past_contacts}</summary>
                <ContactList cx contacts=past cites />
            </details>
        }
    });
    let persons = (!record.persons.is_empty()).then(|| persons(cx, cites, &record.persons));
    view! {
        {own}
        {host}
        {past}
        {persons}
    }
    .into_any()
}

/// Persons are history: the centre named them before 2017.
fn persons(cx: PageContext, cites: &Citations, persons: &'static [Person]) -> AnyView {
    let text = &cx.page_text().centre;
    let persons: Vec<_> = persons
        .iter()
        .map(|person| {
            let phone = person.phone.as_ref().map(|phone| format!(", {phone}"));
            view! {
                <li>
                    {person.name.as_str()} ", " {person.role.as_str()} {phone}
                    {cites.mark(person)}
                </li>
            }
        })
        .collect();
    view! {
        <details class="past">
            <summary>{text.persons}</summary>
            <p class="muted">{text.persons_note}</p>
            <ul class="fact-list">{persons}</ul>
        </details>
    }
    .into_any()
}
