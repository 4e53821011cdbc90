//! Structures that are built from the content once, when they are first needed.

use super::scheduler::TIME_SLICE;
use crate::content::Content;
use crate::search::{Engine, Facets};
use std::cell::Cell;
use std::thread::LocalKey;

/// The place of a structure, with the content that it was built over.
type Cached<T> = Cell<Option<(&'static Content, &'static T)>>;

thread_local! {
    static ENGINE: Cached<Engine> = const { Cell::new(None) };
    static FACETS: Cached<Facets> = const { Cell::new(None) };
}

/// The search engine over some content. The first to ask waits until it is built; whoever can, has it built before ([`build_engine`]).
pub fn engine(content: &'static Content) -> &'static Engine {
    engine_built(content, || Engine::new(content))
}

/// Builds the search engine over some content in time slices, unless it is there.
pub async fn build_engine(content: &'static Content) {
    if !is_over(&ENGINE, content) {
        let engine = Engine::new_async(content, TIME_SLICE).await;
        // Somebody may have needed it meanwhile.
        engine_built(content, || engine);
    }
}

fn engine_built(content: &'static Content, new: impl FnOnce() -> Engine) -> &'static Engine {
    let before = ENGINE.get();
    let engine = cached(&ENGINE, content, new);
    if let Some((_, before)) = before {
        engine.share_gazetteer(before);
    }
    engine
}

/// The facets of some content, with their values.
pub fn facets(content: &'static Content) -> &'static Facets {
    cached(&FACETS, content, || Facets::new(content))
}

fn cached<T>(
    place: &'static LocalKey<Cached<T>>,
    content: &'static Content,
    new: impl FnOnce() -> T,
) -> &'static T {
    match place.get() {
        Some((of, built)) if std::ptr::eq(of, content) => built,
        _ => {
            let built: &'static T = Box::leak(Box::new(new()));
            place.set(Some((content, built)));
            built
        }
    }
}

/// Returns `true` if a structure is built over some content.
fn is_over<T>(place: &'static LocalKey<Cached<T>>, content: &'static Content) -> bool {
    let built = place.get();
    built.is_some_and(|(of, _)| std::ptr::eq(of, content))
}
