//! Work in turns, between which the browser can paint and hear what is typed.

use crate::search::{Pace, turn};
use leptos::prelude::*;
use std::cell::Cell;
use std::pin::Pin;
use std::time::Duration;

/// How long a turn takes, in milliseconds. What it is in the middle of then is finished, and must still leave time to paint.
const TURN: f64 = 12.0;

thread_local! {
    /// When the turn began.
    static BEGAN: Cell<f64> = const { Cell::new(0.0) };
}

/// The pace of work that is done [`in_turns`].
pub const PACE: Pace = Pace {
    is_over: || now() - BEGAN.get() >= TURN,
};

/// Does some work, of which the first turn is now. What nobody wants any more is not finished.
pub fn in_turns(mut work: Pin<Box<dyn Future<Output = ()>>>, is_wanted: Box<dyn Fn() -> bool>) {
    BEGAN.set(now());
    if is_wanted() && turn(work.as_mut()).is_none() {
        set_timeout(move || in_turns(work, is_wanted), Duration::ZERO);
    }
}

#[cfg(target_arch = "wasm32")]
fn now() -> f64 {
    js_sys::Date::now()
}

/// Where nobody waits there is one turn.
#[cfg(not(target_arch = "wasm32"))]
fn now() -> f64 {
    0.0
}
