//! The search engine over the content, built when it is first needed.

use crate::content::Content;
use crate::search::Engine;
use std::cell::Cell;

thread_local! {
    /// The engine, and the content it was built over.
    static BUILT: Cell<Option<(&'static Content, &'static Engine)>> = const { Cell::new(None) };
}

/// The engine over some content. The first to ask waits until it is built; whoever can, asks before there is anything to find.
pub fn engine(content: &'static Content) -> &'static Engine {
    BUILT.with(|built| match built.get() {
        Some((of, engine)) if std::ptr::eq(of, content) => engine,
        _ => {
            let engine: &'static Engine = Box::leak(Box::new(Engine::new(content)));
            built.set(Some((content, engine)));
            engine
        }
    })
}
