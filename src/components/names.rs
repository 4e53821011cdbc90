//! The names of places, each in its own language.

use super::Cx;
use crate::content::{Municipality, PlaceName};
use crate::route::Route;
use leptos::prelude::*;

/// All official names of a place in their official order, each marked with its language; the Norwegian one where it has no other.
pub fn all_names(name: &'static str, names: &'static [PlaceName]) -> AnyView {
    if names.is_empty() {
        return name.into_any();
    }
    let names: Vec<_> = names
        .iter()
        .enumerate()
        .map(|(at, name)| {
            view! {
                {(at > 0).then_some(" – ")}
                <span lang=html_lang(&name.lang)>{name.name.as_str()}</span>
            }
        })
        .collect();
    names.into_any()
}

/// All official names as plain text, for titles.
#[must_use]
pub fn place_title(name: &str, names: &[PlaceName]) -> String {
    if names.is_empty() {
        return name.to_owned();
    }
    let names: Vec<&str> = names.iter().map(|n| n.name.as_str()).collect();
    names.join(" – ")
}

/// A link to a municipality.
#[component]
pub fn PlaceLink(cx: Cx, place: &'static Municipality) -> impl IntoView {
    view! {
        <a href=cx
            .href(&Route::Municipality(place.number.clone()))>
            {all_names(&place.name, &place.names)}
        </a>
    }
    .into_any()
}

/// The tag for a `lang` attribute. Place names are the same in bokmål and nynorsk.
fn html_lang(lang: &'static str) -> &'static str {
    if lang == "no" { "nb" } else { lang }
}
