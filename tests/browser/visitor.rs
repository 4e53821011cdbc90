//! Somebody in front of a browser. What goes wrong panics, with the line of the test.

#[path = "visitor/chromium.rs"]
mod chromium;
#[path = "visitor/line.rs"]
mod line;
#[path = "visitor/seeing.rs"]
mod seeing;
#[path = "visitor/window.rs"]
mod window;

pub use line::{APP, BOOT, DETAILS, DIRECTORY, GAZETTEER, NAMES, PAGES, SCRIPT};

use crate::driver::{Browser, Settings};
use crate::session::{Session, Sessions, replace_window};
use crate::site::Site;
use std::future::Future;
use std::sync::Arc;
use thirtyfour::error::{WebDriverError, WebDriverResult};
use thirtyfour::{WebDriver, WebElement};
use tokio::runtime::Runtime;
use xtask::server::Rules;

/// The app runs, and what it brings to life on the page lives.
const APP_RUNS: &str = "document.documentElement.dataset.app === 'on'";

pub struct Visitor {
    driver: WebDriver,
    runtime: Arc<Runtime>,
    browser: Browser,
    /// True where the driver does not wait for a page at all.
    arrives_unseen: bool,
    /// The address of the site that is visited.
    site: String,
    /// The rules by which that site answers.
    rules: Rules,
    /// The browser, until the visitor has gone.
    session: Option<Session>,
    sessions: Arc<Sessions>,
    /// The site as it was built, served for this visitor alone: what a page did against its policy fails her test when it is dropped.
    _own: Site,
}

impl Visitor {
    pub fn new(sessions: &Arc<Sessions>, settings: Settings, site: Site) -> Self {
        let session = sessions.take(settings);
        Self {
            driver: session.driver.clone(),
            runtime: session.runtime.clone(),
            browser: sessions.browser(),
            arrives_unseen: sessions.browser().arrives_unseen(settings),
            site: site.url(),
            rules: site.rules().clone(),
            session: Some(session),
            sessions: sessions.clone(),
            _own: site,
        }
    }

    #[track_caller]
    fn wait<T>(&self, answer: impl Future<Output = WebDriverResult<T>>) -> T {
        match self.runtime.block_on(answer) {
            Ok(answer) => answer,
            Err(error) => panic!("{}", brief(&error)),
        }
    }

    // Moving about.

    /// Goes to another site from now on.
    pub fn visit(&mut self, site: &Site) {
        self.site = site.url();
        self.rules = site.rules().clone();
    }

    /// Opens a page of the site, as from the address bar.
    #[track_caller]
    pub fn open(&self, path: &str) {
        if self.arrives_unseen {
            self.run("window.isLeft = true");
        }
        self.wait(self.driver.goto(format!("{}{path}", self.site)));
        if self.arrives_unseen {
            self.wait_until("!window.isLeft && document.readyState !== 'loading'");
        }
    }

    /// Opens a page and waits until the app runs on it.
    #[track_caller]
    pub fn open_alive(&self, path: &str) {
        self.open(path);
        self.touch_field();
        self.wait_for_app();
    }

    /// Puts a finger on the search field, without the focus moving there. On pages to read only that starts the app.
    #[track_caller]
    pub fn touch_field(&self) {
        // The boot script has run when it has kept what was parsed.
        self.wait_until("document.querySelector('[data-island]').parsed");
        self.run(
            "document.querySelector('[data-island] input').dispatchEvent(new Event('pointerdown', { bubbles: true }))",
        );
    }

    #[track_caller]
    pub fn wait_for_app(&self) {
        self.wait_until(APP_RUNS);
    }

    /// Closes the window and goes on in a new one. A page that is only left may be kept for Back.
    #[track_caller]
    pub fn close(&self) {
        self.wait(replace_window(&self.driver));
    }

    #[track_caller]
    pub fn back(&self) {
        self.wait(self.driver.back());
    }

    #[track_caller]
    pub fn forward(&self) {
        self.wait(self.driver.forward());
    }

    #[track_caller]
    pub fn reload(&self) {
        self.wait(self.driver.refresh());
    }

    /// Path, query and fragment of the page.
    #[track_caller]
    pub fn address(&self) -> String {
        let url = self.wait(self.driver.current_url());
        url.as_str()
            .strip_prefix(&self.site)
            .unwrap_or_else(|| panic!("left the site for {url}"))
            .to_owned()
    }

    #[track_caller]
    pub fn title(&self) -> String {
        self.wait(self.driver.title())
    }

    // Acting.

    #[track_caller]
    pub fn click(&self, css: &str) {
        self.look(css, &WebElement::click);
    }

    /// Presses with the pointer on something that is not there to be clicked.
    #[track_caller]
    pub fn press_on(&self, css: &str) {
        self.look(css, &async |element| {
            let actions = self.driver.action_chain();
            actions.click_element(element).perform().await
        });
    }

    #[track_caller]
    pub fn double_click(&self, css: &str) {
        let element = self.find(css);
        let actions = self.driver.action_chain().double_click_element(&element);
        self.wait(actions.perform());
    }

    /// Presses keys, wherever the focus is: text, or [`thirtyfour::Key`].
    #[track_caller]
    pub fn press(&self, keys: impl Into<thirtyfour::TypingData>) {
        self.wait(self.driver.action_chain().send_keys(keys).perform());
    }

    /// Presses a key while Control is held.
    #[track_caller]
    pub fn press_control(&self, key: char) {
        let actions = self
            .driver
            .action_chain()
            .key_down(thirtyfour::Key::Control);
        let actions = actions.send_keys(key.to_string());
        self.wait(actions.key_up(thirtyfour::Key::Control).perform());
    }

    /// Clicks into a field and types.
    #[track_caller]
    pub fn type_into(&self, css: &str, text: &str) {
        self.click(css);
        self.press(text);
    }

    /// Chooses an option of a `select`.
    #[track_caller]
    pub fn choose(&self, css: &str, value: &str) {
        self.click(&format!("{css} option[value='{value}']"));
    }

    /// Brings an element into the middle of the window, and says how far the page is scrolled then.
    #[track_caller]
    pub fn scroll_to(&self, css: &str) -> i64 {
        self.run(&format!(
            "document.querySelector(`{css}`).scrollIntoView({{ block: 'center', behavior: 'instant' }})"
        ));
        // The page is told with the next frame.
        self.ask_later(
            "new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(
                () => resolve(Math.round(scrollY)))))",
        )
    }

    /// Gives what should not happen the time to happen.
    #[track_caller]
    pub fn settle(&self) {
        self.ask_later::<()>("new Promise((resolve) => setTimeout(() => resolve(null), 300))");
    }
}

/// An error without the driver's own call stack.
fn brief(error: &WebDriverError) -> String {
    let text = error.to_string();
    let (text, _) = text.split_once("Stacktrace").unwrap_or((&text, ""));
    text.to_owned()
}

/// A browser in which a test has failed is in any state, and is ended.
impl Drop for Visitor {
    fn drop(&mut self) {
        if let Some(session) = self.session.take()
            && !std::thread::panicking()
        {
            self.sessions.put(session);
        }
    }
}
