//! Buttons that only scripts can serve (`src/browser/boot.js`), and the place where each says what it did.

use super::Cx;
use maud::{Markup, html};

/// A button that copies a number, an address or a text of several lines. It is called by what it copies, unless that is long.
pub fn copy_button(cx: Cx, value: &str) -> Markup {
    let text = &cx.text().ways;
    html! {
        button.ds-button.copy-button
            data-variant="tertiary"
            type="button"
            data-copy=(value)
            aria-label=[(!value.contains('\n')).then(|| [text.copy, " ", value].concat())]
        {
            (text.copy)
        }
        output.copied data-said=(text.copied) {}
    }
}

/// A button that hands the page to another app, or copies its address where the browser cannot.
pub fn share_button(cx: Cx) -> Markup {
    let text = &cx.pages().common;
    html! {
        button.ds-button.copy-button data-variant="secondary" type="button" data-copy="" { (text.share) }
        output.copied data-said=(text.link_copied) {}
    }
}
