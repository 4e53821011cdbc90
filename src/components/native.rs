//! The parts that only the prerenderer has: it knows the editorial records, and all texts.

use super::PageContext;
use crate::content::ContactKind;
use crate::editorial::Edition;
use crate::site_root::SiteRoot;
use crate::text::{Contacts, Lang, PagesText};

impl PageContext {
    /// The state of a page as it is prerendered.
    pub fn new(edition: Edition, root: SiteRoot, lang: Lang) -> Self {
        let edition = edition.in_language(lang);
        Self::start(edition, lang.island_text(), root, lang)
    }

    /// The texts of the prerendered parts of pages.
    pub const fn page_text(self) -> &'static PagesText {
        self.lang.page_text()
    }
}

/// The name of a kind of contact.
pub const fn contact_kind(text: &Contacts, kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Phone => text.phone,
        ContactKind::Email => text.email,
        ContactKind::Visit => text.visit,
        ContactKind::Post => text.post,
        ContactKind::Website => text.website,
    }
}
