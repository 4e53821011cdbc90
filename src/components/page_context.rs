//! The context of every view.

#[cfg(target_arch = "wasm32")]
use crate::content::LoadedContent;
use crate::content::{Content, PartialDate};
#[cfg(not(target_arch = "wasm32"))]
use crate::editorial::Edition;
use crate::route::Route;
use crate::search::Record;
use crate::site_root::SiteRoot;
use crate::text::{IslandsText, Lang};
use leptos::prelude::*;

/// The context of every view: the content, the language, and the state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub struct PageContext {
    /// The published records, as far as they are loaded.
    #[cfg(target_arch = "wasm32")]
    content: &'static LoadedContent,
    /// The records with their evidence, and the site that shows them: for pages.
    #[cfg(not(target_arch = "wasm32"))]
    pub edition: Edition,
    /// The language of the page.
    pub lang: Lang,
    /// The texts of islands, which the browser reads from the bundle.
    texts: &'static IslandsText,
    /// The place of the site on the web.
    pub root: SiteRoot,
    /// True once the app has started. Things that the prerenderer cannot know are shown only then, or hydration would not find the nodes
    /// that it expects.
    pub hydrated: RwSignal<bool>,
    /// The query string of the address, without `?`. Setting it changes the address in place, without a new entry in the history.
    pub query: RwSignal<String>,
    /// The number of times that the visitor made the shown list longer. It is kept with the entry of the history.
    pub length: RwSignal<usize>,
    /// The progress of loading the gazetteer, which begins once somebody searches.
    pub gazetteer: RwSignal<Loading>,
    /// The progress of loading the details of the records, which begins once somebody searches. Directories are there once it has ended.
    pub details: RwSignal<Loading>,
}

/// A date written out.
pub fn long_date(text: &IslandsText, date: PartialDate) -> String {
    let (year, month, day) = date.parts();
    text.long_date(year, month, day)
}

/// The progress of loading something that comes later than the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// Nobody has wanted it yet.
    Unwanted,
    /// Somebody waits for it.
    Wanted,
    /// It is loaded.
    Here,
    /// It could not be had.
    Missing,
}

impl Loading {
    /// Returns `true` if it may still come.
    pub const fn may_come(self) -> bool {
        matches!(self, Self::Unwanted | Self::Wanted)
    }
}

impl PageContext {
    /// The state of a page before the app has started.
    #[cfg(target_arch = "wasm32")]
    pub fn new(
        content: &'static LoadedContent,
        texts: &'static IslandsText,
        root: SiteRoot,
        lang: Lang,
    ) -> Self {
        Self::start(content, texts, root, lang)
    }

    /// The state of a page before the app has started: the same in the browser as it was prerendered.
    pub(super) fn start(
        #[cfg(not(target_arch = "wasm32"))] edition: Edition,
        #[cfg(target_arch = "wasm32")] content: &'static LoadedContent,
        texts: &'static IslandsText,
        root: SiteRoot,
        lang: Lang,
    ) -> Self {
        Self {
            #[cfg(target_arch = "wasm32")]
            content,
            #[cfg(not(target_arch = "wasm32"))]
            edition,
            lang,
            texts,
            root,
            hydrated: RwSignal::new(false),
            query: RwSignal::new(String::new()),
            length: RwSignal::new(0),
            gazetteer: RwSignal::new(Loading::Unwanted),
            details: RwSignal::new(Loading::Unwanted),
        }
    }

    /// The published records, as far as they are loaded.
    #[cfg(target_arch = "wasm32")]
    pub fn content(self) -> &'static Content {
        self.content.get()
    }

    /// The published records, all of which the prerenderer has.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn content(self) -> &'static Content {
        self.edition.content
    }

    /// Wants the gazetteer, without which places are not known by their postal codes, and the details, without which records are known by
    /// their names alone.
    pub fn want_rest(self) {
        for part in [self.gazetteer, self.details] {
            // The page may have been left.
            if part.try_get_untracked() == Some(Loading::Unwanted) {
                part.set(Loading::Wanted);
            }
        }
    }

    /// The texts of islands.
    pub const fn island_text(self) -> &'static IslandsText {
        self.texts
    }

    /// The language of what records say in one language only, where that is not the language of this view: a project is described in
    /// the base language. An element with such a text is marked with it, so that it is read aloud as it is meant.
    pub fn record_lang(self) -> Option<&'static str> {
        (self.lang != Lang::default()).then_some(Lang::default().tag())
    }

    /// The language of the title of a record, where that is not the language of this view.
    pub fn lang_of(self, record: Record) -> Option<&'static str> {
        match record {
            Record::Project(_) => self.record_lang(),
            _ => None,
        }
    }

    /// A date written out in the language of this view.
    pub fn date(self, date: PartialDate) -> String {
        long_date(self.island_text(), date)
    }

    /// The address of a page in the language of this view.
    pub fn href(self, route: &Route) -> String {
        self.root.href(&route.path(self.content(), self.lang))
    }
}
