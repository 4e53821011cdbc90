//! The index: which words stand where.
//!
//! Texts are entries; an entry speaks for one or more documents, each time as a certain field: the name of a municipality is the
//! municipality's own name, a place of the projects there, and one of those that its centre serves. So a name that a hundred
//! documents share is kept once.
//!
//! Everything is in a few flat arrays: a hundred thousand documents are some megabytes.

mod builder;
mod dictionary;
mod table;

pub use builder::Builder;
pub use dictionary::Dictionary;
pub(crate) use dictionary::{find, letters};

use crate::fields::{FIELD_BITS, FIELD_MASK, FieldNumber, Fields};
use norwegian::Spellings;

/// The number of a document, in the order in which they were added.
pub type Document = u32;

/// For whom an entry speaks, and as what: the document in the upper bits, the number of the field in the lower [`FIELD_BITS`].
#[derive(Clone, Copy)]
pub struct Link(u32);

impl Link {
    /// A text speaks for a document, as a field of it.
    pub const fn new(document: Document, field: FieldNumber) -> Self {
        Self(document << FIELD_BITS | field & FIELD_MASK)
    }

    /// The document for which it speaks.
    pub const fn document(self) -> Document {
        self.0 >> FIELD_BITS
    }

    /// The field as which it speaks.
    pub const fn field(self) -> FieldNumber {
        self.0 & FIELD_MASK
    }
}

/// Inverted index over the entries of all documents.
pub struct Index {
    /// The words that occur.
    pub words: Dictionary,
    pub(crate) fields: &'static Fields,
    spellings: Spellings,
    /// For each word where its entries begin in `postings`.
    posting_starts: Vec<u32>,
    postings: Vec<u32>,
    /// For each entry how many words it has.
    sizes: Vec<u8>,
    /// For each entry where its links begin in `links`.
    link_starts: Vec<u32>,
    links: Vec<Link>,
}

impl Index {
    /// The entries a word stands in.
    pub fn entries(&self, word: u32) -> &[u32] {
        part(&self.posting_starts, word, &self.postings)
    }

    /// For whom an entry speaks.
    pub fn links(&self, entry: u32) -> &[Link] {
        part(&self.link_starts, entry, &self.links)
    }

    /// A folded word in the spelling of bokmål, if it is another.
    pub fn respell(&self, folded: &str) -> Option<String> {
        self.spellings.respell(folded)
    }

    /// The number of words of an entry, at most 255.
    pub fn size(&self, entry: u32) -> u8 {
        self.sizes.get(entry as usize).copied().unwrap_or_default()
    }
}

/// The part with a number; nothing if there is none. Indexing would bring the texts of panics along.
fn part<'a, T>(starts: &[u32], at: u32, all: &'a [T]) -> &'a [T] {
    let at = at as usize;
    let start = |at: usize| starts.get(at).map_or(0, |start| *start as usize);
    all.get(start(at)..start(at + 1)).unwrap_or_default()
}

/// The length of a list as an offset. More than four thousand million bytes do not fit into a browser.
fn offset(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
