//! Links one below the other, each with a quiet detail.

use maud::{Markup, html};

/// One of the links.
#[derive(Clone)]
pub struct Link {
    pub href: String,
    pub label: String,
    pub detail: String,
}

pub fn link_list(links: &[Link]) -> Markup {
    html! {
        ul.link-list {
            @for link in links {
                li {
                    a href=(link.href) { (link.label) }
                    " "
                    span.muted { (link.detail) }
                }
            }
        }
    }
}
