//! Events of the document.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, EventTarget, HtmlAnchorElement, Url};

/// The address of the link an event happened in, if following it leaves the page.
pub(super) fn linked(event: &Event) -> Option<Url> {
    let element: Element = event.target()?.unchecked_into();
    let link: HtmlAnchorElement = element.closest("a[href]").ok()??.unchecked_into();
    // A page in another language has texts and content of its own, so the browser loads it.
    let follows = link.target().is_empty()
        && !link.has_attribute("download")
        && !link.has_attribute("hreflang");
    follows.then(|| Url::new(&link.href()).ok()).flatten()
}

/// Listens for as long as the page lives.
pub(super) fn on(target: &EventTarget, name: &str, handle: impl Fn(&Event) + 'static) {
    let handle = Closure::<dyn Fn(Event)>::new(move |event: Event| handle(&event));
    let _ = target.add_event_listener_with_callback(name, handle.as_ref().unchecked_ref());
    handle.forget();
}
