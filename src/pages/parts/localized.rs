//! Texts of records, marked with their language where it is not that of the page.

use crate::components::PageContext;
use crate::editorial::Localized;
use leptos::prelude::*;

/// A text in the language of the page, or else marked with its own.
pub fn localized(cx: PageContext, text: &'static Localized) -> AnyView {
    let (text, lang) = text.in_language(cx.lang);
    if lang == cx.lang {
        text.into_any()
    } else {
        view! { <span lang=lang.tag()>{text}</span> }.into_any()
    }
}

/// A text that a record has in one language only, marked with it where that is not the language of the page.
pub fn recorded(cx: PageContext, text: &'static str) -> AnyView {
    match cx.record_lang() {
        None => text.into_any(),
        Some(lang) => view! { <span lang=lang>{text}</span> }.into_any(),
    }
}
