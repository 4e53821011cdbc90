//! The button that hands the page on; `src/browser/boot.js` serves it.

use crate::components::PageContext;
use maud::{Markup, html};

/// A button that hands the page to another app, or copies its address where the browser cannot.
pub fn share_button(cx: PageContext) -> Markup {
    let text = &cx.page_text().common;
    html! {
        button.ds-button.copy-button data-variant="secondary" type="button" data-copy="" { (text.share) }
        output.copied data-said=(text.link_copied) {}
    }
}
