//! The state of the page that a directory is on.

use crate::components::Loading;
use leptos::prelude::*;

/// The state of the page that a directory is on: what the address asks for, and what is loaded.
#[derive(Clone, Copy)]
pub struct PageState {
    /// True once the app has started. Things that the prerenderer cannot know are shown only then, or hydration would not find the nodes
    /// that it expects.
    pub hydrated: RwSignal<bool>,
    /// The query string of the address, without `?`. Setting it changes the address in place, without a new entry in the history.
    pub query: RwSignal<String>,
    /// The number of times that the visitor made the shown list longer. It is kept with the entry of the history.
    pub length: RwSignal<usize>,
    /// The progress of loading the gazetteer, which begins once somebody searches.
    pub gazetteer: RwSignal<Loading>,
    /// Wants the parts of the content that come once somebody searches.
    pub want_rest: fn(),
}

impl PageState {
    /// The state of a page before the app has started: the same in the browser as it was prerendered.
    pub fn new(want_rest: fn()) -> Self {
        Self {
            hydrated: RwSignal::new(false),
            query: RwSignal::new(String::new()),
            length: RwSignal::new(0),
            gazetteer: RwSignal::new(Loading::Unwanted),
            want_rest,
        }
    }
}
