//! Markup in a view.
//!
//! The results in an island change as a whole, and nothing in them listens. So they are markup (maud) instead of a view:
//! a view would bring the visitor the code to hydrate, build, change and drop each of its elements, and a call into the document for
//! each of them. The pages show the same markup.

use leptos::tachys::html::InertElement;
use maud::Markup;

/// Markup as a part of a prerendered view.
pub fn raw_html(markup: Markup) -> InertElement {
    InertElement::new(markup.into_string())
}
