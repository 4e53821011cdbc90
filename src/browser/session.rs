//! The session: the content once it is loaded, pages that were seen, and the islands of the page that is shown.

use super::dom::{self, Root};
use super::entry::Entry;
use super::fetch::{self, FetchError};
use super::island::{MountedIsland, mount};
use super::store::Store;
use crate::components::{Loading, PageContext, after_paint, engine};
use crate::islands::Island;
use crate::site_root::SiteRoot;
use async_once_cell::OnceCell;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// Pages kept in memory, so that Back shows them at once.
const KEPT_PAGES: usize = 24;

/// The HTML of a page, once it has come.
type KeptPage = Rc<OnceCell<Rc<str>>>;

pub(crate) struct Session {
    pub root: Root,
    /// The place of the site on its host.
    pub site: SiteRoot,
    store: Rc<Store>,
    pages: RefCell<Vec<(String, KeptPage)>>,
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
            pages: RefCell::default(),
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
        Entry::note_asked(&query);
        cx.query.set(query);
        cx.length.set(Entry::read().map_or(0, |entry| entry.length));
        cx.hydrated.set(true);
        // Before the first letter comes: on pages that only have the search field, whoever started the app is in it already.
        after_paint(Box::new(move || {
            engine(content.get());
        }));
        *self.mounted.borrow_mut() = Some(mounted);
        owner.with(|| {
            Effect::new(move || dom::write_query(&cx.query.read()));
            Effect::new(move || Entry::note_length(cx.length.get()));
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

    /// Gives the islands another query string, as they understand it, and the length of its list.
    pub(crate) fn set_query(&self, query: String, length: usize) {
        if let Some(mounted) = self.mounted.borrow().as_ref() {
            mounted.cx.length.set(length);
            mounted.cx.query.set(query);
        }
    }

    /// The HTML of a page, from memory if it was seen before. A page that is on its way is waited for.
    pub(crate) async fn page(&self, path: &str) -> Result<Rc<str>, FetchError> {
        let page = self.kept(path);
        let loading = async { Ok(fetch::text(path).await?.into()) };
        page.get_or_try_init(loading).await.cloned()
    }

    /// The place of a page in memory.
    fn kept(&self, path: &str) -> KeptPage {
        let mut pages = self.pages.borrow_mut();
        if let Some((_, page)) = pages.iter().find(|(kept, _)| kept == path) {
            return Rc::clone(page);
        }
        if pages.len() == KEPT_PAGES {
            pages.remove(0);
        }
        let page = KeptPage::default();
        pages.push((path.to_owned(), Rc::clone(&page)));
        page
    }
}

/// Returns `true` if the islands are still those of the page in the document.
fn is_shown(places: &[(Island, HtmlElement)]) -> bool {
    places.iter().all(|(_, place)| place.is_connected())
}

/// Loads the details, and has the engine know them before anybody is told.
fn load_details(cx: PageContext, store: &Rc<Store>) {
    let store = Rc::clone(store);
    spawn_local(async move {
        let loaded = store.load_details().await;
        // The page may have been left meanwhile.
        after_paint(Box::new(move || {
            if loaded.is_ok() {
                engine(cx.content());
            }
            cx.details.try_set(progress(&loaded));
        }));
    });
}

/// The progress of something that was loaded, or could not be.
fn progress(loaded: &Result<(), FetchError>) -> Loading {
    if loaded.is_ok() {
        Loading::Here
    } else {
        Loading::Missing
    }
}

/// Loads the gazetteer once it is wanted.
fn load_gazetteer(cx: PageContext, store: &Rc<Store>) {
    if store.has_gazetteer() {
        cx.gazetteer.set(Loading::Here);
    }
    let store = Rc::clone(store);
    Effect::new(move || {
        if cx.gazetteer.get() != Loading::Wanted {
            return;
        }
        let store = Rc::clone(&store);
        spawn_local(async move {
            let loaded = store.load_gazetteer().await;
            // The page may have been left meanwhile.
            cx.gazetteer.try_set(progress(&loaded));
        });
    });
}
