//! The description of a page: its head, and what a page that is not about one record says of itself.

use crate::components::PageContext;
use crate::text::PagesText;
use leptos::prelude::*;

/// The head of a page, for a browser tab and a search engine.
pub struct Head {
    /// The title of the page alone.
    pub title: String,
    /// One or two sentences.
    pub description: String,
}

impl Head {
    /// A head with a title and a description.
    pub(crate) fn new(title: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
        }
    }
}

/// A page that is not about one record, as its file describes it. Its address and its name are in [`Route`](crate::route::Route).
pub(super) struct StaticPage {
    /// The title and description.
    pub head: fn(&PagesText) -> Head,
    /// The content of `<main>`.
    pub view: fn(PageContext) -> AnyView,
    /// The menus of every page that link to it.
    pub menus: &'static [Menu],
}

/// A list of links that stands on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// The main sections, at the top.
    Header,
    /// The ways to find something, at the bottom.
    Find,
    /// The pages about the site and the centres as a whole, at the bottom.
    About,
}
