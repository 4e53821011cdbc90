//! The names of places, each in its own language.

use super::Cx;
use crate::content::{Municipality, PlaceName};
use crate::route::Route;
use leptos::prelude::*;

/// All official names of a place in their official order, each marked with its language; the Norwegian one where it has no other.
pub fn all_names(name: &'static str, names: &'static [PlaceName]) -> impl IntoView + use<> {
    let alone = names.is_empty().then_some((name, None));
    let parallel = names
        .iter()
        .map(|name| (name.name.as_str(), Some(html_lang(&name.lang))));
    alone
        .into_iter()
        .chain(parallel)
        .enumerate()
        .map(|(at, (name, lang))| {
            let dash = (at > 0).then_some(" – ");
            view! {
                {dash}
                <span lang=lang>{name}</span>
            }
        })
        .collect::<Vec<_>>()
}

/// All official names as plain text, for titles.
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
}

/// The tag for a `lang` attribute. Place names are the same in bokmål and nynorsk.
fn html_lang(lang: &'static str) -> &'static str {
    if lang == "no" { "nb" } else { lang }
}
