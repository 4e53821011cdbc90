//! The built site in a browser: what only a browser can tell. See README.md beside this file.
//!
//! `cargo test --test browser` tests `dist/`, or the folder that `DIST` names, in the browser that `BROWSER` names.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

// Somebody in front of a browser, and the sites to visit.
#[path = "browser/driver.rs"]
mod driver;
#[allow(dead_code, reason = "tests without a browser ask for more")]
#[path = "common/fields.rs"]
mod fields;
#[path = "browser/list.rs"]
mod list;
#[path = "browser/needs.rs"]
mod needs;
#[path = "browser/session.rs"]
mod session;
#[path = "browser/site.rs"]
mod site;
#[path = "browser/visitor.rs"]
mod visitor;

// The tests.
#[path = "browser/charts.rs"]
mod charts;
#[path = "browser/contents.rs"]
mod contents;
#[path = "browser/doing.rs"]
mod doing;
#[path = "browser/downloads.rs"]
mod downloads;
#[path = "browser/every_page.rs"]
mod every_page;
#[path = "browser/faults.rs"]
mod faults;
#[path = "browser/filters.rs"]
mod filters;
#[path = "browser/first_screen.rs"]
mod first_screen;
#[path = "browser/history.rs"]
mod history;
#[path = "browser/hostile.rs"]
mod hostile;
#[path = "browser/in_a_folder.rs"]
mod in_a_folder;
#[path = "browser/kept.rs"]
mod kept;
#[path = "browser/languages.rs"]
mod languages;
#[path = "browser/looks.rs"]
mod looks;
#[path = "browser/map.rs"]
mod map;
#[path = "browser/navigation.rs"]
mod navigation;
#[path = "browser/of_centre.rs"]
mod of_centre;
#[path = "browser/offline.rs"]
mod offline;
#[path = "browser/parts.rs"]
mod parts;
#[path = "browser/places.rs"]
mod places;
#[path = "browser/policy.rs"]
mod policy;
#[path = "browser/prefetch.rs"]
mod prefetch;
#[path = "browser/returning.rs"]
mod returning;
#[path = "browser/search.rs"]
mod search;
#[path = "browser/search_box.rs"]
mod search_box;
#[path = "browser/shortcuts.rs"]
mod shortcuts;
#[path = "browser/start.rs"]
mod start;
#[path = "browser/suggestions.rs"]
mod suggestions;
#[path = "browser/unknown_address.rs"]
mod unknown_address;
#[path = "browser/waiting.rs"]
mod waiting;
#[path = "browser/without_javascript.rs"]
mod without_javascript;

use driver::{Browser, Driver, Settings};
use libtest_mimic::{Arguments, Trial};
use list::TESTS;
use needs::left_out;
use session::Sessions;
use site::Site;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use visitor::Visitor;

/// The browsers and the site that every test is given.
struct Stage {
    sessions: Arc<Sessions>,
    /// The site as it was built.
    site: Site,
}

impl Stage {
    fn set(browser: Browser) -> Result<Self, String> {
        let dist = std::env::var_os("DIST").map_or_else(
            || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist"),
            PathBuf::from,
        );
        Ok(Self {
            site: Site::built(dist, browser != Browser::Chromium)?,
            sessions: Arc::new(Sessions::of(Driver::start(browser)?)),
        })
    }

    /// Somebody new: nothing cached, nothing stored.
    fn visitor(&self) -> Visitor {
        self.visitor_with(Settings::default())
    }

    /// Somebody new who waits for no more than the text of a page.
    fn hurried_visitor(&self) -> Visitor {
        self.visitor_with(Settings {
            waits_for_all: false,
            ..Settings::default()
        })
    }

    /// Somebody new, with JavaScript turned off.
    fn visitor_without_javascript(&self) -> Visitor {
        self.visitor_with(Settings {
            javascript: false,
            ..Settings::default()
        })
    }

    /// Somebody new who has set letters of this size, in pixels.
    fn visitor_with_letters(&self, letters: u32) -> Visitor {
        self.visitor_with(Settings {
            letters,
            ..Settings::default()
        })
    }

    fn visitor_with(&self, settings: Settings) -> Visitor {
        Visitor::new(&self.sessions, settings, self.site.apart())
    }
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    let browser = match Browser::chosen() {
        Ok(browser) => browser,
        Err(reason) => return refuse(&reason),
    };
    // More sessions wait for each other's processor, and for what the tests give a page as time; other drivers have only one.
    let sessions = if browser == Browser::Chromium { 2 } else { 1 };
    arguments.test_threads.get_or_insert(sessions);
    let stage = if arguments.list {
        None
    } else {
        match Stage::set(browser) {
            Ok(stage) => Some(Arc::new(stage)),
            Err(reason) => return refuse(&reason),
        }
    };
    let trials = TESTS.iter().map(|&(name, needs, test)| {
        let stage = stage.clone();
        Trial::test(name, move || {
            if let Some(stage) = stage {
                let start = Instant::now();
                test(&stage);
                let mut times = TIMES.lock().unwrap_or_else(PoisonError::into_inner);
                times.push((start.elapsed(), name));
            }
            Ok(())
        })
        .with_ignored_flag(left_out(browser, name, needs).is_some())
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    if !arguments.list {
        tell_slowest();
        tell_left_out(browser);
    }
    if let (Some(_), true) = (std::env::var_os(faults::WANTED), stage.is_some())
        && let Err(error) = faults::write(browser)
    {
        return refuse(&format!("docs/faults.md cannot be written: {error}"));
    }
    // Ends the driver, and with it every browser that is left.
    drop(stage);
    conclusion.exit_code()
}

/// The time of each test that has passed.
static TIMES: Mutex<Vec<(Duration, &str)>> = Mutex::new(Vec::new());

/// Says which tests took longest: there is time to be won.
#[expect(clippy::print_stdout, reason = "it is the report of a test program")]
fn tell_slowest() {
    let mut times = TIMES.lock().unwrap_or_else(PoisonError::into_inner);
    times.sort_unstable_by(|a, b| b.cmp(a));
    for (time, name) in times.iter().take(10) {
        println!("{:.0} s: {name}", time.as_secs_f32());
    }
}

/// Says which tests are left out in this browser, and why.
#[expect(clippy::print_stdout, reason = "it is the report of a test program")]
fn tell_left_out(browser: Browser) {
    let reasons = TESTS
        .iter()
        .filter_map(|&(name, needs, _)| Some((name, left_out(browser, name, needs)?)));
    let reasons: Vec<_> = reasons.collect();
    for (name, reason) in &reasons {
        println!("left out: {name}: {reason}");
    }
    let (count, all) = (reasons.len(), TESTS.len());
    println!("{browser:?}: {count} of {all} tests are left out");
}

fn refuse(reason: &str) -> ExitCode {
    eprintln!("error: {reason}");
    ExitCode::FAILURE
}
