//! Moving between pages without loading them.
//!
//! Links and forms are plain HTML; one listener on the document takes over those that lead to a page of this site, fetches the
//! prerendered page and puts it in place of the one that is shown. The session, and with it the content in memory, goes on. If
//! anything is not as expected, the browser loads the page as it would without the app.
//!
//! Casts are unchecked where the event or the selector decides the type: a check costs the visitor 20 bytes of script each.

mod arrival;
mod event;

use super::dom::{self, Prerendered, Root};
use super::entry::{Entries, Entry};
use super::fetch::{self, FetchError};
use super::session::Session;
use arrival::{Arrival, arrive};
use event::{linked, on};
use leptos::prelude::set_timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Event, FormData, HtmlFormElement, MouseEvent, Url, UrlSearchParams};

/// The time that somebody stays on a link before its page is fetched: a pointer on its way elsewhere is quicker.
const DWELL: Duration = Duration::from_millis(65);

/// The page for unknown addresses.
const NOT_FOUND: &str = "/404.html";

#[derive(Clone)]
pub(crate) struct Navigation {
    pub session: Rc<Session>,
    entries: Rc<Entries>,
    /// The path of the page that is shown.
    path: Rc<RefCell<String>>,
    /// The number of the latest navigation, so that a slow page does not come over one that was asked for later.
    latest_id: Rc<Cell<u32>>,
    /// The path of the page whose link is pointed at or has the focus.
    aimed_at: Rc<RefCell<Option<String>>>,
}

impl Navigation {
    pub(crate) fn new(session: Session) -> Self {
        Self {
            session: Rc::new(session),
            entries: Rc::default(),
            path: Rc::new(RefCell::new(dom::path())),
            latest_id: Rc::default(),
            aimed_at: Rc::default(),
        }
    }

    /// Brings the page to life that is in the document, and scrolls where it was left before it was loaded anew. `mistaken` where the
    /// host answered an unknown address with another page of the site.
    pub(crate) async fn run(self, mistaken: bool) -> Result<(), FetchError> {
        let place = self.entries.adopt();
        if mistaken {
            self.show_not_found().await?;
        } else {
            self.session.hydrate().await?;
        }
        self.listen();
        leptos::task::tick().await;
        if let Some(y) = place
            && dom::scroll_position() < y
        {
            dom::return_to(y);
        }
        Ok(())
    }

    /// Listens to the document from now on.
    fn listen(self) {
        let Some(window) = web_sys::window() else {
            return;
        };
        let Some(document) = window.document() else {
            return;
        };
        let this = self.clone();
        on(&document, "click", move |event| this.click(event));
        let this = self.clone();
        on(&document, "submit", move |event| this.submit(event));
        for name in ["pointerdown", "pointerover", "focusin"] {
            let this = self.clone();
            on(&document, name, move |event| this.prefetch(event));
        }
        let this = self.clone();
        on(&window, "popstate", move |_| this.pop());
        let entries = Rc::clone(&self.entries);
        on(&window, "scroll", move |_| entries.keep());
        let entries = Rc::clone(&self.entries);
        on(&window, "pagehide", move |_| entries.release());
        on(&window, "pageshow", |_| Entries::take());
        self.entries.keep();
        Entries::take();
        dom::say_app("on");
    }

    /// Shows the page for unknown addresses in place of what the host sent.
    async fn show_not_found(&self) -> Result<(), FetchError> {
        let html = fetch::page(&self.session.site.href(NOT_FOUND)).await?;
        if let Some(prerendered) = Prerendered::parse(&html) {
            prerendered.put_into(&self.session.root);
        }
        self.session.hydrate().await
    }

    fn click(&self, event: &Event) {
        let click: &MouseEvent = event.unchecked_ref();
        let modified = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
        if event.default_prevented() || modified || click.button() != 0 {
            return;
        }
        if let Some(url) = linked(event) {
            self.intercept(event, &url, false);
        }
    }

    fn submit(&self, event: &Event) {
        let Some(form) = event.target() else {
            return;
        };
        let form: HtmlFormElement = form.unchecked_into();
        if event.default_prevented() || form.method() != "get" {
            return;
        }
        let url = Url::new(&form.action());
        let fields = FormData::new_with_form(&form)
            .and_then(|data| UrlSearchParams::new_with_str_sequence_sequence(&data));
        if let (Ok(url), Ok(fields)) = (url, fields) {
            url.set_search(&String::from(fields.to_string()));
            self.intercept(event, &url, true);
        }
    }

