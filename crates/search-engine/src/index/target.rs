//! The targets of entries.

use crate::fields::{FIELD_BITS, FIELD_MASK, FieldNumber};

/// The number of a document, in the order in which they were added.
pub type DocId = u32;

/// A document for which an entry speaks, and as what: the document in the upper bits, the number of the field in the lower
/// [`FIELD_BITS`].
#[derive(Clone, Copy)]
pub struct Target(u32);

impl Target {
    /// A text speaks for a document, as a field of it.
    pub const fn new(document: DocId, field: FieldNumber) -> Self {
        Self(document << FIELD_BITS | field & FIELD_MASK)
    }

    /// The document for which it speaks.
    pub const fn document(self) -> DocId {
        self.0 >> FIELD_BITS
    }

    /// The field as which it speaks.
    pub const fn field(self) -> FieldNumber {
        self.0 & FIELD_MASK
    }
}
