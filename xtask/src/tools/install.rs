//! What all installations say and do.

use std::{thread, time::Duration};

use anyhow::Result;

/// Says that something is installed, why, and how long that usually takes.
pub(super) fn announce(what: &str, why: &str, how_long: &str) {
    println!("Installing {what}: {why}. Once; usually takes {how_long}.");
}

/// Runs an attempt, and once more if it fails, since downloads fail now and then.
pub(super) fn retry_once(attempt: impl Fn() -> Result<()>) -> Result<()> {
    let Err(error) = attempt() else { return Ok(()) };
    println!("{error:#}; trying once more");
    thread::sleep(Duration::from_secs(5));
    attempt()
}
