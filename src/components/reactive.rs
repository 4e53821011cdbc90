//! Parts of an island that follow its state. Boxed, so that what keeps them in step is compiled once for all of them.

use super::markup_region::MarkupRegion;
use leptos::prelude::IntoAttributeValue;
use leptos::web_sys::MouseEvent;
use maud::Markup;

/// A text that follows the state.
pub fn reactive_text(
    text: impl Fn() -> Option<String> + Send + 'static,
) -> Box<dyn FnMut() -> Option<String> + Send> {
    Box::new(text)
}

/// Markup that follows the state as a whole, for `inner_html`.
pub fn reactive_markup(markup: impl Fn() -> Markup + Send + 'static) -> ReactiveMarkup {
    ReactiveMarkup(Box::new(move || markup().into()))
}

/// The value of an `inner_html` that follows the state.
pub struct ReactiveMarkup(Box<dyn FnMut() -> MarkupRegion + Send>);

impl IntoAttributeValue for ReactiveMarkup {
    type Output = Box<dyn FnMut() -> MarkupRegion + Send>;

    fn into_attribute_value(self) -> Self::Output {
        self.0
    }
}

/// Boxes a handler for `on:click`, so that all handlers are of one type.
pub fn click_handler(act: impl FnMut(MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(act)
}
