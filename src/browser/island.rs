//! Bringing islands to life.
//!
//! The directories are a part of the WebAssembly of their own, which is loaded where a page has one: the functions that carry
//! `wasm_split`, and everything that is called from there alone.

use super::fetch::FetchError;
use crate::components::{Directory, PageContext, SearchBox, answered_query};
use crate::islands::Island;
use crate::search::{Filter, Scope};
use leptos::mount::hydrate_from;
use leptos::prelude::*;
use std::any::Any;
use web_sys::HtmlElement;

/// An island that lives, until it is dropped.
pub(crate) struct MountedIsland {
    canonical: Canonical,
    _handle: Box<dyn Any>,
}

/// Writes a query string in the one way in which an island understands it.
type Canonical = Box<dyn Fn(PageContext, &str) -> Option<String>>;

impl MountedIsland {
    /// A query string as this island understands it: unknown and malformed parameters are gone. `None` where it takes nothing from the
    /// address.
    pub(crate) fn canonical(&self, cx: PageContext, query: &str) -> Option<String> {
        (self.canonical)(cx, query)
    }
}

/// Brings the prerendered view of an island to life.
///
/// # Errors
/// When the part of the app that it is in cannot be loaded.
pub(crate) async fn mount(
    cx: PageContext,
    island: Island,
    place: HtmlElement,
    owner: Owner,
) -> Result<MountedIsland, FetchError> {
    match island.scope() {
        Some(scope) => mount_directory(cx, scope, place, owner).await,
        None => Ok(mount_search_box(cx, island, place, &owner)),
    }
}

fn mount_search_box(
    cx: PageContext,
    island: Island,
    place: HtmlElement,
    owner: &Owner,
) -> MountedIsland {
    let size = island.size();
    let handle = owner.with(|| hydrate_from(place, move || view! { <SearchBox cx size /> }));
    let answers = island == Island::HomeSearch;
    MountedIsland {
        canonical: Box::new(move |cx, query| answers.then(|| answered_query(cx, query))),
        _handle: Box::new(handle),
    }
}

#[cfg(not(debug_assertions))]
#[leptos::wasm_split::wasm_split(directory, wasm_split_path = leptos::wasm_split, fallible)]
fn mount_directory(
    cx: PageContext,
    scope: Scope,
    place: HtmlElement,
    owner: Owner,
) -> Result<MountedIsland, FetchError> {
    Ok(directory(cx, scope, place, &owner))
}

/// A build for development is in one part, which takes less time.
#[cfg(debug_assertions)]
fn mount_directory(
    cx: PageContext,
    scope: Scope,
    place: HtmlElement,
    owner: Owner,
) -> std::future::Ready<Result<MountedIsland, FetchError>> {
    std::future::ready(Ok(directory(cx, scope, place, &owner)))
}

fn directory(cx: PageContext, scope: Scope, place: HtmlElement, owner: &Owner) -> MountedIsland {
    let handle = owner.with(|| hydrate_from(place, move || view! { <Directory cx scope /> }));
    MountedIsland {
        canonical: Box::new(move |cx, query| {
            Some(Filter::parse_in(scope, query, cx.content()).query())
        }),
        _handle: Box::new(handle),
    }
}
