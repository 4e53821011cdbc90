//! Moving between pages without loading them.
//!
//! Links and forms are plain HTML; one listener on the document takes over those that lead to a page of this site. If that page
//! cannot be shown for any reason, the browser loads it as it would without the app.

use super::{fetch, page};
use crate::components::Cx;
use crate::pages::{canonical_query, document_title};
use crate::route::Route;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Element, Event, FormData, HtmlAnchorElement, HtmlFormElement, History, MouseEvent,
    ScrollRestoration, Url, UrlSearchParams, Window,
};

/// The app's place in the history of the browser.
#[derive(Clone)]
pub struct Navigation {
    cx: Cx,
    route: RwSignal<Route>,
    version: Rc<str>,
    scroll: Rc<Scroll>,
}

/// How far each entry of the history was scrolled. An entry carries its index as its state.
#[derive(Default)]
struct Scroll {
    positions: RefCell<Vec<f64>>,
    /// The entry that is shown; none where the state is not the app's, such as after following a link inside a page.
    current: Cell<Option<usize>>,
}

/// Where a link or form leads.
struct Target {
    route: Route,
    query: String,
    /// The address as it will stand in the location bar.
    address: String,
    has_fragment: bool,
}

impl Navigation {
    pub fn new(cx: Cx, route: RwSignal<Route>, version: String) -> Self {
        Self {
            cx,
            route,
            version: version.into(),
            scroll: Rc::default(),
        }
    }

    /// Listens to the document, and shows what depends on the address.
    pub fn start(self) {
        let Some(window) = web_sys::window() else {
            return;
        };
        self.adopt_entry(&window);
        self.listen(&window);
        let cx = self.cx;
        self.route.with_untracked(|route| {
            cx.query.set(canonical_query(cx, route, &page::query()));
        });
        cx.ready.set(true);
        Effect::new(move || self.write_query(&self.cx.query.read()));
    }

    /// The entry the page was loaded under becomes the first of the app's.
    fn adopt_entry(&self, window: &Window) {
        let Ok(history) = window.history() else {
            return;
        };
        let known = index_of(history.state().ok());
        let index = known.unwrap_or_default();
        if known.is_none() {
            let _ = history.replace_state(&entry(index), "");
        }
        self.scroll.show(index);
        self.scroll.keep(page::scroll_position(window));
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }

    fn listen(&self, window: &Window) {
        let Some(document) = window.document() else {
            return;
        };
        let this = self.clone();
        on(&document, "click", move |event| this.click(event));
        let this = self.clone();
        on(&document, "submit", move |event| this.submit(event));
        let this = self.clone();
        on(window, "popstate", move |_| this.pop());
        let (scroll, scrolled) = (Rc::clone(&self.scroll), window.clone());
        on(window, "scroll", move |_| {
            scroll.keep(page::scroll_position(&scrolled));
        });
        // A page that is left and loaded again is scrolled by the browser.
        let left = window.clone();
        on(window, "pagehide", move |_| {
            if let Ok(history) = left.history() {
                let _ = history.set_scroll_restoration(ScrollRestoration::Auto);
            }
        });
    }

