//! The session: the content once it is loaded, and the islands of the page that is shown.

use super::dom::{self, Root};
use super::fetch::{self, FetchError};
use super::island::{MountedIsland, mount};
use super::store::Store;
use crate::components::{Loading, PageContext, Part, Rest, after_paint, build_engine, schedule};
use crate::islands::Island;
use crate::site_root::SiteRoot;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// The content and the page that is shown, for as long as the document lives.
pub(crate) struct Session {
    root: Root,
    /// The place of the site on its host.
    site: SiteRoot,
    store: Store,
    /// The progress of what comes once somebody searches.
    rest: Cell<Rest>,
    /// Calls [`Session::load_rest`].
    want_rest: fn(),
    /// The islands of the page that is shown. Dropping them ends them.
    mounted: RefCell<Vec<Box<dyn MountedIsland>>>,
}

impl Session {
    pub(crate) fn new(root: Root, want_rest: fn()) -> Self {
        let base = root.base.clone().leak();
        let site = SiteRoot { base, origin: "" };
        Self {
            store: Store::new(site, root.version.clone()),
            root,
            site,
            rest: Cell::new(Rest::UNWANTED),
            want_rest,
            mounted: RefCell::default(),
        }
    }

    /// Brings the islands of the page in the document to life.
    pub(crate) async fn hydrate(&self) -> Result<(), FetchError> {
        let places = dom::islands(&self.root.element);
        if places.is_empty() {
            dom::write_query("");
            return Ok(());
        }
        for (_, place) in &places {
            if dom::is_changed(place) {
                dom::restore(
                    place,
                    &fetch::text(&self.site.href(&dom::whole(place))).await?,
                );
            }
        }
        if places.iter().any(|(island, _)| island.scope().is_some()) {
            // They list what the details say.
            self.store.load_details().await?;
        }
        let (content, texts) = self.store.content().await?;
        if !is_shown(&places) {
            // The visitor has moved on meanwhile.
            return Ok(());
        }
        let cx = PageContext::new(content, texts, self.site, dom::lang());
        self.rest.set(self.store.rest());
        let mut islands = Vec::new();
        for (island, place) in &places {
            let place = place.clone();
            islands.push(mount(cx, *island, place, self.rest.get(), self.want_rest).await?);
        }
        if !is_shown(&places) {
            // The part for directories had to be waited for.
            return Ok(());
        }
        *self.mounted.borrow_mut() = islands;
        let query = self.canonical(&dom::query()).unwrap_or_default();
        dom::write_query(&query);
        self.follow();
        // Before the first letter comes: on pages that only have the search field, whoever started the app is in it already.
        after_paint(Box::new(move || in_slices(build_engine(content.get()))));
        Ok(())
    }

    /// Ends the islands of the page that is shown.
    pub(crate) fn leave(&self) {
        self.mounted.take();
    }

    /// A query string as the island that is shown understands it that has its state there; `None` where there is no such island.
    pub(crate) fn canonical(&self, query: &str) -> Option<String> {
        let mounted = self.mounted.borrow();
        mounted.iter().find_map(|island| island.canonical(query))
    }

    /// Has the islands show what the address asks for, with the length of its list.
    pub(crate) fn follow(&self) {
        let query = self.canonical(&dom::query()).unwrap_or_default();
        let length = dom::kept_length();
        for island in &*self.mounted.borrow() {
            island.follow(&query, length);
        }
    }

    /// Loads the parts of the content that come once somebody searches, unless they are there or on their way.
    pub(crate) fn load_rest(self: &Rc<Self>) {
        for part in Rest::PARTS {
            if self.rest.get().of(part) == Loading::Unwanted {
                self.load(part);
            }
        }
    }

    /// Loads a part of the content, and tells the islands of the page that is shown then.
    fn load(self: &Rc<Self>, part: Part) {
        self.rest.set(self.rest.get().with(part, Loading::Wanted));
        let session = Rc::clone(self);
        spawn_local(async move {
            match session.store.load(part).await {
                Ok(content) => {
                    // The index is made anew before anybody is told.
                    in_slices(async move {
                        build_engine(content.get()).await;
                        session.tell(part, Loading::Here);
                    });
                }
                Err(_) => session.tell(part, Loading::Missing),
            }
        });
    }

    /// Tells the islands of the page that is shown how the loading of a part has ended.
    fn tell(&self, part: Part, ended: Loading) {
        let rest = self.rest.get().with(part, ended);
        self.rest.set(rest);
        for island in &*self.mounted.borrow() {
            island.follow_rest(rest);
        }
    }
}

/// Does some work in time slices, to its end.
fn in_slices(work: impl Future<Output = ()> + 'static) {
    schedule(Box::pin(work), Box::new(|| true));
}

/// Returns `true` if the islands are still those of the page in the document.
fn is_shown(places: &[(Island, HtmlElement)]) -> bool {
    places.iter().all(|(_, place)| place.is_connected())
}
