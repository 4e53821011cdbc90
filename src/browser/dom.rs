//! The document: what the prerenderer left in it, and the few things the app changes.

use crate::islands::{self, Island, shape};
use crate::text::Lang;
use js_sys::Reflect;
use leptos::prelude::set_timeout;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, DomParser, Element, HtmlElement, HtmlInputElement, Location, SupportedType,
};

/// The element that holds the page, and what the prerenderer wrote on it.
pub(crate) struct Root {
    pub element: HtmlElement,
    /// The path the page was prerendered for, or `404`.
    route: String,
    /// The version of the content it was prerendered from.
    pub version: String,
    /// The app it was built with.
    pub build: String,
    /// The folder of the host in which the site lies.
    pub base: String,
}

impl Root {
    pub(crate) fn find() -> Option<Self> {
        Self::of(&document()?)
    }

    fn of(document: &Document) -> Option<Self> {
        let element: HtmlElement = document.get_element_by_id("app")?.unchecked_into();
        Some(Self {
            route: element.get_attribute("data-route")?,
            version: element.get_attribute("data-version")?,
            build: element.get_attribute("data-build")?,
            base: element.get_attribute("data-base")?,
            element,
        })
    }

    /// Returns `true` if this is the page that belongs at a path. Hosts may leave the last slash out or add the name of the file.
    pub(crate) fn is_at(&self, path: &str) -> bool {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        self.route == "404" || self.route.trim_end_matches('/') == path.trim_end_matches('/')
    }
}

/// The language of the document.
pub(crate) fn lang() -> Lang {
    let element = document().and_then(|document| document.document_element());
    let tag = element.and_then(|element| element.get_attribute("lang"));
    tag.and_then(|tag| Lang::of_tag(&tag)).unwrap_or_default()
}

/// A page as the server sends it.
pub(crate) struct Prerendered {
    document: Document,
    pub root: Root,
}

impl Prerendered {
    pub(crate) fn parse(html: &str) -> Option<Self> {
        let document = DomParser::new()
            .and_then(|parser| parser.parse_from_string(html, SupportedType::TextHtml))
            .ok()?;
        let root = Root::of(&document)?;
        Some(Self { document, root })
    }

    /// Puts the page into the document: its body, its title, and the address under which others know it.
    pub(crate) fn put_into(&self, root: &Root) {
        // Moved rather than written and parsed once more.
        let children = self.root.element.child_nodes();
        root.element
            .replace_children_with_node(&js_sys::Array::from(&children));
        let Some(shown) = document() else {
            return;
        };
        shown.set_title(&self.document.title());
        let canonical =
            |document: &Document| document.query_selector("link[rel=canonical]").ok()?;
        if let (Some(link), Some(new)) = (canonical(&shown), canonical(&self.document)) {
            let _ = link.set_attribute("href", &new.get_attribute("href").unwrap_or_default());
        }
    }
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
            // Kept by the boot script; a page that navigation has put there is as the server sent it.
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
    place.set_inner_html(parsed);
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

fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Returns `true` if whatever is not asked for is better not loaded: the boot script knows what the visitor pays for.
pub(crate) fn saves_data() -> bool {
    let element = document().and_then(|document| document.document_element());
    element.is_some_and(|element| element.has_attribute("data-saves"))
}

/// Says on the document whether the app is `on` or `off`, for the style sheets and the boot script.
pub(crate) fn say_app(how: &str) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        let _ = html.set_attribute("data-app", how);
    }
}

/// Says at the foot of the page that live search is off, and to developers why.
pub(crate) fn say_off(why: &str) {
    web_sys::console::info_1(&why.into());
    say_app("off");
    if let Some(note) = by_id("app-off") {
        let _ = note.remove_attribute("hidden");
    }
}

fn location(read: impl Fn(&Location) -> Result<String, JsValue>) -> String {
    web_sys::window()
        .and_then(|window| read(&window.location()).ok())
        .unwrap_or_default()
}

pub(crate) fn origin() -> String {
    location(Location::origin)
}

/// The path of the address.
pub(crate) fn path() -> String {
    location(Location::pathname)
}

/// The whole address.
pub(crate) fn address() -> String {
    location(Location::href)
}

/// The query string of the address, without `?`.
pub(crate) fn query() -> String {
    without_mark(&location(Location::search)).to_owned()
}

/// A query string or fragment without the mark before it.
pub(crate) fn without_mark(text: &str) -> &str {
    text.trim_start_matches(['?', '#'])
}

/// The address of the page with another query string.
pub(crate) fn with_query(query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{mark}{query}{}", path(), location(Location::hash))
}

/// Keeps the query string of the address in step with the page, without new entries in the history.
pub(crate) fn write_query(query: &str) {
    if query == self::query() {
        return;
    }
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&with_query(query)));
    }
}

/// Loads an address as the browser does without the app.
pub(crate) fn load(address: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().assign(address);
    }
}

/// Moves the focus to the first element a selector finds. Returns `true` if there is one.
pub(crate) fn focus(selector: &str) -> bool {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    let is_there = found.is_some();
    if let Some(element) = found {
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
    is_there
}

/// Scrolls to what the fragment of the address names. Returns `true` if there is such a thing.
pub(crate) fn scroll_to_fragment() -> bool {
    let target = by_id(without_mark(&location(Location::hash)));
    if let Some(target) = &target {
        target.scroll_into_view();
    }
    target.is_some()
}

/// The scroll position of the page, in whole pixels.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no page is that long, and where one can be pulled down beyond its beginning, that is the beginning"
)]
pub(crate) fn scroll_position() -> u32 {
    web_sys::window()
        .and_then(|window| window.scroll_y().ok())
        .unwrap_or_default()
        .round() as u32
}

/// Scrolls to where the visitor had left. A page may be shorter than that until its list has been found again: then it is tried again
/// for some seconds, unless the visitor scrolls or goes somewhere else.
pub(crate) fn return_to(y: u32) {
    try_to_return(address(), y, TRIES);
}

fn try_to_return(left: String, y: u32, tries: u32) {
    scroll_to(y);
    let reached = scroll_position();
    if reached < y && tries > 0 {
        let again = move || {
            // If the page has become shorter, the browser has scrolled to its end.
            let is_untouched = scroll_position() == reached || is_at_end();
            if is_untouched && address() == left {
                try_to_return(left, y, tries - 1);
            }
        };
        set_timeout(again, BETWEEN_TRIES);
    }
}

/// Returns `true` if the end of the page is in sight.
fn is_at_end() -> bool {
    let element = document().and_then(|document| document.document_element());
    element.is_some_and(|page| page.scroll_top() + page.client_height() + 1 >= page.scroll_height())
}

/// The number of attempts to return.
const TRIES: u32 = 50;
const BETWEEN_TRIES: Duration = Duration::from_millis(100);

pub(crate) fn scroll_to(y: u32) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, y.into());
    }
}
