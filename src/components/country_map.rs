//! The map of the country on the shown page: areas that are lit, and municipalities that are marked.
//!
//! It stands outside the islands and is drawn late (`src/browser/boot/begin.js`); who shows something on it looks for it each time.

use super::write_markup;
use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use maud::html;

/// The map that a selector finds on the page.
pub fn find_map(css: &str) -> Option<Element> {
    document().query_selector(css).ok()?
}

/// Lights up the areas of some centres, and no others.
pub fn light(map: &Element, centres: &[&str]) {
    let Ok(areas) = map.query_selector_all("[data-centre]") else {
        return;
    };
    for place in 0..areas.length() {
        let Some(area) = areas.get(place).map(JsCast::unchecked_into::<Element>) else {
            continue;
        };
        let id = area.get_attribute("data-centre").unwrap_or_default();
        toggle(&area, "data-found", centres.contains(&id.as_str()));
    }
}

/// Marks some municipalities by their numbers, and no others.
pub fn mark(map: &Element, numbers: &[&str]) {
    if let Ok(Some(marks)) = map.query_selector("[data-file]") {
        let file = marks.get_attribute("data-file").unwrap_or_default();
        let markup = html! {
            @for number in numbers {
                @for _ in 0..2 {
                    use href={ (file) "#p" (number) } {}
                }
            }
        };
        write_markup(&marks, &markup.into_string());
    }
}

/// Sets an attribute, or takes it away.
pub fn toggle(element: &Element, name: &str, is_set: bool) {
    let _ = if is_set {
        element.set_attribute(name, "")
    } else {
        element.remove_attribute(name)
    };
}
