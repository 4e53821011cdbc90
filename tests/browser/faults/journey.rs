//! The visit behind a row of the table: from the municipality to its centre and a way to reach it, and then a page that wants what is at fault.

use crate::visitor::Visitor;
use thirtyfour::Key;

/// The state in which a page ends that wants what is at fault.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// The app works.
    Works,
    /// The page says that the app is off, and is as it was prerendered.
    Off,
    /// The page says that it waits.
    Waits,
    /// No script has run: the page is as it was prerendered, and says what does not work.
    Bare,
}

/// Number of pages that a visit loads: the municipality, the centre, the page that wants what is at fault, the one its link leads to, and what
/// its form leads to.
const LOADS: usize = 5;

/// Visits the site, whose fault is set.
pub fn travel(visitor: &Visitor, page: &str, expected: Expected) {
    visitor.console_errors();
    read(visitor);
    visitor.open(page);
    end_in(visitor, expected);
    go_on(visitor);
    if matches!(expected, Expected::Off | Expected::Bare) {
        ask(visitor);
    }
    // What a browser, and the loader of the part for directories, say of what they could not have.
    let own = [
        "AbortError",
        "Failed to load",
        "Load failed",
        "Failed to fetch",
        "Refused to",
        "CompileError",
        "Content Security Policy",
        "net::ERR_",
    ];
    let mut errors = visitor.console_errors();
    errors.retain(|error| !own.iter().any(|own| error.contains(own)));
    assert_eq!(errors, [""; 0], "scripts complain");
    let loads = visitor.loads();
    // The app loads none but the first of a step that it is asked for.
    assert!(
        loads <= LOADS,
        "{loads} pages were loaded instead of {LOADS}"
    );
}

/// Goes from a municipality to its centre, and sees how that can be reached.
pub fn read(visitor: &Visitor) {
    visitor.open("/kommuner/3222-lorenskog/");
    // The page that is left may be seen for a moment more.
    visitor.wait_for(&true, |visitor| visitor.text("h1").contains("Lørenskog"));
    assert!(visitor.is_shown(".answer a[href^='tel:'], .answer a[href^='mailto:']"));
    visitor.click(".answer h2 a[href^='/sentre/']");
    visitor.wait_for(&"/sentre/usht-akershus/".to_owned(), Visitor::address);
    visitor.wait_for(&"USHT Akershus".to_owned(), |visitor| visitor.text("h1"));
    assert!(visitor.is_shown("main a[href^='tel:'], main a[href^='mailto:']"));
}

/// Waits for the state in which the page ends.
pub fn end_in(visitor: &Visitor, expected: Expected) {
    assert!(!visitor.text("h1").is_empty());
    match expected {
        Expected::Works => {
            visitor.wait_for_app();
            visitor.wait_until("document.querySelector('[role=combobox], .browse .results > li')");
            assert!(!visitor.is_shown("#app-off"));
        }
        Expected::Off => {
            visitor.wait_for(&true, |visitor| visitor.is_shown("#app-off"));
            assert_eq!(visitor.count("[role=combobox]"), 0);
            assert!(visitor.count("main .results > li, main form") > 0);
        }
        Expected::Waits => {
            visitor.wait_for(&"Søker …".to_owned(), |visitor| {
                visitor.text(".waiting .result-count")
            });
        }
        Expected::Bare => {
            assert_eq!(visitor.count("[role=combobox]"), 0);
            assert!(visitor.is_shown("main .results a"));
            visitor.wait_for(&true, |visitor| {
                let said = visitor.text(".without-app");
                said.contains("fordi JavaScript er slått av eller ikke kunne lastes")
            });
        }
    }
}

/// Links lead on.
pub fn go_on(visitor: &Visitor) {
    // Without the style sheet the menu is folded on every screen.
    let link = ".site-nav a[href='/kontakt/']";
    if !visitor.is_shown(link) {
        visitor.click(".site-header .site-menu");
    }
    visitor.click(link);
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    visitor.wait_for(&"Kontakt".to_owned(), |visitor| visitor.text("h1"));
    assert!(visitor.count("main a[href^='tel:']") > 0);
}

/// The form leads to the search.
fn ask(visitor: &Visitor) {
    visitor.type_into("#toppsok", "demens");
    visitor.press(Key::Enter);
    visitor.wait_for(&"/sok/?q=demens".to_owned(), Visitor::address);
    visitor.wait_for(&"Søk".to_owned(), |visitor| visitor.text("h1"));
}
