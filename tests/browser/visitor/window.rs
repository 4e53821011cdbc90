//! The window in which a page is seen.

use super::Visitor;
use crate::driver::Browser;
use serde_json::json;

impl Visitor {
    /// A window of this size, in CSS pixels, without what the browser has around the page.
    #[track_caller]
    pub fn screen(&self, width: u32, height: u32) {
        if self.browser == Browser::Chromium {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.devtools("Emulation.setDeviceMetricsOverride", size);
            return;
        }
        let edge: [u32; 2] = self.ask("[outerWidth - innerWidth, outerHeight - innerHeight]");
        let [width_with, height_with] = [width + edge[0], height + edge[1]];
        self.wait(self.driver.set_window_rect(0, 0, width_with, height_with));
        self.wait_for(&[width, height], |visitor| {
            visitor.ask("[innerWidth, innerHeight]")
        });
    }
}
