//! The line between a visitor and the host: what comes late, otherwise or not at all, what was asked for, and what runs before a page.

use super::{APP_RUNS, Visitor};
use crate::driver::Browser;
use std::thread::sleep;
use std::time::Duration;
use xtask::server::{Asked, Hold, Rule};

/// Time within which a complaint has reached the server.
const COMPLAINT: Duration = Duration::from_millis(150);

/// The WebAssembly, both parts.
pub const APP: &str = "*.wasm";
/// The part of it that only directories need.
pub const DIRECTORY: &str = "/assets/directory-*.wasm";
/// The first part of the content.
pub const NAMES: &str = "/assets/content-*";
/// The other part of it.
pub const DETAILS: &str = "/assets/details-*";
pub const GAZETTEER: &str = "/assets/gazetteer-*";
/// The script of every page.
pub const BOOT: &str = "/assets/boot-*.js";
/// The script of the app.
pub const SCRIPT: &str = "/assets/usht-*.js";
/// Every page.
pub const PAGES: &str = "*/";

impl Visitor {
    /// Treats the answers for a path so from now on; one star in it stands for anything.
    pub fn treat(&self, path: &str, rule: Rule) {
        self.rules.add(path, rule);
    }

    /// Holds the answers for a path back until the hold is let go. What the browser has already it does not ask for.
    pub fn hold_back(&self, path: &str) -> Hold {
        self.rules.hold(path)
    }

    /// Holds the app back on the page that is opened next, until [`Visitor::let_app_start`].
    pub fn hold_app_back(&self) -> Hold {
        self.hold_back(APP)
    }

    #[track_caller]
    pub fn let_app_start(&self, held: Hold) {
        assert!(
            !self.ask::<bool>(APP_RUNS),
            "the app has started before it was let"
        );
        held.let_go();
        self.wait_for_app();
    }

    /// Runs a script in every page that is opened from now on, before the page's own.
    pub fn prepare(&self, script: &str) {
        self.rules.prepare(script);
    }

    /// The requests so far for paths that end so.
    pub fn asked(&self, end: &str) -> Vec<Asked> {
        let mut asked = self.rules.asked();
        asked.retain(|asked| asked.path.ends_with(end));
        asked
    }

    /// Number of pages that the browser has loaded: those that the app fetches are not among them.
    pub fn loads(&self) -> usize {
        let asked = self.rules.asked();
        let is_load = |asked: &&Asked| {
            let accepted = asked.header("accept").unwrap_or_default();
            accepted.starts_with("text/html")
        };
        asked.iter().filter(is_load).count()
    }

    /// The complaints of scripts and the browser since this was asked last.
    #[track_caller]
    pub fn console_errors(&self) -> Vec<String> {
        if self.browser != Browser::Chromium {
            sleep(COMPLAINT);
            return self.rules.take_complaints();
        }
        self.wait(self.driver.browser_log())
            .into_iter()
            .filter(|entry| entry.level == "SEVERE")
            .map(|entry| entry.message)
            .collect()
    }
}
