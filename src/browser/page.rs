//! The document: what the prerenderer left in it, and the few things the app changes outside its root.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions, Window};

/// The element the app lives in, and what the prerenderer wrote on it.
pub struct Root {
    pub element: HtmlElement,
    /// The path the page was prerendered for.
    pub route: String,
    /// The version of the content it was prerendered from.
    pub version: String,
}

impl Root {
    pub fn find() -> Option<Self> {
        let element: HtmlElement = by_id("app")?.dyn_into().ok()?;
        Some(Self {
            route: element.get_attribute("data-route")?,
            version: element.get_attribute("data-version")?,
            element,
        })
    }
}

fn by_id(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// Says at the foot of the page that live search is off, and to developers why.
pub fn say_off(why: &str) {
    web_sys::console::info_1(&why.into());
    if let Some(note) = by_id("app-off") {
        let _ = note.remove_attribute("hidden");
    }
}

fn location<T: Default>(read: impl Fn(&web_sys::Location) -> Result<T, wasm_bindgen::JsValue>) -> T {
    web_sys::window()
        .and_then(|window| read(&window.location()).ok())
        .unwrap_or_default()
}

/// The path of the address.
pub fn path() -> String {
    location(web_sys::Location::pathname)
}

/// The query string of the address, without `?`.
pub fn query() -> String {
    let search = location(web_sys::Location::search);
    search.strip_prefix('?').unwrap_or(&search).to_owned()
}

/// The part of the address after `#`.
pub fn fragment() -> String {
    let hash = location(web_sys::Location::hash);
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// Loads an address as the browser does without the app.
pub fn load(address: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().assign(address);
    }
}

/// Sets the title, and the address under which search engines and shared links know the page.
pub fn set_head(title: &str, path: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    document.set_title(title);
    if let Ok(Some(link)) = document.query_selector("link[rel=canonical]") {
        let _ = link.set_attribute("href", path);
    }
}

/// Moves the focus to the heading of the page, so that a screen reader reads on from there.
pub fn focus_heading() {
    let heading = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("h1").ok().flatten())
        .and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
    if let Some(heading) = heading {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
}

/// Scrolls to what the fragment of the address names. Whether there is such a thing.
pub fn scroll_to_fragment() -> bool {
    let target = by_id(&fragment());
    if let Some(target) = &target {
        target.scroll_into_view();
    }
    target.is_some()
}

pub fn scroll_position(window: &Window) -> f64 {
    window.scroll_y().unwrap_or_default()
}

pub fn scroll_to(y: f64) {
    if let Some(window) = web_sys::window() {
        let options = ScrollToOptions::new();
        options.set_top(y);
        options.set_behavior(ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
    }
}
