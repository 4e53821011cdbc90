//! Markup in a view. `components` says which parts are which.

use leptos::tachys::html::InertElement;
use maud::Markup;

/// Markup as a part of a prerendered view.
pub fn raw_html(markup: Markup) -> InertElement {
    InertElement::new(markup.into_string())
}
