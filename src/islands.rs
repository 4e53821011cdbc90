//! Islands: the parts of a page that run in the browser.
//!
//! A page is prerendered whole and most of it is finished then. Only the islands are hydrated, so that only their code is in the
//! visitor's WASM: hydrating whole pages costs three times as much (docs/architecture.md).

mod shape;

use crate::components::SearchBoxSize;
use crate::search::Scope;
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
    /// All islands.
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

    /// The island with the name that stands in `data-island`.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|island| island.name() == name)
    }

    /// The records that it lists, if it is a directory.
    pub const fn scope(self) -> Option<Scope> {
        match self {
            Self::HeaderSearch | Self::HomeSearch => None,
            Self::Projects => Some(Scope::Projects),
            Self::Municipalities => Some(Scope::Municipalities),
            Self::Search => Some(Scope::Everything),
        }
    }

    /// The size of the field, if it is one.
    pub const fn size(self) -> SearchBoxSize {
        match self {
            Self::HeaderSearch => SearchBoxSize::Header,
            _ => SearchBoxSize::Large,
        }
    }
}

/// The address of an island as a file of its own, for pages that were changed on their way to the browser. The file is text, since programs
/// that change HTML leave text alone.
pub fn address(digest: &str) -> String {
    assets::address("island", digest, ".txt")
}
