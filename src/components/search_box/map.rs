//! The map beside the field, which shows what is found.

use super::elements::set;
use super::suggestions::centres_of;
use crate::components::{PageContext, find_map, light, mark};
use crate::content::Municipality;
use crate::search::Record;
use leptos::prelude::window;
use leptos::web_sys::Element;

/// The map, where the page has one.
fn map() -> Option<Element> {
    find_map(".hero [data-box]")
}

/// Lights up the areas of centres: those of an answer, else those that are found.
pub(super) fn light_centres(
    cx: PageContext,
    answered: Option<&'static Municipality>,
    found: &[&str],
) {
    if let Some(map) = map() {
        let answer = answered.map(|place| centres_of(cx, Record::Municipality(place)));
        light(&map, answer.as_deref().unwrap_or(found));
    }
}

/// Marks the municipality of an answer. On a narrow screen the map shows the lit area of its centre alone.
pub(super) fn mark_answer(answered: Option<&'static Municipality>) {
    let Some(map) = map() else {
        return;
    };
    let number = answered.map(|place| place.number.as_str());
    mark(&map, number.as_slice());
    let narrow = window().match_media("(width < 62rem)").ok().flatten();
    let is_close = answered.is_some() && narrow.is_some_and(|narrow| narrow.matches());
    let area = is_close.then(|| map.query_selector("[data-found][data-box]"));
    let area = area.and_then(|area| area.ok()?);
    let shown = area.as_ref().unwrap_or(&map).get_attribute("data-box");
    set(&map, "viewBox", &shown.unwrap_or_default());
}
