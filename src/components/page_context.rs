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

/// The context of every view: the content, the language, and the place of the site. Cheap to copy.
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
}

/// A date written out.
pub fn long_date(text: &IslandsText, date: PartialDate) -> String {
    let (year, month, day) = date.parts();
    text.long_date(year, month, day)
}

impl PageContext {
    /// The context of a page in the browser.
    #[cfg(target_arch = "wasm32")]
    pub const fn new(
        content: &'static LoadedContent,
        texts: &'static IslandsText,
        root: SiteRoot,
        lang: Lang,
    ) -> Self {
        Self {
            content,
            lang,
            texts,
            root,
        }
    }

    /// The context of a page as it is prerendered.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new(edition: Edition, root: SiteRoot, lang: Lang) -> Self {
        Self {
            edition: edition.in_language(lang),
            lang,
            texts: lang.island_text(),
            root,
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
