//! The budget for the first visit of a page.

use serde::Deserialize;

/// The budget for the first visit of a page: all that it loads by itself, with the heads of the answers.
///
/// The build holds what the page names against it. `cargo xtask bench pages` measures in a browser, which also loads what scripts ask for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Visit {
    #[serde(rename = "kB")]
    pub kilobytes: usize,
    /// For the browser alone, which leaves out some of the files that a page names.
    #[serde(rename = "requests")]
    _requests: usize,
}
