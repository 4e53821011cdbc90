//! The parts that only the prerenderer has: it knows the editorial records, and all texts.

use super::PageContext;
use crate::content::ContactKind;
use crate::text::{Contacts, PagesText};

impl PageContext {
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
