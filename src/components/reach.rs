//! Who runs a centre and how to reach it first, for a `dl`.

use super::{Cx, FirstContact, PlaceLink, term};
use crate::content::Centre;
use leptos::prelude::*;

/// The host municipality, and the first contact where one is known.
#[component]
pub fn Reach(cx: Cx, centre: &'static Centre) -> impl IntoView {
    let text = &cx.text().answer;
    let host = cx
        .content
        .host_of(centre)
        .map(|host| term(text.host, view! { <PlaceLink cx place=host /> }));
    let contact = centre
        .first_contact()
        .map(|_| term(text.contact, view! { <FirstContact cx centre /> }));
    view! {
        {host}
        {contact}
    }
}
