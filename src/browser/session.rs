//! The session: the content once it is loaded, pages that were seen, and the islands of the page that is shown.

use super::dom::{self, Root};
use super::entry::Entry;
use super::fetch::{self, FetchError};
use crate::components::{Directory, Loading, PageContext, SearchBox, after_paint, engine};
use crate::content::Content;
use crate::islands::Island;
use crate::site_root::SiteRoot;
use crate::text::IslandsText;
use leptos::mount::hydrate_from;
use leptos::prelude::*;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// Pages kept in memory, so that Back shows them at once.
const KEPT_PAGES: usize = 24;

pub(crate) struct Session {
    pub root: Root,
    /// The place of the site on its host.
    pub site: SiteRoot,
    content: Cell<Option<(&'static Content, &'static IslandsText)>>,
    has_gazetteer: Rc<Cell<bool>>,
    pages: RefCell<Vec<(String, Rc<str>)>>,
    mounted: RefCell<Option<MountedPage>>,
}

/// The page that is shown, with its islands hydrated. Dropping it ends them.
struct MountedPage {
    cx: PageContext,
    islands: Vec<Island>,
    _handles: Vec<Box<dyn Any>>,
    _owner: Owner,
}

impl Session {
    pub(crate) fn new(root: Root) -> Self {
        let base = root.base.clone().leak();
        Self {
            root,
            site: SiteRoot { base, origin: "" },
            content: Cell::default(),
            has_gazetteer: Rc::default(),
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
        let (content, texts) = self.content().await?;
        if !places.iter().all(|(_, place)| place.is_connected()) {
            // The visitor has moved on meanwhile.
            return Ok(());
        }
        let root = self.site;
        let lang = dom::lang();
        let owner = Owner::new_root(None);
        let (cx, islands, handles) = owner.with(|| {
            let cx = PageContext::new(content, texts, root, lang);
            let mut islands = Vec::new();
            let mut handles: Vec<Box<dyn Any>> = Vec::new();
            for (island, place) in places {
                handles.push(hydrate(cx, island, place));
                islands.push(island);
            }
            (cx, islands, handles)
        });
        let mounted = MountedPage {
            cx,
            islands,
            _handles: handles,
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
            engine(content);
        }));
        *self.mounted.borrow_mut() = Some(mounted);
        owner.with(|| {
            Effect::new(move || dom::write_query(&cx.query.read()));
            Effect::new(move || Entry::note_length(cx.length.get()));
            load_gazetteer(cx, Rc::clone(&self.has_gazetteer));
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

    /// The HTML of a page, from memory if it was seen before.
    pub(crate) async fn page(&self, path: &str) -> Result<Rc<str>, FetchError> {
        let kept = |pages: &Vec<(String, Rc<str>)>| {
            let (_, html) = pages.iter().find(|(kept, _)| kept == path)?;
            Some(Rc::clone(html))
        };
        if let Some(html) = kept(&self.pages.borrow()) {
            return Ok(html);
        }
        let html: Rc<str> = fetch::text(path).await?.into();
        let mut pages = self.pages.borrow_mut();
        if pages.len() == KEPT_PAGES {
            pages.remove(0);
        }
        pages.push((path.to_owned(), Rc::clone(&html)));
        Ok(html)
    }

    /// The content, loaded when it is first needed.
    async fn content(&self) -> Result<(&'static Content, &'static IslandsText), FetchError> {
        if let Some(content) = self.content.get() {
            return Ok(content);
        }
        let content: &'static Content = Box::leak(Box::new(
            fetch::content(self.site, &self.root.version).await?,
        ));
        let texts: &'static IslandsText =
            Box::leak(Box::new(IslandsText::of_bundle(&content.texts)));
        self.content.set(Some((content, texts)));
        Ok((content, texts))
    }
}

/// Brings the prerendered view of an island to life, until the handle is dropped.
fn hydrate(cx: PageContext, island: Island, place: HtmlElement) -> Box<dyn Any> {
    if let Some(scope) = island.scope() {
        return Box::new(hydrate_from(
            place,
            move || view! { <Directory cx scope /> },
        ));
    }
    let size = island.size();
    Box::new(hydrate_from(place, move || view! { <SearchBox cx size /> }))
}

/// Loads the gazetteer once it is wanted.
fn load_gazetteer(cx: PageContext, has_gazetteer: Rc<Cell<bool>>) {
    if has_gazetteer.get() {
        cx.gazetteer.set(Loading::Here);
    }
    Effect::new(move || {
        if cx.gazetteer.get() != Loading::Wanted {
            return;
        }
        let has_gazetteer = Rc::clone(&has_gazetteer);
        spawn_local(async move {
            let loaded = match fetch::gazetteer(cx.root, &cx.content.gazetteer).await {
                Ok(gazetteer) => {
                    engine(cx.content).add_gazetteer(gazetteer);
                    has_gazetteer.set(true);
                    Loading::Here
                }
                Err(_) => Loading::Missing,
            };
            // The page may have been left meanwhile.
            cx.gazetteer.try_set(loaded);
        });
    });
}

impl MountedPage {
    /// A query string as the island of this page understands it that has its state there; `None` where there is no such island.
    fn canonical(&self, query: &str) -> Option<String> {
        self.islands
            .iter()
            .find_map(|island| island.canonical_query(self.cx, query))
    }
}
