//! Islands: the parts of a page that run in the browser.
//!
//! A page is prerendered whole and most of it is finished then. Only the islands are hydrated, so that only their code is in the
//! visitor's WASM: hydrating whole pages costs three times as much (docs/architecture.md).

use crate::components::{Browse, Cx, Finder};
use crate::search::{Filter, Scope};
use leptos::prelude::*;

/// A part of a page that runs in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Island {
    /// The field that finds the centre of a municipality.
    Finder,
    /// The directory of projects.
    Projects,
    /// The directory of municipalities.
    Municipalities,
    /// The search page.
    Search,
}

impl Island {
    pub const ALL: [Self; 4] = [
        Self::Finder,
        Self::Projects,
        Self::Municipalities,
        Self::Search,
    ];

    /// The name in `data-island`, where the browser finds it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Finder => "finder",
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
            Self::Finder => None,
            Self::Projects => Some(Scope::Projects),
            Self::Municipalities => Some(Scope::Municipalities),
            Self::Search => Some(Scope::Everything),
        }
    }

    /// What stands inside, as it is prerendered.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn view(self, cx: Cx) -> AnyView {
        match self.scope() {
            Some(scope) => view! { <Browse cx scope /> }.into_any(),
            None => view! { <Finder cx /> }.into_any(),
        }
    }

    /// Brings the prerendered view in an element to life, until the handle is dropped.
    #[cfg(target_arch = "wasm32")]
    pub fn hydrate(self, cx: Cx, place: web_sys::HtmlElement) -> Box<dyn std::any::Any> {
        use leptos::mount::hydrate_from;
        match self.scope() {
            Some(scope) => Box::new(hydrate_from(place, move || view! { <Browse cx scope /> })),
            None => Box::new(hydrate_from(place, move || view! { <Finder cx /> })),
        }
    }

    /// The query string as this island understands it, written in one way: unknown and malformed parameters are gone.
    pub fn canonical_query(self, cx: Cx, query: &str) -> String {
        let scope = self.scope();
        scope
            .map(|scope| Filter::parse_in(scope, query, cx.content).query())
            .unwrap_or_default()
    }
}

/// An island in its place on a page.
#[cfg(not(target_arch = "wasm32"))]
#[component]
pub fn IslandRoot(cx: Cx, island: Island) -> impl IntoView {
    view! { <div data-island=island.name()>{island.view(cx)}</div> }
}