    fn click(&self, event: &Event) {
        let Some(click) = event.dyn_ref::<MouseEvent>() else {
            return;
        };
        let modified = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
        if event.default_prevented() || modified || click.button() != 0 {
            return;
        }
        let link = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("a[href]").ok().flatten())
            .and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
        let Some(link) = link else {
            return;
        };
        if link.target().is_empty() && !link.has_attribute("download") {
            self.take_over(event, &link.href());
        }
    }

    fn submit(&self, event: &Event) {
        let form = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form else {
            return;
        };
        if event.default_prevented() || form.method() != "get" {
            return;
        }
        let fields = FormData::new_with_form(&form)
            .and_then(|data| UrlSearchParams::new_with_str_sequence_sequence(&data));
        if let Ok(fields) = fields {
            let fields = String::from(fields.to_string());
            self.take_over(event, &format!("{}?{fields}", form.action()));
        }
    }

    /// Shows the page at an address, if it is one of this site's and not just another place in the same page.
    fn take_over(&self, event: &Event, address: &str) {
        let Some(target) = self.target(address) else {
            return;
        };
        let same_page = self.route.with_untracked(|route| *route == target.route);
        if same_page && target.has_fragment {
            return;
        }
        event.prevent_default();
        let this = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            if this.make_ready(&target.route).await {
                this.push(&target.address);
                this.show(target, None).await;
            } else {
                page::load(&target.address);
            }
        });
    }

    fn target(&self, address: &str) -> Option<Target> {
        let url = Url::new(address).ok()?;
        let origin = web_sys::window()?.location().origin().ok()?;
        if url.origin() != origin {
            return None;
        }
        let path = url.pathname();
        let (lang, route) = Route::parse(&path, self.cx.content)?;
        if lang != self.cx.lang {
            return None;
        }
        let query = canonical_query(self.cx, &route, url.search().trim_start_matches('?'));
        let mark = if query.is_empty() { "" } else { "?" };
        Some(Target {
            address: format!("{path}{mark}{query}{}", url.hash()),
            route,
            query,
            has_fragment: !url.hash().is_empty(),
        })
    }

    /// Loads what a page needs and is not there yet. Whether it is there now.
    async fn make_ready(&self, route: &Route) -> bool {
        let content = self.cx.content;
        if route.needs_reference() && content.reference().is_none() {
            match fetch::reference(&self.version).await {
                Ok(reference) => content.add_reference(reference),
                Err(_) => return false,
            }
        }
        true
    }

    fn push(&self, address: &str) {
        if let Some(history) = history() {
            let index = self.scroll.next();
            let _ = history.push_state_with_url(&entry(index), "", Some(address));
        }
    }

    /// The visitor went back or forward.
    fn pop(&self) {
        let index = history().and_then(|history| index_of(history.state().ok()));
        let y = match index {
            Some(index) => Some(self.scroll.show(index)),
            None => {
                self.scroll.current.set(None);
                None
            }
        };
        let address = format!("{}?{}#{}", page::path(), page::query(), page::fragment());
        let origin = web_sys::window().and_then(|window| window.location().origin().ok());
        let Some(target) = self.target(&format!("{}{address}", origin.unwrap_or_default())) else {
            page::load(&address);
            return;
        };
        let this = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            if this.make_ready(&target.route).await {
                this.show(target, Some(y)).await;
            } else {
                page::load(&target.address);
            }
        });
    }

    /// Shows a page. `returned` is where it was scrolled, if it was shown before.
    async fn show(&self, target: Target, returned: Option<Option<f64>>) {
        let Target { route, query, .. } = target;
        let other = self.route.with_untracked(|current| *current != route);
        let (title, path) = (
            document_title(self.cx, &route),
            route.path(self.cx.content, self.cx.lang),
        );
        self.cx.query.set(query);
        if other {
            self.route.set(route);
        }
        // Until the new page stands.
        leptos::task::tick().await;
        page::set_head(&title, &path);
        if other {
            page::focus_heading();
        }
        match returned {
            Some(Some(y)) => page::scroll_to(y),
            Some(None) => {
                page::scroll_to_fragment();
            }
            None if other && !page::scroll_to_fragment() => page::scroll_to(0.0),
            None => {}
        }
    }

    /// Keeps the address in step with the state of the page, without new entries in the history.
    fn write_query(&self, query: &str) {
        if query == page::query() {
            return;
        }
        let path = page::path();
        let address = if query.is_empty() {
            path
        } else {
            format!("{path}?{query}")
        };
        if let Some(history) = history() {
            let state = history.state().unwrap_or(JsValue::NULL);
            let _ = history.replace_state_with_url(&state, "", Some(&address));
        }
    }
}

impl Scroll {
    /// Makes an entry the current one and gives its position.
    fn show(&self, index: usize) -> f64 {
        self.current.set(Some(index));
        self.positions.borrow().get(index).copied().unwrap_or_default()
    }

    /// Remembers the position of the current entry.
    fn keep(&self, y: f64) {
        if let Some(index) = self.current.get() {
            let mut positions = self.positions.borrow_mut();
            if positions.len() <= index {
                positions.resize(index + 1, 0.0);
            }
            positions[index] = y;
        }
    }

    /// A new entry after the current one; what was ahead of it is gone.
    fn next(&self) -> usize {
        let mut positions = self.positions.borrow_mut();
        let index = self.current.get().map_or(positions.len(), |current| current + 1);
        positions.truncate(index);
        self.current.set(Some(index));
        index
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// The state of an entry: its index.
fn entry(index: usize) -> JsValue {
    u32::try_from(index).unwrap_or_default().into()
}

fn index_of(state: Option<JsValue>) -> Option<usize> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the app wrote a small whole number")]
    state?.as_f64().map(|index| index as usize)
}

/// Listens for as long as the page lives.
fn on(target: &web_sys::EventTarget, name: &str, handle: impl Fn(&Event) + 'static) {
    let handle = Closure::<dyn Fn(Event)>::new(move |event: Event| handle(&event));
    let _ = target.add_event_listener_with_callback(name, handle.as_ref().unchecked_ref());
    handle.forget();
}
