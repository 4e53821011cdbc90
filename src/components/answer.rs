//! The answer to the first question: which centre serves my municipality, and how do I reach it?

use super::{Cx, FirstContact, PlaceLink, WebsiteLink, term};
use crate::content::{Basis, Municipality};
use crate::route::Route;
use leptos::prelude::*;

/// The centre of a municipality, its host, the first contact and its projects, as a card.
#[component]
pub fn Answer(cx: Cx, municipality: &'static Municipality) -> impl IntoView {
    let text = cx.text();
    let centre = cx.content.centre_of(municipality)?;
    let href = cx.href(&Route::Centre(centre.id.clone()));
    let host = cx.content.host_of(centre).map(|host| {
        let website = view! { <WebsiteLink url=host.website.as_str() /> };
        view! {
            {term(text.answer.host, view! { <PlaceLink cx place=host /> })}
            {term(text.answer.host_website, website)}
        }
    });
    let contact = centre
        .first_contact()
        .map(|_| term(text.answer.contact, view! { <FirstContact cx centre /> }));
    let notice = if contact.is_some() {
        text.answer.check_with_host
    } else {
        text.answer.no_contacts
    };
    let projects = cx.content.projects_of(centre).count();
    let unsure = (municipality.basis == Basis::Judgement)
        .then(|| view! { <p class="unverified">{text.answer.unsure}</p> });
    Some(view! {
        <article class="answer">
            <h2>
                <a href=href.clone()>{centre.short_name.text.as_str()}</a>
            </h2>
            <p>{(text.answer.serves)(&municipality.name)}</p>
            {unsure}
            <dl class="facts">{contact} {host}</dl>
            <p class="notice">{notice}</p>
            <p>
                <a class="ds-button" href=href>
                    {(text.answer.more)(&centre.short_name.text)}
                </a>
                " "
                <a href=format!(
                    "{}?{}={}",
                    cx.href(&Route::Projects),
                    crate::search::filter::CENTRE,
                    centre.id.as_str(),
                )>{(text.answer.projects)(projects)}</a>
            </p>
        </article>
    })
}
