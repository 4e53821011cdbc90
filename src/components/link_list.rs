//! Links one below the other, each with a quiet detail.

use leptos::prelude::*;

/// One of the links.
#[derive(Clone)]
pub struct Link {
    pub href: String,
    pub label: String,
    pub detail: String,
}

#[component]
pub fn LinkList(links: Vec<Link>) -> impl IntoView {
    let links: Vec<_> = links
        .into_iter()
        .map(|link| {
            view! {
                <li>
                    <a href=link.href>{link.label}</a>
                    " "
                    <span class="muted">{link.detail}</span>
                </li>
            }
        })
        .collect();
    view! { <ul class="link-list">{links}</ul> }
}
