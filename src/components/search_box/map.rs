//! The map beside the field, which shows what is found.

use super::elements::set;
use super::suggestions::centres_of;
use crate::components::{PageContext, find_map, light, mark};
use crate::content::Municipality;
use crate::search::Record;
use leptos::prelude::window;

/// Lights up the areas of centres, and no others, where the page has a map of them: those of an answer, else those that are found. Where
/// the answer is another, or the map, its municipality is marked, and on a narrow screen the map shows the area of its centre alone.
pub(super) fn show_on_map(
    cx: PageContext,
    answered: Option<&'static Municipality>,
    found: &[&str],
    is_other: bool,
) {
    let Some(map) = find_map(".hero [data-box]") else {
        return;
    };
    let answer = answered.map(|place| centres_of(cx, Record::Municipality(place)));
    light(&map, answer.as_deref().unwrap_or(found));
    if !is_other {
        return;
    }
    let number = answered.map(|place| place.number.as_str());
    mark(&map, number.as_slice());
    let narrow = window().match_media("(width < 62rem)").ok().flatten();
    let is_close = answered.is_some() && narrow.is_some_and(|narrow| narrow.matches());
    let area = is_close.then(|| map.query_selector("[data-found][data-box]"));
    let area = area.and_then(|area| area.ok()?);
    let shown = area.as_ref().unwrap_or(&map).get_attribute("data-box");
    set(&map, "viewBox", &shown.unwrap_or_default());
}
