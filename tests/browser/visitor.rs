//! Somebody in front of a browser. What goes wrong panics, with the line of the test.

use crate::driver::{Driver, Settings};
use crate::site::Site;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt::Debug;
use std::future::Future;
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};
use thirtyfour::{By, Capabilities, WebDriver, WebElement};
use tokio::runtime::{Builder, Runtime};

/// Time within which something has to happen.
const PATIENCE: Duration = Duration::from_secs(10);

/// Time between two looks at whether it has happened.
const INTERVAL: Duration = Duration::from_millis(20);

/// The app runs, and what it brings to life on the page lives.
const APP_RUNS: &str = "document.documentElement.dataset.app === 'on'";

pub struct Visitor {
    driver: WebDriver,
    runtime: Runtime,
    /// The address of the site that is visited.
    site: String,
    _profile: TempDir,
}

impl Visitor {
    pub fn new(driver: &Driver, settings: Settings, site: &Site) -> Self {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let profile = TempDir::new().expect("a folder for the profile");
        let Value::Object(capabilities) = driver.browser.capabilities(profile.path(), settings)
        else {
            panic!("capabilities are an object");
        };
        let session = WebDriver::new(driver.url(), Capabilities::from(capabilities));
        let session = runtime
            .block_on(session)
            .unwrap_or_else(|error| panic!("no session of {:?}: {error}", driver.browser));
        Self {
            driver: session,
            runtime,
            site: site.url(),
            _profile: profile,
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
    }

    /// Opens a page of the site, as from the address bar.
    #[track_caller]
    pub fn open(&self, path: &str) {
        self.wait(self.driver.goto(format!("{}{path}", self.site)));
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

    // Seeing. These need no JavaScript.

    /// An element, as soon as there is one.
    #[track_caller]
    fn find(&self, css: &str) -> WebElement {
        let start = Instant::now();
        loop {
            match self.runtime.block_on(self.driver.find(By::Css(css))) {
                Ok(element) => return element,
                Err(error) if start.elapsed() > PATIENCE => {
                    panic!("no {css} on {}: {}", self.address(), brief(&error))
                }
                Err(_) => sleep(INTERVAL),
            }
        }
    }

    /// Looks at an element, and again if it is replaced meanwhile.
    #[track_caller]
    fn look<T>(&self, css: &str, look: &impl AsyncFn(&WebElement) -> WebDriverResult<T>) -> T {
        loop {
            let element = self.find(css);
            match self.runtime.block_on(look(&element)) {
                Ok(seen) => return seen,
                Err(error) if is_stale(&error) => {}
                Err(error) => panic!("{css}: {}", brief(&error)),
            }
        }
    }

    /// The text of an element as it is shown; empty where it is not.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.look(css, &WebElement::text)
    }

    #[track_caller]
    pub fn count(&self, css: &str) -> usize {
        self.wait(self.driver.find_all(By::Css(css))).len()
    }

    #[track_caller]
    pub fn is_shown(&self, css: &str) -> bool {
        self.look(css, &WebElement::is_displayed)
    }

    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.look(css, &async |element| element.attr(name).await)
    }

    // Looking behind.

    /// The value of a JavaScript expression.
    #[track_caller]
    pub fn ask<T: DeserializeOwned>(&self, expression: &str) -> T {
        let script = format!("return {expression}");
        let answer = self.wait(self.driver.execute(script, []));
        match answer.convert() {
            Ok(value) => value,
            Err(error) => panic!("{expression}: {error}"),
        }
    }

    /// Runs statements.
    #[track_caller]
    pub fn run(&self, statements: &str) {
        self.wait(self.driver.execute(statements, []));
    }

    /// The value a JavaScript promise brings.
    #[track_caller]
    pub fn ask_later<T: DeserializeOwned>(&self, promise: &str) -> T {
        let script = format!("const done = arguments[0]; ({promise}).then(done)");
        let answer = self.wait(self.driver.execute_async(script, []));
        match answer.convert() {
            Ok(value) => value,
            Err(error) => panic!("{promise}: {error}"),
        }
    }

    /// Waits until a JavaScript expression is true. Where it fails, it is not true yet: of a page that is only arriving, any part may
    /// still be missing.
    #[track_caller]
    pub fn wait_until(&self, expression: &str) {
        let script = format!(
            "(() => {{ try {{ return {{ Ok: Boolean({expression}) }}; }} catch (error) {{ return {{ Err: String(error) }}; }} }})()"
        );
        let look = |visitor: &Self| visitor.ask::<Result<bool, String>>(&script);
        self.wait_to_see(expression, &Ok(true), look);
    }

