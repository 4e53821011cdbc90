//! The stage of the tests: a browser and the site.

use crate::driver::{Browser, Driver, Settings};
use crate::site::Site;
use crate::visitor::Visitor;
use std::path::PathBuf;

/// The browser and the site that every test is given.
pub struct Stage {
    driver: Driver,
    /// The site as it was built.
    pub site: Site,
}

impl Stage {
    pub fn set(browser: Browser) -> Result<Self, String> {
        let dist = std::env::var_os("DIST").map_or_else(
            || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist"),
            PathBuf::from,
        );
        Ok(Self {
            site: Site::built(dist)?,
            driver: Driver::start(browser)?,
        })
    }

    /// Somebody new: nothing cached, nothing stored.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(&self.driver, Settings::default(), &self.site)
    }

    /// Somebody new, with JavaScript turned off.
    pub fn visitor_without_javascript(&self) -> Visitor {
        let javascript = false;
        let settings = Settings {
            javascript,
            ..Settings::default()
        };
        Visitor::new(&self.driver, settings, &self.site)
    }

    /// Somebody new who has set letters of this size, in pixels.
    pub fn visitor_with_letters(&self, letters: u32) -> Visitor {
        let settings = Settings {
            letters,
            ..Settings::default()
        };
        Visitor::new(&self.driver, settings, &self.site)
    }
}
