//! What can be chosen in the content, built when it is first needed.

use crate::content::Content;
use crate::search::Facets;
use std::cell::Cell;

thread_local! {
    /// The facets, and the content they were built over.
    static BUILT: Cell<Option<(&'static Content, &'static Facets)>> = const { Cell::new(None) };
}

pub fn facets(content: &'static Content) -> &'static Facets {
    BUILT.with(|built| match built.get() {
        Some((of, facets)) if std::ptr::eq(of, content) => facets,
        _ => {
            let facets: &'static Facets = Box::leak(Box::new(Facets::new(content)));
            built.set(Some((content, facets)));
            facets
        }
    })
}
