//! Fields that exist before the app does.

use super::after_paint;
use leptos::html::Input;
use leptos::prelude::*;

/// Binds a form field to a state, once the app has started. An entry of before is kept: it becomes the state. From then on the field
/// follows the state, and is touched only where they differ, so that the caret stays where it is while typing.
pub fn bind_field(
    hydrated: RwSignal<bool>,
    state: impl Fn() -> String + 'static,
    shown: impl Fn() -> Option<String> + 'static,
    show: impl Fn(&str) + 'static,
    keep: impl Fn(&str) + 'static,
) {
    bind_boxed(
        hydrated,
        Box::new(state),
        Box::new(shown),
        Box::new(show),
        Box::new(keep),
    );
}

/// Reports the text of a field after the next paint, so that fast typing causes one search.
pub fn read_after_paint(field: NodeRef<Input>, keep: impl FnOnce(&str) + 'static) {
    after_paint(Box::new(move || {
        // The visitor may have left the page.
        if let Some(field) = field.try_get_untracked().flatten() {
            keep(&field.value());
        }
    }));
}

/// Ends what the boot script has begun where the address asks for something: what is asked for is answered now.
pub fn end_waiting() {
    if let Some(root) = document().document_element() {
        let _ = root.remove_attribute("data-wait");
    }
}

/// Boxed, so that the effect is compiled once for all fields.
fn bind_boxed(
    hydrated: RwSignal<bool>,
    state: Box<dyn Fn() -> String>,
    shown: Box<dyn Fn() -> Option<String>>,
    show: Box<dyn Fn(&str)>,
    keep: Box<dyn Fn(&str)>,
) {
    Effect::new(move |before: Option<Option<String>>| {
        let before = before.flatten();
        let wanted = state();
        if !hydrated.get() {
            return None;
        }
        let Some(shown) = shown() else {
            return before;
        };
        // If the state has not changed, a field that differs was typed into since and is not read yet.
        if shown != wanted && before.as_ref() != Some(&wanted) {
            if before.is_some() || shown.is_empty() {
                show(&wanted);
            } else {
                keep(&shown);
            }
        }
        Some(wanted)
    });
}
