//! The browsers that the tests drive.

use std::path::PathBuf;

use anyhow::{Context, Result};
use semver::VersionReq;

use super::{cargo_install, debian::Packages, find, install::announce, is_on_path};
use crate::project::Project;

const CHROMIUMS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

const FIREFOXES: [&str; 2] = ["firefox-esr", "firefox"];

/// The version of Firefox's driver that is installed, and the oldest that will do.
const GECKODRIVER: &str = "0.37.1";

const CHROMIUM: Packages = Packages {
    name: "Chromium and its driver",
    why: "which the browser tests drive",
    of_debian: &["chromium", "chromium-driver"],
    missing: || missing(&CHROMIUMS, &["chromedriver"]),
    without: ". `cargo xtask test --quick` leaves the browser out",
};

const FIREFOX: Packages = Packages {
    name: "Firefox",
    why: "which the browser tests drive",
    of_debian: &["firefox-esr"],
    missing: || missing(&FIREFOXES, &[]),
    without: ". `cargo xtask test` takes Chromium alone",
};

const WEBKIT: Packages = Packages {
    name: "WebKit, its driver, and a screen without glass",
    why: "which the browser tests drive",
    of_debian: &["webkit2gtk-driver", "xvfb", "xauth"],
    missing: || missing(&["WebKitWebDriver"], &["xvfb-run", "Xvfb", "xauth"]),
    without: ". `cargo xtask test` takes Chromium alone",
};

/// Finds Chromium and its driver, or installs Debian's where that is possible without asking.
pub fn ensure_browser(project: &Project) -> Result<()> {
    CHROMIUM.ensure(project)
}

/// Finds Firefox and its driver or installs them, and returns the program of the driver.
pub(crate) fn ensure_firefox(project: &Project) -> Result<PathBuf> {
    FIREFOX.ensure(project)?;
    let wanted =
        VersionReq::parse(GECKODRIVER).context("the version of geckodriver is no version")?;
    if let Some(found) = find(project, "geckodriver", &wanted) {
        return Ok(found);
    }
    announce(
        &format!("geckodriver {GECKODRIVER}"),
        "it drives Firefox for the browser tests",
        "2 to 4 minutes",
    );
    let install = [
        "geckodriver",
        "--version",
        GECKODRIVER,
        "--locked",
        "--debug",
    ];
    cargo_install(project, &install)?;
    find(project, "geckodriver", &wanted).context("geckodriver was installed, but does not run")
}

/// Finds the browser of `WebKit`, its driver and a screen for it, or installs Debian's where that is possible without asking.
pub(crate) fn ensure_webkit(project: &Project) -> Result<()> {
    WEBKIT.ensure(project)
}

/// The name of something that is missing: one of the browsers will do, and every other program is needed.
fn missing(browsers: &'static [&str], programs: &'static [&str]) -> Option<&'static str> {
    let missing = programs.iter().find(|program| !is_on_path(program));
    let is_there = browsers.iter().any(|browser| is_on_path(browser));
    missing.or(browsers.first().filter(|_| !is_there)).copied()
}
