//! The contents of a long page.

use crate::components::PageContext;
use leptos::prelude::*;

/// A part of a page, for its list of contents.
pub struct Part {
    /// The id of its heading.
    pub id: &'static str,
    /// The text of the link.
    pub label: String,
    /// The number of things in it, where that helps to choose.
    pub count: Option<usize>,
}

impl Part {
    /// A part without a number.
    pub fn new(id: &'static str, label: &str) -> Self {
        Self {
            id,
            label: label.to_owned(),
            count: None,
        }
    }

    /// The same with the number of things in it; without one where that is nothing.
    #[must_use]
    pub fn counted(self, count: usize) -> Self {
        Self {
            count: (count > 0).then_some(count),
            ..self
        }
    }
}

/// Links to the parts of a page. They stand beside them where there is room, with a mark at the one that is read
/// (`src/browser/boot/contents.js`); else they are folded.
pub fn contents(cx: PageContext, parts: Vec<Part>) -> AnyView {
    let text = &cx.page_text().common;
    let links: Vec<_> = parts
        .into_iter()
        .map(|Part { id, label, count }| {
            let count = count.map(|count| view! { " "<span class="count">{count}</span> });
            view! {
                <li>
                    <a href=format!("#{id}")>{label} {count}</a>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="contents" aria-label=text.on_this_page>
            <details>
                <summary>{text.on_this_page}</summary>
                <ul class="plain-list">{links}</ul>
            </details>
        </nav>
    }
    .into_any()
}