    /// A link is being pressed, and its page will be wanted when it is let go; or somebody stays on a link, and may want it.
    fn prefetch(&self, event: &Event) {
        let path = linked(event).and_then(|url| self.page_path(&url));
        let is_pressed = event.type_() == "pointerdown";
        self.aimed_at.replace(path.clone());
        let Some(path) = path.filter(|_| is_pressed || !dom::saves_data()) else {
            return;
        };
        let this = self.clone();
        let fetch = move || {
            if this.aimed_at.borrow().as_ref() == Some(&path) {
                wasm_bindgen_futures::spawn_local(async move {
                    let _ = this.session.page(&path).await;
                });
            }
        };
        if is_pressed {
            fetch();
        } else {
            set_timeout(fetch, DWELL);
        }
    }

    /// Shows the page at an address, if it is one of this site's and not just another place in the same page. Who has sent a form is led
    /// to what was found.
    fn intercept(&self, event: &Event, url: &Url, is_sent: bool) {
        let Some(path) = self.page_path(url) else {
            return;
        };
        let address = url.href();
        let is_shown = path == *self.path.borrow();
        let is_same = address == dom::address();
        if is_shown && url.hash().is_empty() {
            let asked = self.session.canonical(dom::without_mark(&url.search()));
            if is_same || asked.is_some() {
                // A double click: the page is shown or loading already. Any other navigation is cancelled.
                event.prevent_default();
                self.begin_navigation();
            }
            if let Some(query) = asked {
                self.entries.ask(&query);
                self.session.set_query(query, 0);
                if is_sent || !is_same {
                    dom::focus("#treff");
                }
            }
            return;
        }
        if is_shown {
            return;
        }
        if is_same && url.hash().is_empty() {
            // It is on its way.
            event.prevent_default();
            return;
        }
        event.prevent_default();
        let id = self.begin_navigation();
        let this = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let pushed = || this.entries.push(&address);
            if this.show(&path, id, Arrival::New, pushed).await.is_none() {
                dom::load(&address);
            }
        });
    }

    /// The visitor went back or forward.
    fn pop(&self) {
        let arrival = Arrival::Returned(self.entries.pop());
        let id = self.begin_navigation();
        let path = dom::path();
        if path == *self.path.borrow() {
            if let Some(query) = self.session.canonical(&dom::query()) {
                self.session
                    .set_query(query, Entry::read().map_or(0, |entry| entry.length));
            }
            arrive(arrival);
            return;
        }
        let this = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            if this.show(&path, id, arrival, || ()).await.is_none() {
                dom::load(&dom::address());
            }
        });
    }

    /// The path of an address, if it can be a page of this site. A host may have other sites in other folders.
    fn page_path(&self, url: &Url) -> Option<String> {
        let path = url.pathname();
        let rest = path.strip_prefix(self.session.site.base)?;
        let is_page = rest.starts_with('/') && rest.ends_with('/');
        (is_page && url.origin() == dom::origin()).then_some(path)
    }

    /// Begins a navigation, which cancels the one before. Returns its number.
    fn begin_navigation(&self) -> u32 {
        self.latest_id.set(self.latest_id.get().wrapping_add(1));
        self.latest_id.get()
    }

    /// Puts a page in place of the one that is shown, unless the visitor has asked for another meanwhile. `None` where that is not
    /// possible.
    async fn show(
        &self,
        path: &str,
        id: u32,
        arrival: Arrival,
        before: impl FnOnce(),
    ) -> Option<()> {
        let html = self.session.page(path).await.ok();
        if id != self.latest_id.get() {
            return Some(());
        }
        let mut prerendered = Prerendered::parse(&html?)?;
        if !prerendered.root.is_at(path) {
            prerendered =
                Prerendered::parse(&fetch::page(&self.session.site.href(NOT_FOUND)).await.ok()?)?;
        }
        let built = |root: &Root| (root.version.clone(), root.build.clone());
        if built(&prerendered.root) != built(&self.session.root) {
            return None;
        }
        if id != self.latest_id.get() {
            return Some(());
        }
        before();
        self.session.leave();
        path.clone_into(&mut self.path.borrow_mut());
        prerendered.put_into(&self.session.root);
        // The focus goes to the results if the address asks for something, into the field of the search, and else to the heading, so
        // that a screen reader reads on from there.
        let asked = if dom::query().is_empty() {
            "[data-island=search] input"
        } else {
            "#treff"
        };
        if !dom::focus(asked) {
            dom::focus("h1");
        }
        arrive(arrival);
        let hydrated = self.session.hydrate().await.ok();
        if id != self.latest_id.get() {
            return Some(());
        }
        hydrated?;
        // What an island adds may have moved the place the visitor had left.
        leptos::task::tick().await;
        if let Arrival::Returned(_) = arrival {
            arrive(arrival);
        }
        Some(())
    }
}
