//! A headed part of a page.

use leptos::prelude::*;

/// The id of the part of the data page that says under which licence the content is.
pub const LICENCE: &str = "lisens";

/// A section whose heading can be linked to.
pub fn section(id: &'static str, heading: impl Into<String>, body: impl IntoView) -> impl IntoView {
    let heading: String = heading.into();
    view! {
        <section>
            <h2 id=id>{heading}</h2>
            {body}
        </section>
    }
}

/// A term and its description, for a `dl`.
pub fn term(term: &'static str, description: impl IntoView) -> impl IntoView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{description}</dd>
        </div>
    }
}
