//! Whatever comes from outside is read or refused, and never ends the program: files, addresses, queries and configurations.
//! Queries of the search are in `tests/search/anything.rs`. `cargo xtask fuzz` tries many more cases.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

mod addresses;
mod config;
#[path = "../common/content.rs"]
mod content;
mod files;
#[path = "../common/odd.rs"]
mod odd;

use std::time::{Duration, Instant};

/// The time that one reading may take: 50 ms, as `cargo xtask fuzz` holds it. A build for tests is twenty times slower, and shares the
/// processor with other tests.
const LIMIT: Duration = Duration::from_millis(if cfg!(debug_assertions) { 1000 } else { 50 });

/// Does something, and fails where that takes too long, also when it is done again: the machine may have been busy.
#[track_caller]
fn in_time<T>(act: impl Fn() -> T) -> T {
    const TRIES: usize = 5;
    for _ in 1..TRIES {
        let start = Instant::now();
        let done = act();
        if start.elapsed() <= LIMIT {
            return done;
        }
    }
    let start = Instant::now();
    let done = act();
    assert!(start.elapsed() <= LIMIT, "{:?}", start.elapsed());
    done
}
