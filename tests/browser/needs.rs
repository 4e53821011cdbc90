//! The things that a test needs of a browser or its driver, and those that one of them has not.

use crate::driver::Browser;

/// Something that not every browser and driver has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing but what every driver has.
    Any,
    /// Letters of another size, as somebody sets them for all pages.
    Letters,
    /// The colours of the system, which change while a page is shown.
    Colours,
    /// The page as it is printed.
    Paper,
    /// Reports of what moves on the page.
    Shifts,
    /// The memory that a page takes.
    Heap,
    /// The manifest of the site as the browser reads it.
    Manifest,
    /// Trusted Types.
    Policies,
}

impl Needs {
    /// The reason that a browser cannot have the test; `None` where it can.
    pub fn lacking(self, browser: Browser) -> Option<&'static str> {
        use Browser::{Chromium, Firefox, WebKit};
        match (self, browser) {
            (Self::Any, _) | (_, Chromium) | (Self::Letters, Firefox) => None,
            (Self::Letters, WebKit) => Some("its browser has no setting for letters"),
            (Self::Colours, _) => Some("its driver does not set the colours of the system"),
            (Self::Paper, _) => Some("its driver does not show a page as it is printed"),
            (Self::Shifts, _) => Some("it does not report what moves"),
            (Self::Manifest, _) => Some("its driver does not tell how it reads a manifest"),
            (Self::Policies, _) => Some("it does not enforce Trusted Types yet"),
            (Self::Heap, _) => Some("its driver does not tell the memory of a page"),
        }
    }
}

/// Tests that fail for a reason of a driver: the browser, the name of the test, and the reason.
const DRIVERS: &[(Browser, &str, &str)] = &[];

/// The reason that a test is left out in a browser; `None` where it runs.
pub fn left_out(browser: Browser, name: &str, needs: Needs) -> Option<&'static str> {
    let of_driver = DRIVERS
        .iter()
        .find(|(of, test, _)| *of == browser && *test == name);
    let reason = of_driver.map(|(.., reason)| *reason);
    reason.or_else(|| needs.lacking(browser))
}
