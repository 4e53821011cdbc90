//! The names of the kinds of contacts.

use crate::content::ContactKind;
use crate::text::Contacts;

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
