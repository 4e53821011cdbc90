//! The map beside the field, which shows what is found.

use super::elements::set;
use crate::components::{PageContext, write_markup};
use crate::content::Municipality;
use crate::search::Record;
use leptos::prelude::{document, window};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use maud::html;

/// The ids of the centres whose areas a record lights up: its own, where it is about a place.
pub(super) fn centres_of(cx: PageContext, record: Record) -> Vec<&'static str> {
    let content = cx.content();
    match record {
        Record::Centre(centre) => vec![centre.id.as_str()],
        Record::Municipality(place) => {
            let centres = content.centres_of(place).into_iter();
            centres.map(|(_, centre)| centre.id.as_str()).collect()
        }
        Record::County(county) => {
            let centres = content.centres_in(county);
            centres.map(|centre| centre.id.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

/// Lights up the areas of centres, and no others, where the page has a map of them. For an answer its municipality is marked, and on a
/// narrow screen the map shows the area of its centre alone.
pub(super) fn light(centres: &[&str], answered: Option<&Municipality>) {
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
