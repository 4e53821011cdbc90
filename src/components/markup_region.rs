//! Markup in a part of an island, which is put there by a way that only the app can go.
//!
//! Under Trusted Types no text becomes markup, so that a mistake cannot let the content become a script. The boot script has the one policy
//! of the site, and hands the app a function that puts markup into an element.

use leptos::tachys::html::element::InnerHtmlValue;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::Element;
use leptos::web_sys::js_sys::Function;
use maud::Markup;
use std::cell::OnceCell;

thread_local! {
    /// Puts markup, its second argument, into an element, its first.
    static WRITER: OnceCell<Function> = const { OnceCell::new() };
}

/// Takes the function that puts markup, its second argument, into an element, its first. Later ones are not taken.
#[cfg(target_arch = "wasm32")]
pub fn set_markup_writer(writer: Function) {
    WRITER.with(|kept| {
        let _ = kept.set(writer);
    });
}

/// Puts markup into an element, in place of what is there.
pub fn write_markup(element: &Element, html: &str) {
    WRITER.with(|writer| {
        if let Some(writer) = writer.get() {
            let _ = writer.call2(&JsValue::NULL, element, &html.into());
        }
    });
}

/// Markup as the value of `inner_html`.
#[derive(Clone)]
pub struct MarkupRegion(String);

impl From<Markup> for MarkupRegion {
    fn from(markup: Markup) -> Self {
        Self(markup.into_string())
    }
}

impl InnerHtmlValue for MarkupRegion {
    type AsyncOutput = Self;
    type State = (Element, String);
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        self.0.len()
    }

    fn to_html(self, buf: &mut String) {
        buf.push_str(&self.0);
    }

    fn to_template(_: &mut String) {}

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element) -> Self::State {
        if FROM_SERVER {
            (element.clone(), self.0)
        } else {
            self.build(element)
        }
    }

    fn build(self, element: &Element) -> Self::State {
        write_markup(element, &self.0);
        (element.clone(), self.0)
    }

    fn rebuild(self, (element, shown): &mut Self::State) {
        if self.0 != *shown {
            write_markup(element, &self.0);
            *shown = self.0;
        }
    }

    fn into_cloneable(self) -> Self::Cloneable {
        self
    }

    fn into_cloneable_owned(self) -> Self::CloneableOwned {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self::AsyncOutput {
        self
    }
}
