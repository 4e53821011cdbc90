//! Who runs a centre and how to reach it first, for a `dl`.

use super::{Cx, embed, first_contact, place_link, term};
use crate::content::Centre;
use leptos::prelude::*;

/// The host municipality, and the first contact where one is known.
#[component]
pub fn Reach(cx: Cx, centre: &'static Centre) -> impl IntoView {
    let text = &cx.text().answer;
    let host = cx
        .content
        .host_of(centre)
        .map(|host| term(text.host, embed(place_link(cx, host))));
    let contact = centre
        .first_contact()
        .map(|_| term(text.contact, embed(first_contact(cx, centre))));
    view! {
        {host}
        {contact}
    }
}
