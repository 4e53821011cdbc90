//! Islands: the parts of a page that run in the browser.
//!
//! A page is prerendered whole and most of it is finished then. Only the islands are hydrated, so that only their code is in the
//! visitor's WASM: hydrating whole pages costs three times as much (docs/architecture.md).

mod shape;

use crate::components::{Browse, Cx, SearchBox, Size, answered_query};
#[cfg(not(target_arch = "wasm32"))]
use crate::content::bundle::digest;
use crate::search::{Filter, Scope};
use leptos::prelude::*;
#[cfg(not(target_arch = "wasm32"))]
use shape::names;
pub use shape::shape;

/// A part of a page that runs in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Island {
    /// The search field in the header.
    HeaderSearch,
    /// The large search field of the front page.
    HomeSearch,
    /// The directory of projects.
    Projects,
    /// The directory of municipalities.
    Municipalities,
    /// The search page.
    Search,
}

impl Island {
    pub const ALL: [Self; 5] = [
        Self::HeaderSearch,
        Self::HomeSearch,
        Self::Projects,
        Self::Municipalities,
        Self::Search,
    ];

    /// The name in `data-island`, where the browser finds it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::HeaderSearch => "header-search",
            Self::HomeSearch => "home-search",
            Self::Projects => "projects",
            Self::Municipalities => "municipalities",
            Self::Search => "search",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|island| island.name() == name)
    }

    /// What it lists, if it is a directory.
    const fn scope(self) -> Option<Scope> {
        match self {
            Self::HeaderSearch | Self::HomeSearch => None,
            Self::Projects => Some(Scope::Projects),
            Self::Municipalities => Some(Scope::Municipalities),
            Self::Search => Some(Scope::Everything),
        }
    }

    /// How large the field is, if it is one.
    const fn size(self) -> Size {
        match self {
            Self::HeaderSearch => Size::Header,
            _ => Size::Large,
        }
    }

    /// What stands inside, as it is prerendered.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn html(self, cx: Cx) -> String {
        let html = match self.scope() {
            Some(scope) => view! { <Browse cx scope /> }.to_html(),
            None => view! { <SearchBox cx size=self.size() /> }.to_html(),
        };
        // Leptos marks the places between texts with `<!>`, which is a parse error in HTML.
        html.replace("<!>", "<!---->")
    }

    /// Brings the prerendered view in an element to life, until the handle is dropped.
    #[cfg(target_arch = "wasm32")]
    pub fn hydrate(self, cx: Cx, place: web_sys::HtmlElement) -> Box<dyn std::any::Any> {
        use leptos::mount::hydrate_from;
        if let Some(scope) = self.scope() {
            return Box::new(hydrate_from(place, move || view! { <Browse cx scope /> }));
        }
        let size = self.size();
        Box::new(hydrate_from(place, move || view! { <SearchBox cx size /> }))
    }

    /// The query string as this island understands it, written in one way: unknown and malformed parameters are gone. `None` where
    /// it takes nothing from the address.
    pub fn canonical_query(self, cx: Cx, query: &str) -> Option<String> {
        match (self, self.scope()) {
            (_, Some(scope)) => Some(Filter::parse_in(scope, query, cx.content).query()),
            (Self::HomeSearch, None) => Some(answered_query(cx, query)),
            _ => None,
        }
    }
}

/// The address of an island as a file of its own, for pages that were changed on their way to the browser. The file is text, since programs
/// that change HTML leave text alone.
pub fn address(digest: &str) -> String {
    format!("/island-{digest}.txt")
}

/// An island in its place on a page, with its shape and the digest of its HTML.
#[cfg(not(target_arch = "wasm32"))]
#[component]
pub fn IslandRoot(cx: Cx, island: Island) -> impl IntoView {
    let html = island.html(cx);
    view! {
        <div
            data-island=island.name()
            data-shape=shape(names(&html))
            data-html=digest(&html)
            inner_html=html
        ></div>
    }
}
