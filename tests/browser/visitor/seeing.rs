//! Seeing what is there, with the eyes or with JavaScript, and waiting for it.

use super::{Visitor, brief};
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::thread::sleep;
use std::time::{Duration, Instant};
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};
use thirtyfour::{By, WebElement};

/// Time within which something has to happen.
const PATIENCE: Duration = Duration::from_secs(10);

/// Time between two looks at whether it has happened.
const INTERVAL: Duration = Duration::from_millis(20);

impl Visitor {
    // With the eyes. These need no JavaScript.

    /// An element, as soon as there is one.
    #[track_caller]
    pub(super) fn find(&self, css: &str) -> WebElement {
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
    pub(super) fn look<T>(
        &self,
        css: &str,
        look: &impl AsyncFn(&WebElement) -> WebDriverResult<T>,
    ) -> T {
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

    /// Returns `true` if an element is shown. The browser is asked, since drivers work it out themselves, and that of `WebKit` takes what is
    /// folded away for shown.
    #[track_caller]
    pub fn is_shown(&self, css: &str) -> bool {
        self.of_element(css, "element.checkVisibility({ visibilityProperty: true })")
    }

    /// An attribute as it is written. The driver of `WebKit` makes whole addresses of links.
    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.of_element(css, &format!("element.getAttribute({name:?})"))
    }

    /// The value of an expression of JavaScript on an `element`. Drivers run it where pages may run none, too.
    #[track_caller]
    fn of_element<T: DeserializeOwned>(&self, css: &str, expression: &str) -> T {
        let script = format!("const [element] = arguments; return {expression}");
        let answer = self.look(css, &async |element| {
            let arguments = vec![element.to_json()?];
            self.driver.execute(script.clone(), arguments).await
        });
        match answer.convert() {
            Ok(value) => value,
            Err(error) => panic!("{css}: {error}"),
        }
    }

    // With JavaScript.

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
        let script = format!("return {script}");
        // Where a page is just being left, Firefox answers with nothing, and WebKit with an error.
        let look = |visitor: &Self| -> Option<Result<bool, String>> {
            let answer = visitor.driver.execute(&*script, []);
            match visitor.runtime.block_on(answer) {
                Ok(answer) => answer.convert().ok()?,
                Err(error) if is_stale(&error) => None,
                Err(error) => panic!("{expression}: {}", brief(&error)),
            }
        };
        self.wait_to_see(expression, &Some(Ok(true)), look);
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
}

/// Returns `true` if an element is gone because its page was left or changed. Chromium has a second way to say so, and `WebKit` a third.
fn is_stale(error: &WebDriverError) -> bool {
    let text = error.to_string();
    matches!(
        error.as_inner(),
        WebDriverErrorInner::StaleElementReference(_)
    ) || text.contains("does not belong to the document")
        || text.contains("before the unload event")
}
