//! Bringing islands to life.
//!
//! The directories are a part of the WebAssembly of their own, which is loaded where a page has one: the functions that carry
//! `wasm_split`, and everything that is called from there alone.

use super::dom;
use super::fetch::FetchError;
use crate::components::{Combobox, Directory, PageContext, PageState, Part, Requests, Rest};
use crate::islands::Island;
use crate::search::{Filter, Scope};
use leptos::mount::hydrate_from;
use leptos::prelude::*;
use std::any::Any;
use web_sys::HtmlElement;

/// An island that lives, until it is dropped.
pub(crate) trait MountedIsland {
    /// A query string as this island understands it: unknown and malformed parameters are gone. `None` where it takes nothing from the
    /// address.
    fn canonical(&self, query: &str) -> Option<String>;
    /// Shows what a query string asks for, with a list that was made longer so many times.
    fn follow(&self, query: &str, length: usize);
    /// Takes notice of what has been loaded.
    fn follow_rest(&self, rest: Rest);
}

impl MountedIsland for Combobox {
    fn canonical(&self, query: &str) -> Option<String> {
        self.canonical(query)
    }

    fn follow(&self, query: &str, _: usize) {
        self.follow(query);
    }

    fn follow_rest(&self, rest: Rest) {
        self.follow_rest(rest);
    }
}

/// A directory, which is a view of Leptos.
struct MountedDirectory {
    cx: PageContext,
    scope: Scope,
    page: PageState,
    _handle: Box<dyn Any>,
    _owner: Owner,
}

impl MountedIsland for MountedDirectory {
    fn canonical(&self, query: &str) -> Option<String> {
        Some(Filter::parse_in(self.scope, query, self.cx.content()).query())
    }

    fn follow(&self, query: &str, length: usize) {
        self.page.length.set(length);
        self.page.query.set(query.to_owned());
        self.page.hydrated.set(true);
    }

    fn follow_rest(&self, rest: Rest) {
        self.page.gazetteer.set(rest.of(Part::Gazetteer));
    }
}

/// Brings a prerendered island to life.
///
/// # Errors
/// [`FetchError::Part`] without the part of the app that it is in, [`FetchError::Shape`] on a page that is not what was prerendered.
pub(crate) async fn mount(
    cx: PageContext,
    island: Island,
    place: HtmlElement,
    rest: Rest,
    want_rest: fn(),
) -> Result<Box<dyn MountedIsland>, FetchError> {
    if let Some(scope) = island.scope() {
        return mount_directory(cx, scope, place, rest, want_rest).await;
    }
    let requests = Requests {
        write_query: dom::write_query,
        want_rest,
    };
    let query = dom::query();
    let combobox = Combobox::new(cx, requests, island.size(), &place, rest, &query);
    Ok(Box::new(combobox.ok_or(FetchError::Shape)?))
}

#[cfg(not(debug_assertions))]
#[leptos::wasm_split::wasm_split(directory, wasm_split_path = leptos::wasm_split, fallible)]
fn mount_directory(
    cx: PageContext,
    scope: Scope,
    place: HtmlElement,
    rest: Rest,
    want_rest: fn(),
) -> Result<Box<dyn MountedIsland>, FetchError> {
    Ok(Box::new(directory(cx, scope, place, rest, want_rest)))
}

/// A build for development is in one part, which takes less time.
#[cfg(debug_assertions)]
fn mount_directory(
    cx: PageContext,
    scope: Scope,
    place: HtmlElement,
    rest: Rest,
    want_rest: fn(),
) -> std::future::Ready<Result<Box<dyn MountedIsland>, FetchError>> {
    std::future::ready(Ok(Box::new(directory(cx, scope, place, rest, want_rest))))
}

fn directory(
    cx: PageContext,
    scope: Scope,
    place: HtmlElement,
    rest: Rest,
    want_rest: fn(),
) -> MountedDirectory {
    let owner = Owner::new_root(None);
    let (page, handle) = owner.with(|| {
        let page = PageState::new(want_rest);
        page.gazetteer.set(rest.of(Part::Gazetteer));
        let handle = hydrate_from(place, move || view! { <Directory cx page scope /> });
        (page, handle)
    });
    owner.with(|| {
        Effect::new(move || {
            if page.hydrated.get() {
                dom::write_query(&page.query.read());
                dom::keep_length(page.length.get());
            }
        });
    });
    MountedDirectory {
        cx,
        scope,
        page,
        _handle: Box::new(handle),
        _owner: owner,
    }
}
