//! Structures that are built from the content once, when they are first needed.

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

/// The search engine over some content. The first to ask waits until it is built; whoever can, asks before there is anything to find.
pub fn engine(content: &'static Content) -> &'static Engine {
    let before = ENGINE.get();
    let engine = cached(&ENGINE, content, Engine::new);
    if let Some((_, before)) = before {
        engine.share_gazetteer(before);
    }
    engine
}

/// The facets of some content, with their values.
pub fn facets(content: &'static Content) -> &'static Facets {
    cached(&FACETS, content, Facets::new)
}

fn cached<T>(
    place: &'static LocalKey<Cached<T>>,
    content: &'static Content,
    new: fn(&'static Content) -> T,
) -> &'static T {
    match place.get() {
        Some((of, built)) if std::ptr::eq(of, content) => built,
        _ => {
            let built: &'static T = Box::leak(Box::new(new(content)));
            place.set(Some((content, built)));
            built
        }
    }
}
