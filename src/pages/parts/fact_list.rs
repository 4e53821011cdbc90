//! Facts with their evidence.

use super::{Citations, localized};
use crate::editorial::Fact;
use leptos::prelude::*;

/// The words of a fact, marked with their language where it is not that of the page.
pub fn said(cites: &Citations, fact: &'static Fact) -> AnyView {
    match &fact.lang {
        None => localized(cites.cx, &fact.text),
        Some(lang) => view! { <span lang=lang.as_str()>{fact.text.base()}</span> }.into_any(),
    }
}

/// The words of a fact with the mark of its evidence.
pub fn cited(cites: &Citations, fact: &'static Fact) -> AnyView {
    view! {
        {said(cites, fact)}
        {cites.mark(fact)}
    }
    .into_any()
}

/// A fact as a paragraph.
pub fn fact(cites: &Citations, fact: &'static Fact) -> AnyView {
    view! { <p>{cited(cites, fact)}</p> }.into_any()
}

/// Facts as a list.
pub fn fact_list(cites: &Citations, facts: &'static [Fact]) -> AnyView {
    let facts: Vec<_> = facts
        .iter()
        .map(|fact| view! { <li>{cited(cites, fact)}</li> })
        .collect();
    view! { <ul class="fact-list">{facts}</ul> }.into_any()
}
