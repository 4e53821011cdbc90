//! The session: the content once it is loaded, and the islands of the page that is shown.

use super::dom::{self, Root};
use super::fetch::{self, FetchError};
use super::island::{MountedIsland, mount};
use super::store::Store;
use crate::components::{Loading, PageContext, after_paint, engine};
use crate::islands::Island;
use crate::site_root::SiteRoot;
use leptos::prelude::*;
use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// The content and the page that is shown, for as long as the document lives.
pub(crate) struct Session {
    root: Root,
    /// The place of the site on its host.
    site: SiteRoot,
    store: Rc<Store>,
    mounted: RefCell<Option<MountedPage>>,
}

/// The page that is shown, with its islands hydrated. Dropping it ends them.
struct MountedPage {
    cx: PageContext,
    islands: Vec<MountedIsland>,
    _owner: Owner,
}

impl MountedPage {
    /// A query string as the island of this page understands it that has its state there; `None` where there is no such island.
    fn canonical(&self, query: &str) -> Option<String> {
        let mut islands = self.islands.iter();
        islands.find_map(|island| island.canonical(self.cx, query))
    }
}

impl Session {
    pub(crate) fn new(root: Root) -> Self {
        let base = root.base.clone().leak();
        let site = SiteRoot { base, origin: "" };
        Self {
            store: Rc::new(Store::new(site, root.version.clone())),
            root,
            site,
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
        let root = self.site;
        let lang = dom::lang();
        let owner = Owner::new_root(None);
        let cx = owner.with(|| PageContext::new(content, texts, root, lang));
        let mut islands = Vec::new();
        for (island, place) in &places {
            islands.push(mount(cx, *island, place.clone(), owner.clone()).await?);
        }
        if !is_shown(&places) {
            // The part for directories had to be waited for.
            return Ok(());
        }
        let mounted = MountedPage {
            cx,
            islands,
            _owner: owner.clone(),
        };
        let query = mounted.canonical(&dom::query()).unwrap_or_default();
        dom::write_query(&query);
        cx.query.set(query);
        cx.length.set(dom::kept_length());
        cx.hydrated.set(true);
        // Before the first letter comes: on pages that only have the search field, whoever started the app is in it already.
        after_paint(Box::new(move || {
            engine(content.get());
        }));
        *self.mounted.borrow_mut() = Some(mounted);
        owner.with(|| {
            Effect::new(move || dom::write_query(&cx.query.read()));
            Effect::new(move || dom::keep_length(cx.length.get()));
            load_gazetteer(cx, &self.store);
            load_details(cx, &self.store);
        });
        Ok(())
    }

    /// Ends the islands of the page that is shown.
    pub(crate) fn leave(&self) {
        self.mounted.take();
    }

    /// A query string as the islands that are shown understand it; `None` where there are none that take any.
    pub(crate) fn canonical(&self, query: &str) -> Option<String> {
        self.mounted.borrow().as_ref()?.canonical(query)
    }

    /// Has the islands show what the address asks for, with the length of its list.
    pub(crate) fn follow(&self) {
        let mounted = self.mounted.borrow();
        let Some(mounted) = mounted.as_ref() else {
            return;
        };
        if let Some(query) = mounted.canonical(&dom::query()) {
            mounted.cx.length.set(dom::kept_length());
            mounted.cx.query.set(query);
        }
    }
}

/// Returns `true` if the islands are still those of the page in the document.
fn is_shown(places: &[(Island, HtmlElement)]) -> bool {
    places.iter().all(|(_, place)| place.is_connected())
}

/// Loads the details once they are wanted.
fn load_details(cx: PageContext, store: &Rc<Store>) {
    if store.has_details() {
        cx.details.set(Loading::Here);
    }
    when_wanted(cx, cx.details, store, |store| {
        Box::pin(async move { store.load_details().await })
    });
}

/// Loads the gazetteer once it is wanted.
fn load_gazetteer(cx: PageContext, store: &Rc<Store>) {
    if store.has_gazetteer() {
        cx.gazetteer.set(Loading::Here);
    }
    when_wanted(cx, cx.gazetteer, store, |store| {
        Box::pin(async move { store.load_gazetteer().await })
    });
}

/// Loading of a part of the content.
type Load = Pin<Box<dyn Future<Output = Result<(), FetchError>>>>;

/// Loads something once it is wanted, and says how that went.
fn when_wanted(
    cx: PageContext,
    progress: RwSignal<Loading>,
    store: &Rc<Store>,
    load: fn(Rc<Store>) -> Load,
) {
    let store = Rc::clone(store);
    Effect::new(move || {
        if progress.get() != Loading::Wanted {
            return;
        }
        let loading = load(Rc::clone(&store));
        spawn_local(async move {
            let ended = match loading.await {
                Ok(()) => Loading::Here,
                Err(_) => Loading::Missing,
            };
            after_paint(Box::new(move || {
                // The index is made anew before anybody is told.
                engine(cx.content());
                // The page may have been left meanwhile.
                progress.try_set(ended);
            }));
        });
    });
}
