//! The map beside the field, which shows what is found.

use super::elements::set;
use super::suggestions::centres_of;
use crate::components::{PageContext, write_markup};
use crate::content::Municipality;
use crate::search::Record;
use leptos::prelude::{document, window};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use maud::html;

/// Lights up the areas of centres, and no others, where the page has a map of them: those of an answer, else those that are found. The
/// municipality of an answer is marked, and on a narrow screen the map shows the area of its centre alone.
pub(super) fn light(cx: PageContext, answered: Option<&'static Municipality>, found: &[&str]) {
    let answer = answered.map(|place| centres_of(cx, Record::Municipality(place)));
    let centres = answer.as_deref().unwrap_or(found);
    let Ok(Some(map)) = document().query_selector(".hero [data-box]") else {
        return;
    };
    let mut shown = map.get_attribute("data-box");
    let is_narrow = || {
        let narrow = window().match_media("(width < 62rem)");
        narrow.ok().flatten().is_some_and(|query| query.matches())
    };
    let Ok(areas) = map.query_selector_all("a") else {
        return;
    };
    for place in 0..areas.length() {
        let Some(area) = areas.get(place).map(JsCast::unchecked_into::<Element>) else {
            continue;
        };
        let id = area.get_attribute("data-centre").unwrap_or_default();
        if !centres.contains(&id.as_str()) {
            let _ = area.remove_attribute("data-found");
            continue;
        }
        set(&area, "data-found", "");
        let own = area.get_attribute("data-box");
        if answered.is_some() && own.is_some() && is_narrow() {
            shown = own;
        }
    }
    set(&map, "viewBox", &shown.unwrap_or_default());
    if let Ok(Some(mark)) = map.query_selector("[data-file]") {
        let file = mark.get_attribute("data-file").unwrap_or_default();
        let markup = html! {
            @if let Some(place) = answered {
                @for _ in 0..2 {
                    use href={ (file) "#p" (place.number.as_str()) } {}
                }
            }
        };
        write_markup(&mark, &markup.into_string());
    }
}
