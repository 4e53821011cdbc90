//! The abilities of Chromium alone: it sets colours and paper, and tells memory and how it reads a manifest.

use super::Visitor;
use serde_json::{Value, json};

impl Visitor {
    #[track_caller]
    pub(super) fn devtools(&self, method: &str, parameters: Value) -> Value {
        self.wait(self.driver.cdp().send_raw(method, parameters))
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

    /// The beginning of the page as a PNG in base64, of a width and height in pixels.
    #[track_caller]
    pub fn picture(&self, width: u32, height: u32) -> String {
        let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
        let parameters = json!({ "clip": clip, "captureBeyondViewport": true });
        let taken = self.devtools("Page.captureScreenshot", parameters);
        taken["data"].as_str().expect("a PNG in base64").to_owned()
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

    /// The memory that the page takes once everything is collected that nobody has any more.
    #[track_caller]
    pub fn memory(&self) -> Memory {
        // What hears of the end of something else can end only after that.
        for _ in 0..3 {
            self.devtools("HeapProfiler.collectGarbage", json!({}));
            self.settle();
        }
        let counters = self.devtools("Memory.getDOMCounters", json!({}));
        let heap = self.devtools("Runtime.getHeapUsage", json!({}));
        // Chromium writes bytes as numbers with a fraction.
        let bytes = heap["usedSize"].as_f64().expect("a size");
        let count = |name: &str| counters[name].as_u64().expect("a count");
        Memory {
            kilobytes: (bytes / 1000.0)
                .round()
                .to_string()
                .parse()
                .expect("a number"),
            nodes: count("nodes"),
            listeners: count("jsEventListeners"),
        }
    }
}

/// The memory that a page takes.
#[derive(Debug)]
pub struct Memory {
    /// The heap of its scripts.
    pub kilobytes: u64,
    pub nodes: u64,
    pub listeners: u64,
}
