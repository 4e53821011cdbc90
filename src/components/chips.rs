//! Short links side by side.

use leptos::prelude::*;

/// One of the links, with the number of things behind it where that helps to choose.
pub struct Chip {
    pub href: String,
    pub label: String,
    pub count: Option<usize>,
}

#[component]
pub fn Chips(chips: Vec<Chip>) -> impl IntoView {
    let chips: Vec<_> = chips
        .into_iter()
        .map(|Chip { href, label, count }| {
            let count =
                count.map(|count| view! { <span class="count">{format!(" ({count})")}</span> });
            view! {
                <li>
                    <a class="ds-chip" href=href>
                        {label}
                        {count}
                    </a>
                </li>
            }
        })
        .collect();
    view! { <ul class="chips">{chips}</ul> }
}
