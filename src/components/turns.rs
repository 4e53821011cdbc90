//! Work in turns, between which the browser can paint and hear what is typed.

use crate::search::{TimeSlice, poll_once};
use leptos::prelude::*;
use std::cell::Cell;
use std::pin::Pin;
use std::time::Duration;

/// Duration of a turn, in milliseconds. The step that is under way then is finished, and must still leave time to paint.
const TURN: f64 = 12.0;

thread_local! {
    /// The time at which the turn began, in milliseconds.
    static BEGAN: Cell<f64> = const { Cell::new(0.0) };
}

/// The pace of work that is done [`in_turns`].
pub const PACE: TimeSlice = TimeSlice {
    is_over: || now() - BEGAN.get() >= TURN,
};

/// Does some work, of which the first turn is now. What nobody wants any more is not finished.
pub fn in_turns(mut work: Pin<Box<dyn Future<Output = ()>>>, is_wanted: Box<dyn Fn() -> bool>) {
    BEGAN.set(now());
    if is_wanted() && poll_once(work.as_mut()).is_none() {
        set_timeout(move || in_turns(work, is_wanted), Duration::ZERO);
    }
}

#[cfg(target_arch = "wasm32")]
fn now() -> f64 {
    js_sys::Date::now()
}

/// A clock that stands still: nobody waits for the prerenderer, so its first turn is never over.
#[cfg(not(target_arch = "wasm32"))]
fn now() -> f64 {
    0.0
}
