//! A browser that runs, and those that wait for their next visitor.

use crate::driver::{Browser, Driver, Settings};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::Duration;
use tempfile::TempDir;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};

/// Time before a driver that gave no browser is asked again.
const WAIT: Duration = Duration::from_millis(500);

/// A running browser with an empty window. It ends when this is dropped.
pub struct Session {
    pub driver: WebDriver,
    pub runtime: Arc<Runtime>,
    settings: Settings,
    _profile: TempDir,
}

/// A driver with the browsers that wait for their next visitor: starting one takes longer than most tests.
pub struct Sessions {
    idle: Mutex<Vec<Session>>,
    // Ends after all of its browsers.
    driver: Driver,
}

impl Sessions {
    pub const fn of(driver: Driver) -> Self {
        Self {
            idle: Mutex::new(Vec::new()),
            driver,
        }
    }

    pub const fn browser(&self) -> Browser {
        self.driver.browser
    }

    /// A browser with these settings, which has never been on the sites that are to come.
    pub fn take(&self, settings: Settings) -> Session {
        let idle = {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            let known = idle.iter().position(|session| session.settings == settings);
            known.map(|place| idle.swap_remove(place))
        };
        idle.unwrap_or_else(|| Session::begin(&self.driver, settings))
    }

    /// Takes a browser back. Every site has an origin of its own, so that the next visitor finds nothing of this one's.
    pub fn put(&self, session: Session) {
        // Other drivers have one session at a time, whatever its settings.
        if self.browser() == Browser::Chromium && session.clear().is_ok() {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            idle.push(session);
        }
    }
}

impl Session {
    fn begin(driver: &Driver, settings: Settings) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = Arc::new(runtime.expect("a runtime"));
        let profile = TempDir::new().expect("a folder for the profile");
        let prepared = driver.browser.prepare_profile(profile.path());
        prepared.expect("a profile");
        let Value::Object(capabilities) = driver.browser.capabilities(profile.path(), settings)
        else {
            panic!("capabilities are an object");
        };
        let begin = || {
            let capabilities = Capabilities::from(capabilities.clone());
            runtime.block_on(WebDriver::new(driver.url(), capabilities))
        };
        // A driver that is still ending the browser before it may not hear the first times.
        let again = || {
            sleep(WAIT);
            begin()
        };
        let session = (0..5).fold(begin(), |session, _| session.or_else(|_| again()));
        let session =
            session.unwrap_or_else(|error| panic!("no session of {:?}: {error}", driver.browser));
        Self {
            driver: session,
            runtime,
            settings,
            _profile: profile,
        }
    }

    /// Puts an empty window in place of the one there is, and forgets what was complained of.
    fn clear(&self) -> WebDriverResult<()> {
        self.runtime.block_on(async {
            replace_window(&self.driver).await?;
            // Or its fields may have the focus without being told.
            let devtools = self.driver.cdp();
            devtools.send_raw("Page.bringToFront", json!({})).await?;
            self.driver.browser_log().await?;
            Ok(())
        })
    }
}

/// Closes the window, and goes on in a new one.
pub async fn replace_window(driver: &WebDriver) -> WebDriverResult<()> {
    let new = driver.new_tab().await?;
    driver.close_window().await?;
    driver.switch_to_window(new).await
}

impl Drop for Session {
    fn drop(&mut self) {
        let quit = self.driver.clone().quit();
        let _ = self.runtime.block_on(quit);
    }
}
