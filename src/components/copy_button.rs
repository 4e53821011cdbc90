//! The button that copies, which only a script can serve (`src/browser/boot.js`), and the place where it says that it did.

use super::PageContext;
use maud::{Markup, html};

/// A button that copies a number, an address or a text of several lines. It is called by what it copies, unless that is long.
pub fn copy_button(cx: PageContext, value: &str) -> Markup {
    let text = &cx.island_text().ways;
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
