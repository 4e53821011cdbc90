//! The place of a page that a visitor sees first.

use crate::browser::dom;

/// The place from which a page is shown: its beginning, or where the visitor had left it.
#[derive(Clone, Copy)]
pub(crate) enum Arrival {
    New,
    /// With the scroll position, where the app knows it.
    Returned(Option<u32>),
}

pub(crate) fn arrive(arrival: Arrival) {
    match arrival {
        Arrival::Returned(Some(y)) => dom::return_to(y),
        Arrival::New | Arrival::Returned(None) => {
            if !dom::scroll_to_fragment() {
                dom::scroll_to(0);
            }
        }
    }
}
