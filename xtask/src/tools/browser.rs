//! The browser that the tests drive.

use anyhow::Result;

use super::{debian::Packages, is_on_path};
use crate::project::Project;

const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

const PACKAGES: Packages = Packages {
    name: "Chromium and its driver",
    why: "which the browser tests drive",
    of_debian: &["chromium", "chromium-driver"],
    missing,
    without: ". `cargo xtask test --quick` leaves the browser out",
};

/// Finds Chromium and its driver, or installs Debian's where that is possible without asking.
pub fn ensure_browser(project: &Project) -> Result<()> {
    PACKAGES.ensure(project)
}

fn missing() -> Option<&'static str> {
    if !is_on_path("chromedriver") {
        return Some("chromedriver");
    }
    let is_there = BROWSERS.iter().any(|browser| is_on_path(browser));
    (!is_there).then_some("chromium")
}
