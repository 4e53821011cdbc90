//! The names of places, each in its own language, and links by names.

use super::PageContext;
use crate::content::{Centre, Municipality, PlaceName};
use crate::route::Route;
use maud::{Markup, html};

/// All official names of a place in their official order, each marked with its language; the Norwegian one where it has no other.
pub fn all_names(name: &str, names: &[PlaceName]) -> Markup {
    html! {
        @if names.is_empty() {
            (name)
        }
        @for (at, name) in names.iter().enumerate() {
            @if at > 0 { " – " }
            span lang=(html_lang(&name.lang)) { (name.name) }
        }
    }
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
pub fn place_link(cx: PageContext, place: &Municipality) -> Markup {
    let href = cx.href(&Route::Municipality(place.number.clone()));
    html! { a href=(href) { (all_names(&place.name, &place.names)) } }
}

/// A link to a centre.
pub fn centre_link(cx: PageContext, centre: &Centre) -> Markup {
    let href = cx.href(&Route::Centre(centre.id.clone()));
    html! { a href=(href) { (centre.short_name) } }
}

/// The tag for a `lang` attribute. Place names are the same in bokmål and nynorsk.
fn html_lang(lang: &str) -> &str {
    if lang == "no" { "nb" } else { lang }
}
