//! Facts with their evidence.

use super::Citations;
use crate::components::Cx;
use crate::editorial::{Fact, Localized};
use leptos::prelude::*;

/// A text in the language of the page, or else marked with its own.
pub fn localized(cx: Cx, text: &'static Localized) -> AnyView {
    let (text, lang) = text.in_language(cx.lang);
    if lang == cx.lang {
        text.into_any()
    } else {
        view! { <span lang=lang.tag()>{text}</span> }.into_any()
    }
}

/// A text that a record has in one language only, marked with it where that is not the language of the page.
pub fn recorded(cx: Cx, text: &'static str) -> AnyView {
    match cx.record_lang() {
        None => text.into_any(),
        Some(lang) => view! { <span lang=lang>{text}</span> }.into_any(),
    }
}

/// The words of a fact, marked with their language where it is not that of the page.
pub fn said(cites: &Citations, fact: &'static Fact) -> AnyView {
    match &fact.lang {
        None => localized(cites.cx, &fact.text),
        Some(lang) => view! { <span lang=lang.as_str()>{fact.text.base()}</span> }.into_any(),
    }
}

/// A fact as a paragraph.
pub fn fact(cites: &Citations, fact: &'static Fact) -> AnyView {
    view! {
        <p>
            {said(cites, fact)}
            {cites.mark(fact)}
        </p>
    }
    .into_any()
}

/// Facts as a list.
pub fn fact_list(cites: &Citations, facts: &'static [Fact]) -> AnyView {
    let facts: Vec<_> = facts
        .iter()
        .map(|fact| {
            view! {
                <li>
                    {said(cites, fact)}
                    {cites.mark(fact)}
                </li>
            }
        })
        .collect();
    view! { <ul class="fact-list">{facts}</ul> }.into_any()
}
