//! Facts with their evidence.

use super::Citations;
use crate::editorial::Fact;
use leptos::prelude::*;

/// The words of a fact, marked with their language where it is not that of the page.
pub fn said(fact: &'static Fact) -> AnyView {
    let text = fact.text.as_str();
    match &fact.lang {
        None => text.into_any(),
        Some(lang) => view! { <span lang=lang.as_str()>{text}</span> }.into_any(),
    }
}

/// A fact as a paragraph.
pub fn fact(cites: &Citations, fact: &'static Fact) -> AnyView {
    view! {
        <p>
            {said(fact)}
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
                    {said(fact)}
                    {cites.mark(fact)}
                </li>
            }
        })
        .collect();
    view! { <ul class="fact-list">{facts}</ul> }.into_any()
}
