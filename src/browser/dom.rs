//! The document: what the prerenderer left in it, and the few things the app changes.

use crate::components::write_markup;
use crate::islands::{self, Island, shape};
use crate::text::Lang;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, History, HtmlElement, HtmlInputElement, Location};

/// The element that holds the page, and what the prerenderer wrote on it.
pub(crate) struct Root {
    pub element: HtmlElement,
    /// The version of the content it was prerendered from.
    pub version: String,
    /// The folder of the host in which the site lies.
    pub base: String,
}

impl Root {
    pub(crate) fn find() -> Option<Self> {
        let element: HtmlElement = document()?.get_element_by_id("app")?.unchecked_into();
        Some(Self {
            version: element.get_attribute("data-version")?,
            base: element.get_attribute("data-base")?,
            element,
        })
    }
}

/// The language of the document.
pub(crate) fn lang() -> Lang {
    let element = document().and_then(|document| document.document_element());
    let tag = element.and_then(|element| element.get_attribute("lang"));
    tag.and_then(|tag| Lang::of_tag(&tag)).unwrap_or_default()
}

/// The islands in a page, and the elements they live in. What an extension or a translator has changed in them since the page was
/// parsed is undone, or hydration would not find what it expects.
pub(crate) fn islands(root: &HtmlElement) -> Vec<(Island, HtmlElement)> {
    let Ok(places) = root.query_selector_all("[data-island]") else {
        return Vec::new();
    };
    (0..places.length())
        .filter_map(|index| {
            let place: HtmlElement = places.item(index)?.unchecked_into();
            let island = Island::named(&place.get_attribute("data-island")?)?;
            // Kept by the boot script before the app came; a page that comes later is as the server sent it.
            let parsed = Reflect::get(&place, &"parsed".into()).ok()?.as_string();
            if let Some(parsed) = parsed.filter(|parsed| *parsed != place.inner_html()) {
                restore(&place, &parsed);
            }
            Some((island, place))
        })
        .collect()
}

/// Returns `true` if the nodes of an island are not those that the prerenderer wrote.
pub(crate) fn is_changed(place: &HtmlElement) -> bool {
    let walker = document().and_then(|document| document.create_tree_walker(place).ok());
    let names = std::iter::from_fn(|| Some(walker.as_ref()?.next_node().ok()??.node_name()));
    place.get_attribute("data-shape") != Some(shape(names))
}

/// The file with what the prerenderer wrote into an island.
pub(crate) fn whole(place: &HtmlElement) -> String {
    islands::address(&place.get_attribute("data-html").unwrap_or_default())
}

/// Puts back what was parsed or written, with what was typed since and the focus.
pub(crate) fn restore(place: &HtmlElement, parsed: &str) {
    let field =
        || -> Option<HtmlInputElement> { place.query_selector("input").ok()??.dyn_into().ok() };
    let typed = field().map(|field| field.value()).unwrap_or_default();
    let focused = field().is_some_and(|field| is_focused(&field));
    write_markup(place, parsed);
    if let Some(field) = field() {
        field.set_value(&typed);
        if focused {
            let _ = field.focus();
        }
    }
}

fn is_focused(element: &Element) -> bool {
    let active = document().and_then(|document| document.active_element());
    element.is_same_node(active.as_deref())
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn location(read: impl Fn(&Location) -> Result<String, JsValue>) -> String {
    web_sys::window()
        .and_then(|window| read(&window.location()).ok())
        .unwrap_or_default()
}

/// The query string of the address, without `?`.
pub(crate) fn query() -> String {
    let search = location(Location::search);
    search.strip_prefix('?').unwrap_or(&search).to_owned()
}

/// Keeps the query string of the address in step with the page, without new entries in the history.
pub(crate) fn write_query(query: &str) {
    if query == self::query() {
        return;
    }
    let mark = if query.is_empty() { "" } else { "?" };
    let (path, hash) = (location(Location::pathname), location(Location::hash));
    replace_entry(&state(), Some(&format!("{path}{mark}{query}{hash}")));
}

/// The length of the list that the shown entry of the history was left with (`boot/history.js`).
pub(crate) fn kept_length() -> usize {
    let length = Reflect::get(&state(), &LENGTH.into()).ok();
    let length = length.and_then(|length| length.as_f64());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it was written by the next function"
    )]
    length.map_or(0, |length| length as usize)
}

/// Keeps the length of the list with the shown entry of the history.
pub(crate) fn keep_length(length: usize) {
    let state = state();
    if length == kept_length() || !state.is_object() {
        return;
    }
    #[expect(clippy::cast_precision_loss, reason = "no list is that long")]
    let length = JsValue::from_f64(length as f64);
    // The state is a copy each time that it is asked for.
    let _ = Reflect::set(&state, &LENGTH.into(), &length);
    replace_entry(&state, None);
}

/// The field of the state of an entry that holds the length of its list.
const LENGTH: &str = "length";

/// The state of the shown entry of the history.
fn state() -> JsValue {
    let state = history().and_then(|history| history.state().ok());
    state.unwrap_or(JsValue::NULL)
}

fn replace_entry(state: &JsValue, address: Option<&str>) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(state, "", address);
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}
