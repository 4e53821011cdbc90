//! The room that the filters have on the screen: beside the list, or over it.

use leptos::prelude::*;
use leptos::web_sys::{Element, Event};

/// The element that opens and closes.
const FILTERS: &str = ".filter-choices";

/// Returns `true` if the filters stand beside the list, as in the style sheets: large letters leave no room for that on a wide screen.
pub fn is_wide() -> bool {
    let wide = window().match_media("(min-width: 62rem)").ok().flatten();
    wide.is_some_and(|wide| wide.matches())
}

/// Keeps whether an element that opens and closes is open. Boxed, so that all handlers are of one type.
pub fn toggle_handler(is_open: RwSignal<bool>) -> Box<dyn FnMut(Event)> {
    Box::new(move |event| {
        let details: Element = event_target(&event);
        is_open.set(details.has_attribute("open"));
    })
}

/// Opens the filters, the map and the charts where they stand beside the list or above it. What looks open is open then, also for programs that ask.
pub fn open_beside() {
    for css in [FILTERS, ".map-fold", ".charts"] {
        if let Some(folded) = find(css).filter(|_| is_wide()) {
            let _ = folded.set_attribute("open", "");
        }
    }
}

/// Closes the filters where they stand over the list.
pub fn close_filters() {
    if let Some(filters) = find(FILTERS).filter(|_| !is_wide()) {
        let _ = filters.remove_attribute("open");
    }
}

fn find(css: &str) -> Option<Element> {
    document().query_selector(css).ok().flatten()
}
