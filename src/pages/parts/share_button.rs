//! The button that hands the page on.

use super::raw_html;
use crate::components::{PageContext, script_button};
use leptos::tachys::html::InertElement;

/// A button that hands the page to another app, or copies its address where the browser cannot.
pub fn share_button(cx: PageContext) -> InertElement {
    let text = &cx.page_text().common;
    let button = script_button("secondary", "", text.share, None, text.link_copied);
    raw_html(button)
}
