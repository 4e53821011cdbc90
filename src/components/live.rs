//! Parts of an island that follow its state. Boxed, so that what keeps them in step is compiled once for all of them.

use leptos::prelude::*;

/// A text that follows the state.
pub fn words(
    text: impl Fn() -> Option<String> + Send + 'static,
) -> Box<dyn FnMut() -> Option<String> + Send> {
    Box::new(text)
}

/// Views that follow the state as a whole, for `inner_html`. Nothing in them changes or listens by itself, so they are written as HTML,
/// as the prerenderer writes pages: no code to hydrate, build or change them comes to the visitor, and the browser's own parser is
/// quicker than a call for each element.
pub fn html<V: IntoView>(
    view: impl Fn() -> V + Send + 'static,
) -> Box<dyn FnMut() -> String + Send> {
    Box::new(move || view().into_view().to_html())
}
