//! The program that drives a browser, and what it is told about the browser.

use serde_json::{Value, json};
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Time within which a driver has to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// The style of Firefox's own window, which would have a least width.
const FIREFOX_WINDOW: &str =
    ":root, body, #browser, #navigator-toolbox { min-width: 0 !important; }";

/// The style of what the browser of `WebKit` has around a page, which would have a least width too.
const WEBKIT_WINDOW: &str =
    "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }";

/// The settings of a visitor's browser.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    pub javascript: bool,
    /// The size of letters, in pixels. Not in `WebKit`.
    pub letters: u32,
    /// True where a page is waited for until all that it names is there; else until it is parsed, also where something never comes.
    pub waits_for_all: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            javascript: true,
            letters: 16,
            waits_for_all: true,
        }
    }
}

/// The browsers the tests know. Another one is another line in each `match`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
    WebKit,
}

impl Browser {
    /// The one that the environment names, else Chromium.
    pub fn chosen() -> Result<Self, String> {
        match std::env::var("BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok("webkit") => Ok(Self::WebKit),
            Ok(other) => Err(format!(
                "BROWSER is {other}, and the tests know chromium, firefox and webkit"
            )),
        }
    }

    /// The driver's program, and how to get it.
    const fn program(self) -> (&'static str, &'static str) {
        match self {
            Self::Chromium => ("chromedriver", "apt-get install chromium chromium-driver"),
            Self::Firefox => (
                "geckodriver",
                "apt-get install firefox-esr && cargo install geckodriver",
            ),
            Self::WebKit => ("WebKitWebDriver", "apt-get install webkit2gtk-driver"),
        }
    }

    /// Puts into a folder what a profile has to have before the browser starts.
    pub fn prepare_profile(self, profile: &Path) -> std::io::Result<()> {
        if self == Self::Firefox {
            let folder = profile.join("chrome");
            fs::create_dir(&folder)?;
            fs::write(folder.join("userChrome.css"), FIREFOX_WINDOW)?;
        }
        Ok(())
    }

    /// Returns `true` if the driver does not wait for a page. That of `WebKit` can wait for all of it or for nothing: told to wait until it is
    /// parsed, it answers no more where something never comes.
    pub fn arrives_unseen(self, settings: Settings) -> bool {
        self == Self::WebKit && !settings.waits_for_all
    }

    /// The capabilities of a session of this browser. `profile` is a folder of its own.
    pub fn capabilities(self, profile: &Path, settings: Settings) -> Value {
        let Settings {
            javascript,
            letters,
            waits_for_all,
        } = settings;
        let mut capabilities = self.own_capabilities(profile, javascript, letters);
        let waits_for = if waits_for_all {
            "normal"
        } else if self.arrives_unseen(settings) {
            "none"
        } else {
            "eager"
        };
        capabilities["pageLoadStrategy"] = waits_for.into();
        capabilities
    }

    fn own_capabilities(self, profile: &Path, javascript: bool, letters: u32) -> Value {
        match self {
            Self::Chromium => {
                let mut preferences = json!({ "webkit.webprefs.default_font_size": letters });
                if !javascript {
                    preferences["profile.managed_default_content_settings.javascript"] = 2.into();
                }
                let profile = format!("--user-data-dir={}", profile.display());
                json!({
                    "browserName": "chrome",
                    "goog:loggingPrefs": { "browser": "ALL" },
                    "goog:chromeOptions": {
                        "args": [
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            // Or a page that is left often is kept from leaving.
                            "--disable-ipc-flooding-protection",
                            "--window-size=1280,900",
                            profile,
                        ],
                        "prefs": preferences,
                    },
                })
            }
            Self::Firefox => {
                json!({
                    "browserName": "firefox",
                    "moz:firefoxOptions": {
                        "args": ["-headless", "-profile", profile],
                        "prefs": {
                            "javascript.enabled": javascript,
                            "font.size.variable.x-western": letters,
                            // As on phones, and in Chromium without a screen.
                            "ui.useOverlayScrollbars": 1,
                            // So that the window can be as narrow as a phone, see `FIREFOX_WINDOW`.
                            "toolkit.legacyUserProfileCustomizations.stylesheets": true,
                        },
                    },
                })
            }
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": {
                    "binary": "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "args": ["--automation", format!("--enable-javascript={javascript}")],
                },
            }),
        }
    }
}

/// A running driver. It ends when this is dropped.
pub struct Driver {
    pub browser: Browser,
    process: Child,
    port: u16,
    /// The settings that browsers of GTK read.
    _settings: TempDir,
}

impl Driver {
    pub fn start(browser: Browser) -> Result<Self, String> {
        let (program, how) = browser.program();
        let port = free_port().map_err(|error| format!("no free port: {error}"))?;
        let settings = TempDir::new();
        let settings = settings.map_err(|error| format!("no folder for settings: {error}"))?;
        let mut command = Command::new(program);
        if browser == Browser::WebKit {
            let folder = settings.path().join("gtk-3.0");
            fs::create_dir(&folder)
                .and_then(|()| fs::write(folder.join("gtk.css"), WEBKIT_WINDOW))
                .map_err(|error| format!("cannot write {}: {error}", folder.display()))?;
            command.env("XDG_CONFIG_HOME", settings.path());
        }
        let process = command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start `{program}` ({error}); to get it: {how}"))?;
        let mut driver = Self {
            browser,
            process,
            port,
            _settings: settings,
        };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Ok(Some(status)) = driver.process.try_wait() {
                return Err(format!("`{program}` ended at once ({status})"));
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("`{program}` does not listen on port {port}"));
            }
            sleep(Duration::from_millis(20));
        }
        Ok(driver)
    }

    pub fn url(&self) -> String {
        format!("http://{}:{}", Ipv4Addr::LOCALHOST, self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> std::io::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
