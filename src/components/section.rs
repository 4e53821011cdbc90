//! A headed part of a page.

use leptos::prelude::*;

/// A section whose heading can be linked to.
pub fn section(id: &'static str, heading: impl Into<String>, body: impl IntoAny) -> AnyView {
    let heading: String = heading.into();
    view! {
        <section>
            <h2 id=id>{heading}</h2>
            {body.into_any()}
        </section>
    }
    .into_any()
}

/// A term and its description, for a `dl`.
pub fn term(term: impl Into<String>, description: impl IntoAny) -> AnyView {
    let term: String = term.into();
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{description.into_any()}</dd>
        </div>
    }
    .into_any()
}
