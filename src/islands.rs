//! Islands: the parts of a page that run in the browser.
//!
//! A page is prerendered whole and most of it is finished then. Only the islands are hydrated, so that only their code is in the
//! visitor's WASM: hydrating whole pages costs three times as much (docs/architecture.md).

use crate::components::{Cx, Finder, ProjectFilters, SearchResults};
use crate::search::Filter;
use leptos::prelude::*;

/// A part of a page that runs in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Island {
    /// The field that finds the centre of a municipality.
    Finder,
    /// The project directory with its filters.
    Projects,
    /// The search field and its results.
    Search,
}

impl Island {
    pub const ALL: [Self; 3] = [Self::Finder, Self::Projects, Self::Search];

    /// The name in `data-island`, where the browser finds it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Finder => "finder",
            Self::Projects => "projects",
            Self::Search => "search",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|island| island.name() == name)
    }

    /// What stands inside, as it is prerendered.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn view(self, cx: Cx) -> AnyView {
        match self {
            Self::Finder => view! { <Finder cx /> }.into_any(),
            Self::Projects => view! { <ProjectFilters cx /> }.into_any(),
            Self::Search => view! { <SearchResults cx /> }.into_any(),
        }
    }

    /// Brings the prerendered view in an element to life, until the handle is dropped.
    #[cfg(target_arch = "wasm32")]
    pub fn hydrate(self, cx: Cx, place: web_sys::HtmlElement) -> Box<dyn std::any::Any> {
        use leptos::mount::hydrate_from;
        match self {
            Self::Finder => Box::new(hydrate_from(place, move || view! { <Finder cx /> })),
            Self::Projects => {
                Box::new(hydrate_from(place, move || view! { <ProjectFilters cx /> }))
            }
            Self::Search => Box::new(hydrate_from(place, move || view! { <SearchResults cx /> })),
        }
    }

    /// The query string as this island understands it, written in one way: unknown and malformed parameters are gone.
    pub fn canonical_query(self, cx: Cx, query: &str) -> String {
        let filter = Filter::parse(query, cx.content);
        match self {
            Self::Finder => String::new(),
            Self::Projects => filter.query(),
            Self::Search => Filter {
                text: filter.text,
                ..Filter::default()
            }
            .query(),
        }
    }
}

/// An island in its place on a page.
#[cfg(not(target_arch = "wasm32"))]
#[component]
pub fn IslandRoot(cx: Cx, island: Island) -> impl IntoView {
    view! { <div data-island=island.name()>{island.view(cx)}</div> }
}
