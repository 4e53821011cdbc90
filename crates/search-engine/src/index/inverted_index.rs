//! The index that is searched.

use crate::fields::Fields;
use crate::index::dictionary::Dictionary;
use crate::index::target::Target;
use norwegian::NynorskMapping;

/// Inverted index over the entries of all documents.
pub struct Index {
    /// The terms that occur.
    pub dictionary: Dictionary,
    pub(crate) fields: &'static Fields,
    pub(super) nynorsk: NynorskMapping,
    /// For each term where its entries begin in `postings`.
    pub(super) posting_starts: Vec<u32>,
    pub(super) postings: Vec<u32>,
    /// For each entry how many words it has.
    pub(super) sizes: Vec<u8>,
    /// For each entry where its targets begin in `targets`.
    pub(super) target_starts: Vec<u32>,
    pub(super) targets: Vec<Target>,
}

impl Index {
    /// The postings of a term: the entries that it stands in.
    pub fn postings(&self, term: u32) -> &[u32] {
        part(&self.posting_starts, term, &self.postings)
    }

    /// The targets of an entry.
    pub fn targets(&self, entry: u32) -> &[Target] {
        part(&self.target_starts, entry, &self.targets)
    }

    /// A folded word in the spelling of bokmål, if it is another.
    pub fn to_bokmal(&self, folded: &str) -> Option<String> {
        self.nynorsk.to_bokmal(folded)
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
