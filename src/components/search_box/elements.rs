//! The elements of a search field that change, and what they show.

use super::suggestions::Suggestions;
use crate::components::{PageContext, Rest};
use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, HtmlInputElement};

/// The elements of a search field that change, as `prerendered.rs` has written them.
pub(super) struct Elements {
    pub input: HtmlInputElement,
    /// The element that scrolls, with the list in it.
    pub popup: HtmlElement,
    pub list: HtmlElement,
    /// The place of the answer for a municipality.
    pub answer: HtmlElement,
    /// The line that there is nothing, with its text and the way to help.
    none: HtmlElement,
    said: HtmlElement,
    private: HtmlElement,
    /// Read aloud when it changes.
    status: HtmlElement,
}

impl Elements {
    /// The elements in the place of a field; `None` where one is not there.
    pub(super) fn find(place: &Element) -> Option<Self> {
        Some(Self {
            input: find(place, "input")?.unchecked_into(),
            popup: find(place, ".options")?,
            list: find(place, "[role=listbox]")?,
            answer: find(place, "form + div")?,
            none: find(place, ".options-none")?,
            said: find(place, ".options-none span")?,
            private: find(place, ".options-none a")?,
            status: find(place, "[role=status]")?,
        })
    }

    /// Shows the list, or a line that there is nothing, where the field is open.
    pub(super) fn show(&self, cx: PageContext, found: &Suggestions, rest: Rest, is_open: bool) {
        // Before the first answer there is nothing to say.
        let is_asked = !found.query.is_empty();
        let is_empty = is_asked && found.total == 0;
        let has_list = is_open && found.option_count > 0;
        if is_empty {
            self.said.set_text_content(Some(&nothing(cx, found, rest)));
            self.private.set_hidden(found.is_waiting(rest));
        }
        self.none.set_hidden(!is_empty);
        self.list.set_hidden(!has_list);
        self.popup.set_hidden(!(is_open && is_asked));
        set(&self.input, "aria-expanded", aria_bool(has_list));
    }

    /// Selects the option with an id instead of the one before, and scrolls to it in a list that is open, or to what the field has just
    /// got to show.
    pub(super) fn select(&self, before: Option<&str>, option: Option<&str>, is_open: bool) {
        let by_id = |id: Option<&str>| document().get_element_by_id(id?);
        let (before, reached) = (by_id(before), by_id(option));
        for (element, is_selected) in [(&before, false), (&reached, true)] {
            if let Some(element) = element {
                set(element, "aria-selected", aria_bool(is_selected));
            }
        }
        match option {
            Some(id) => set(&self.input, "aria-activedescendant", id),
            None => _ = self.input.remove_attribute("aria-activedescendant"),
        }
        if is_open {
            scroll_into_view(reached.as_ref().unwrap_or(&self.popup));
        }
    }

    /// Says something to those who do not see the list. What stands there already would be said again.
    pub(super) fn announce(&self, text: &str) {
        if self.status.text_content().as_deref() != Some(text) {
            self.status.set_text_content(Some(text));
        }
    }
}

fn find(place: &Element, css: &str) -> Option<HtmlElement> {
    Some(place.query_selector(css).ok()??.unchecked_into())
}

/// Sets an attribute.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Returns `true` if a field with this text asks for nothing.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte == b' ')
}

/// A truth as ARIA writes it.
const fn aria_bool(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}

/// Says that there are no answers, or none yet.
fn nothing(cx: PageContext, found: &Suggestions, rest: Rest) -> String {
    let text = &cx.island_text().search_box;
    if found.is_waiting(rest) {
        text.searching.to_owned()
    } else if found.is_early {
        text.nothing_named(&found.query)
    } else if found.is_partial {
        text.nothing_known(&found.query)
    } else {
        text.nothing(&found.query)
    }
}

/// Scrolls no further than needed.
#[cfg(target_arch = "wasm32")]
fn scroll_into_view(element: &Element) {
    // Parsed, since an object that is put together in WebAssembly costs more script.
    if let Ok(how) = js_sys::JSON::parse(r#"{"block":"nearest"}"#) {
        element.scroll_into_view_with_scroll_into_view_options(how.unchecked_ref());
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn scroll_into_view(_: &Element) {}
