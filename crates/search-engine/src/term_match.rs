//! A term of the index as a match for a typed word.

use crate::match_kind::MatchKind;

/// A term of the index that answers a typed word.
#[derive(Clone, Copy, Debug)]
pub struct TermMatch {
    /// The number of the term in the [`Dictionary`](crate::Dictionary).
    pub term: u32,
    /// Likeness to the typed word, from 0 to 100.
    pub quality: u8,
    /// The kinds of match that it is.
    pub kind: MatchKind,
    /// The part of the folded term that was typed: its first byte and its length.
    pub part: (u8, u8),
}

impl TermMatch {
    /// A match of a quality, with the part of the term that was typed.
    pub(crate) fn new(
        term: usize,
        quality: u32,
        kind: MatchKind,
        (start, length): (u32, u32),
    ) -> Self {
        let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
        Self {
            term: u32::try_from(term).unwrap_or(u32::MAX),
            quality: small(quality),
            kind,
            part: (small(start), small(length)),
        }
    }
}

/// A length of a word; longer ones are not kept.
pub(crate) fn byte(length: usize) -> u32 {
    u32::from(u8::try_from(length).unwrap_or(u8::MAX))
}
