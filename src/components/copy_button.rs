//! The buttons that copy and hand on, which only a script can serve (`src/browser/boot/buttons.js`).

use super::PageContext;
use maud::{Markup, html};

/// A button that copies a number, an address or a text of several lines. It is called by what it copies, unless that is long.
pub fn copy_button(cx: PageContext, value: &str) -> Markup {
    let text = &cx.island_text().ways;
    let name = (!value.contains('\n')).then(|| [text.copy, " ", value].concat());
    script_button("tertiary", value, text.copy, name.as_deref(), text.copied)
}

/// A button that hands a text to the boot script, or the page where the text is empty, and the place where `done` is said then. Where
/// there is no `name`, it is called by its label.
pub fn script_button(
    variant: &str,
    value: &str,
    label: &str,
    name: Option<&str>,
    done: &str,
) -> Markup {
    html! {
        button.ds-button.copy-button
            data-variant=(variant)
            type="button"
            data-copy=(value)
            aria-label=[name]
        {
            (label)
        }
        output.copied data-said=(done) {}
    }
}
