//! Islands: the parts of a page that run in the browser.
//!
//! A page is prerendered whole and most of it is finished then. Only the islands are hydrated, so that only their code is in the
//! visitor's WASM: hydrating whole pages costs three times as much (docs/architecture.md).

use crate::components::{Cx, ProjectFilters, SearchBox, SearchResults, Size};
use crate::search::Filter;
use leptos::prelude::*;

/// A part of a page that runs in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Island {
    /// The search field in the header.
    HeaderSearch,
    /// The large search field of the front page.
    HomeSearch,
    /// The project directory with its filters.
    Projects,
    /// The search field and its results.
    Search,
}

impl Island {
    pub const ALL: [Self; 4] = [
        Self::HeaderSearch,
        Self::HomeSearch,
        Self::Projects,
        Self::Search,
    ];

    /// What the page of municipalities still asks for.
    #[expect(non_upper_case_globals, reason = "it stands for a variant")]
    pub const Finder: Self = Self::HomeSearch;

    /// The name in `data-island`, where the browser finds it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::HeaderSearch => "header-search",
            Self::HomeSearch => "home-search",
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
            Self::HeaderSearch => view! { <SearchBox cx size=Size::Header /> }.into_any(),
            Self::HomeSearch => view! { <SearchBox cx size=Size::Large /> }.into_any(),
            Self::Projects => view! { <ProjectFilters cx /> }.into_any(),
            Self::Search => view! { <SearchResults cx /> }.into_any(),
        }
    }

    /// Brings the prerendered view in an element to life, until the handle is dropped.
    #[cfg(target_arch = "wasm32")]
    pub fn hydrate(self, cx: Cx, place: web_sys::HtmlElement) -> Box<dyn std::any::Any> {
        use leptos::mount::hydrate_from;
        match self {
            Self::HeaderSearch | Self::HomeSearch => {
                let size = match self {
                    Self::HeaderSearch => Size::Header,
                    _ => Size::Large,
                };
                Box::new(hydrate_from(place, move || view! { <SearchBox cx size /> }))
            }
            Self::Projects => {
                Box::new(hydrate_from(place, move || view! { <ProjectFilters cx /> }))
            }
            Self::Search => Box::new(hydrate_from(place, move || view! { <SearchResults cx /> })),
        }
    }

    /// The query string as this island understands it, written in one way: unknown and malformed parameters are gone. `None` where
    /// it takes nothing from the address.
    pub fn canonical_query(self, cx: Cx, query: &str) -> Option<String> {
        let filter = || Filter::parse(query, cx.content);
        match self {
            Self::HeaderSearch | Self::HomeSearch => None,
            Self::Projects => Some(filter().query()),
            Self::Search => Some(
                Filter {
                    text: filter().text,
                    ..Filter::default()
                }
                .query(),
            ),
        }
    }
}

/// An island in its place on a page.
#[cfg(not(target_arch = "wasm32"))]
#[component]
pub fn IslandRoot(cx: Cx, island: Island) -> impl IntoView {
    view! { <div data-island=island.name()>{island.view(cx)}</div> }
}
