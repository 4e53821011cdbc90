//! A word or two on a ground of a colour.

use maud::{Markup, html};

/// A tag in one of the colours of the theme: `neutral`, `success`, `warning`.
pub fn tag(color: &str, text: &str) -> Markup {
    html! { span.ds-tag data-color=(color) { (text) } }
}
