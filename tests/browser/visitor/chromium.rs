//! What Chromium alone lets a test do: set the screen, the colours and paper, hold the app back, and read the console.

use super::{APP_RUNS, Visitor};
use serde_json::{Value, json};

impl Visitor {
    /// The complaints of scripts and the browser since this was asked last.
    #[track_caller]
    pub fn console_errors(&self) -> Vec<String> {
        self.wait(self.driver.browser_log())
            .into_iter()
            .filter(|entry| entry.level == "SEVERE")
            .map(|entry| entry.message)
            .collect()
    }

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

    /// The manifest of the site as the browser reads it, with the mistakes in it.
    #[track_caller]
    pub fn manifest(&self) -> Value {
        self.devtools("Page.getAppManifest", json!({}))
    }

    /// The reasons why the site cannot be installed.
    #[track_caller]
    pub fn hindrances(&self) -> Vec<String> {
        let found = self.devtools("Page.getInstallabilityErrors", json!({}));
        let errors = found["installabilityErrors"].as_array();
        let errors = errors.expect("a list").iter();
        errors.map(|error| error["errorId"].to_string()).collect()
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
