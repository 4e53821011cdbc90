//! The browser that the tests drive.

use anyhow::{Result, bail};

use super::{announce, is_on_path, retry_once};
use crate::{
    process::{output_of, program, run},
    project::Project,
};

const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// Finds Chromium and its driver, or installs Debian's where that is possible without asking.
pub fn ensure_browser(project: &Project) -> Result<()> {
    if is_installed() {
        return Ok(());
    }
    let Some(prefix) = way_to_apt(project) else {
        bail!(missing());
    };
    announce(
        "Chromium and its driver",
        "the browser tests drive it",
        "1 to 2 minutes",
    );
    let apt = |arguments: &[&str]| {
        let mut words = prefix
            .iter()
            .chain(["apt-get", "-y"].iter())
            .chain(arguments);
        let first = words.next().copied().unwrap_or("apt-get");
        run(program(project, first)
            .args(words)
            .env("DEBIAN_FRONTEND", "noninteractive"))
    };
    retry_once(|| apt(&["update"]))?;
    retry_once(|| apt(&[&["install", "--no-install-recommends"], &PACKAGES[..]].concat()))?;
    if !is_installed() {
        bail!(missing());
    }
    Ok(())
}

fn is_installed() -> bool {
    is_on_path("chromedriver") && BROWSERS.iter().any(|browser| is_on_path(browser))
}

/// The words before `apt-get`, such as `sudo`; `None` if it cannot be used.
fn way_to_apt(project: &Project) -> Option<&'static [&'static str]> {
    if !is_on_path("apt-get") {
        return None;
    }
    let user = output_of(program(project, "id").arg("-u"))?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    output_of(program(project, "sudo").args(["-n", "true"]))?;
    Some(&["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"])
}

fn missing() -> String {
    let program = if is_on_path("chromedriver") {
        "chromium"
    } else {
        "chromedriver"
    };
    format!(
        "the program `{program}` is missing, which the browser tests need; on Debian and Ubuntu: \
         sudo apt-get install {}. `cargo xtask test --quick` leaves the browser out",
        PACKAGES.join(" ")
    )
}
