//! The contacts of all centres in one table.

use super::top;
use crate::components::{Cx, age, contact_link, embed, place_link, website_link};
use crate::content::{Centre, ContactKind, Owner};
use crate::route::Route;
use leptos::prelude::*;

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().contact;
    let rows: Vec<_> = cx.content.centres.iter().map(|c| row(cx, c)).collect();
    let heads: Vec<_> = [text.centre, text.host, text.direct, text.address, text.web]
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> })
        .collect();
    view! {
        {top(cx, Vec::new(), text.title, text.title, text.lead)}
        <p class="notice">{text.check}</p>
        <section class="table-wrap" tabindex="0" aria-label=text.title>
            <table class="ds-table stacked">
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn row(cx: Cx, centre: &'static Centre) -> AnyView {
    let text = &cx.pages().contact;
    let host = cx.content.host_of(centre).map(|host| {
        view! {
            {embed(place_link(cx, host))}
            <br />
            {embed(website_link(&host.website))}
        }
    });
    let direct = [ContactKind::Phone, ContactKind::Email];
    let address = [ContactKind::Visit, ContactKind::Post];
    view! {
        <tr>
            <th scope="row">
                <a href=cx
                    .href(&Route::Centre(centre.id.clone()))>{centre.short_name.text.as_str()}</a>
            </th>
            <td data-label=text.host>{host}</td>
            <td data-label=text.direct>{cell(cx, centre, &direct)}</td>
            <td data-label=text.address>{cell(cx, centre, &address)}</td>
            <td data-label=text.web>{cell(cx, centre, &[ContactKind::Website])}</td>
        </tr>
    }
    .into_any()
}

/// The contacts of some kinds, those of predecessors left out: they are on the centre's own page.
fn cell(cx: Cx, centre: &'static Centre, kinds: &[ContactKind]) -> AnyView {
    let text = &cx.text().contacts;
    let contacts: Vec<_> = centre
        .contacts
        .iter()
        .filter(|contact| kinds.contains(&contact.kind) && contact.of != Owner::Predecessor)
        .map(|contact| {
            let of = (contact.of == Owner::Host)
                .then(|| view! { " "<small class="age">{format!("({})", text.of_host)}</small> });
            view! {
                <li>
                    {embed(contact_link(contact))} {of} <br /> {embed(age(cx, contact))}
                </li>
            }
        })
        .collect();
    if contacts.is_empty() {
        return view! { <span class="muted">{cx.pages().contact.unknown}</span> }.into_any();
    }
    view! { <ul class="plain-list">{contacts}</ul> }.into_any()
}
