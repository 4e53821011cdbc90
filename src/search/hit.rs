//! A hit: a record that answers a query.

use crate::search::field::Field;
use crate::search::ranking_weights as weights;
use crate::search::record::{Kind, Record};
use search_engine::{MatchKind, MatchScore};

/// The kinds of match that make a hit a guess: the beginning of a word, a part of it, or a mistake in it. Another form of the word, or
/// another word for it, is no guess.
const GUESSED: MatchKind = MatchKind::PREFIX
    .union(MatchKind::PART)
    .union(MatchKind::TYPO);

/// A record that answers.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// The record.
    pub record: Record,
    /// Points, comparable within one query; 10,000 and more for a record that has all words.
    pub score: u32,
    /// True where it is what was asked for, and no guess: a place by a whole name of its own that no other place has, anything else by
    /// words that stand in it.
    pub certain: bool,
    /// Its best match, with the kinds of all.
    pub(super) best: MatchScore,
}

impl Hit {
    /// The field of its best match.
    pub(super) fn field(&self) -> Field {
        Field::of(self.best.field())
    }

    /// The kinds of all its matches.
    pub(super) const fn kinds(&self) -> MatchKind {
        self.best.kind()
    }

    /// Returns `true` if it is a municipality or a county.
    pub(super) const fn is_place(&self) -> bool {
        matches!(self.record.kind(), Kind::Municipality | Kind::County)
    }

    /// Returns `true` if it rests on a part of a word, or on a mistake.
    pub(super) const fn is_mistaken(&self) -> bool {
        let far = MatchKind::PART.union(MatchKind::TYPO);
        self.kinds().intersects(far)
    }

    /// Returns `true` if it begins as what was typed.
    pub(super) const fn has_prefix(&self) -> bool {
        self.kinds().contains(MatchKind::PREFIX)
    }

    /// Returns `true` if it has all words, be it by a guess.
    pub(super) const fn has_all_words(&self) -> bool {
        self.score >= weights::ALL_WORDS
    }

    /// Returns `true` if it has all words as they were typed, in another form, or by another word for them.
    pub(super) const fn is_exact(&self) -> bool {
        self.has_all_words() && !self.kinds().intersects(GUESSED)
    }
}
