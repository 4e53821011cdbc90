//! Facts with their evidence.

use super::Citations;
use crate::content::Fact;
use leptos::prelude::*;

/// A fact as a paragraph.
pub fn fact(cites: &Citations, fact: &'static Fact) -> AnyView {
    view! {
        <p>
            {fact.text.as_str()}
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
                    {fact.text.as_str()}
                    {cites.mark(fact)}
                </li>
            }
        })
        .collect();
    view! { <ul class="fact-list">{facts}</ul> }.into_any()
}
