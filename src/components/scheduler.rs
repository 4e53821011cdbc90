//! Work in time slices, between which the browser can paint and hear what is typed.

use crate::search::{TimeSlice, poll_once};
use leptos::prelude::*;
use std::cell::Cell;
use std::pin::Pin;
use std::time::Duration;

/// Duration of a time slice, in milliseconds. The step that is under way then is finished, and must still leave time to paint.
const LENGTH: f64 = 12.0;

thread_local! {
    /// The time at which the time slice began, in milliseconds.
    static BEGAN: Cell<f64> = const { Cell::new(0.0) };
}

/// The time slice of work that [`schedule`] does.
pub const TIME_SLICE: TimeSlice = TimeSlice {
    is_over: || now() - BEGAN.get() >= LENGTH,
};

/// Does some work, of which the first time slice is now. What nobody wants any more is not finished.
pub fn schedule(mut work: Pin<Box<dyn Future<Output = ()>>>, is_wanted: Box<dyn Fn() -> bool>) {
    BEGAN.set(now());
    if is_wanted() && poll_once(work.as_mut()).is_none() {
        set_timeout(move || schedule(work, is_wanted), Duration::ZERO);
    }
}

/// Does something after the next paint: a typed letter must not wait in its field for the search.
pub fn after_paint(work: Box<dyn FnOnce()>) {
    request_animation_frame(move || set_timeout(work, Duration::ZERO));
}

#[cfg(target_arch = "wasm32")]
fn now() -> f64 {
    js_sys::Date::now()
}

/// A clock that stands still: nobody waits for the prerenderer, so its first time slice is never over.
#[cfg(not(target_arch = "wasm32"))]
fn now() -> f64 {
    0.0
}
