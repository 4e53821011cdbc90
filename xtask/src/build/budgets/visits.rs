//! The budget for the first visit of a page.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::measure::{Measure, sum};
use crate::build::{fetched::fetched, files::File};

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

impl Visit {
    /// Measures what the page at an address names, with its style sheet and what every page is read with.
    pub(super) fn measure(&self, address: &str, files: &[File], read: &[&str]) -> Result<Measure> {
        let path = format!("{}index.html", address.trim_start_matches('/'));
        let page = files.iter().find(|file| file.path == path);
        let page = page.with_context(|| {
            format!("dist/ has no {path}, whose visit has a budget in budgets.json")
        })?;
        let html = String::from_utf8_lossy(&page.content);
        let fetched = fetched(&html).with_context(|| path.clone())?;
        let named = fetched
            .iter()
            .map(String::as_str)
            .chain(read.iter().copied());
        let visit: BTreeSet<&str> = named.chain([path.as_str()]).collect();
        let name = format!("visit of {address}, what it names itself");
        Ok(Measure::new(name, sum(&visit, files)?, self.kilobytes))
    }
}