    /// Waits until something has the wanted value, and says what it had if it never does.
    #[track_caller]
    pub fn wait_for<T: PartialEq + Debug>(&self, wanted: &T, look: impl Fn(&Self) -> T) {
        self.wait_to_see("", wanted, look);
    }

    #[track_caller]
    fn wait_to_see<T: PartialEq + Debug>(&self, of: &str, wanted: &T, look: impl Fn(&Self) -> T) {
        let start = Instant::now();
        loop {
            let seen = look(self);
            if seen == *wanted {
                return;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "not within {PATIENCE:?} on {}: wanted {wanted:?}, see {seen:?} {of}",
                self.address()
            );
            sleep(INTERVAL);
        }
    }

    /// The complaints of scripts and the browser since this was asked last. Chromium only.
    #[track_caller]
    pub fn console_errors(&self) -> Vec<String> {
        self.wait(self.driver.browser_log())
            .into_iter()
            .filter(|entry| entry.level == "SEVERE")
            .map(|entry| entry.message)
            .collect()
    }

    // Circumstances. Chromium only.

    #[track_caller]
    fn devtools(&self, method: &str, parameters: Value) -> Value {
        self.wait(self.driver.cdp().send_raw(method, parameters))
    }

    /// A screen of this size, in CSS pixels.
    #[track_caller]
    pub fn screen(&self, width: u32, height: u32) {
        let parameters =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", parameters);
    }

    /// The system's settings: colours `light` or `dark`, and no motion, so that what is seen is at rest.
    #[track_caller]
    pub fn colours(&self, scheme: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        );
    }

    /// Shows the page as it is printed, by somebody whose system has the colours `light` or `dark`.
    #[track_caller]
    pub fn on_paper(&self, scheme: &str) {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "media": "print", "features": features }),
        );
    }

    /// The number of sheets of paper that the page takes.
    #[track_caller]
    pub fn sheets(&self) -> usize {
        let parameters = json!({ "preferCSSPageSize": true });
        let printed = self.devtools("Page.printToPDF", parameters);
        let pdf = printed["data"].as_str().expect("a PDF in base64");
        // Chromium writes the objects of pages without compression: `/Type /Page`, and `/Type /Pages` for their list.
        let pdf: String = self.ask(&format!("atob('{pdf}')"));
        let pages = pdf.split("/Type /Page").skip(1);
        pages.filter(|rest| !rest.starts_with('s')).count()
    }

    /// Runs a script in every page that is opened from now on, before the page's own.
    #[track_caller]
    pub fn prepare(&self, script: &str) {
        self.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script }),
        );
    }

    /// Holds the app back on every page that is opened from now on, until [`Visitor::let_app_start`]: its WebAssembly is
    /// downloaded for as long as that takes.
    #[track_caller]
    pub fn hold_app_back(&self) {
        self.prepare(
            "const go = new Promise((resolve) => { window.letAppStart = resolve; });
             for (const name of ['instantiate', 'instantiateStreaming']) {
                 const real = WebAssembly[name];
                 WebAssembly[name] = (...given) => go.then(() => real.apply(WebAssembly, given));
             }",
        );
    }

    #[track_caller]
    pub fn let_app_start(&self) {
        assert!(
            !self.ask::<bool>(APP_RUNS),
            "the app has started before it was let"
        );
        self.run("letAppStart()");
        self.wait_for_app();
    }
}

/// An error without the driver's own call stack.
fn brief(error: &WebDriverError) -> String {
    let text = error.to_string();
    let (text, _) = text.split_once("Stacktrace").unwrap_or((&text, ""));
    text.to_owned()
}

/// Returns `true` if an element is gone because its page was left or changed. Chromium has a second way to say so.
fn is_stale(error: &WebDriverError) -> bool {
    matches!(
        error.as_inner(),
        WebDriverErrorInner::StaleElementReference(_)
    ) || error
        .to_string()
        .contains("does not belong to the document")
}

impl Drop for Visitor {
    fn drop(&mut self) {
        let quit = self.driver.clone().quit();
        let _ = self.runtime.block_on(quit);
    }
}
