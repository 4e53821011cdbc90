//! Municipalities as links.

use super::raw_html;
use crate::components::{PageContext, place_link};
use crate::content::Municipality;
use leptos::prelude::*;
use norwegian::collation_key;

/// Municipalities as the items of a list, in alphabetical order, each with a word beside it where there is one.
pub fn municipality_links<'a>(
    cx: PageContext,
    places: impl IntoIterator<Item = &'static Municipality>,
    beside: impl Fn(&'static Municipality) -> Option<&'a str>,
) -> Vec<AnyView> {
    let mut places: Vec<_> = places.into_iter().collect();
    places.sort_by_key(|place| collation_key(&place.name));
    let places = places.into_iter().map(|place| {
        let beside =
            beside(place).map(|word| view! { " "<span class="muted">{word.to_owned()}</span> });
        view! {
            <li>
                {raw_html(place_link(cx, place))}
                {beside}
            </li>
        }
        .into_any()
    });
    places.collect()
}
