//! A page that is text alone.

use super::page_intro;
use crate::components::PageContext;
use crate::text::paragraphs;
use leptos::prelude::*;

/// A page that is text alone: sections of a heading and its paragraphs.
pub fn prose<const N: usize>(
    cx: PageContext,
    title: &'static str,
    lead: &'static str,
    headings: [&'static str; N],
    texts: [&'static str; N],
) -> AnyView {
    let sections: Vec<_> = headings
        .into_iter()
        .zip(texts)
        .map(|(heading, text)| {
            let paragraphs: Vec<_> = paragraphs(text).map(|p| view! { <p>{p}</p> }).collect();
            view! {
                <section>
                    <h2>{heading}</h2>
                    {paragraphs}
                </section>
            }
        })
        .collect();
    view! {
        {page_intro(cx, Vec::new(), title, title, lead)}
        {sections}
    }
    .into_any()
}
