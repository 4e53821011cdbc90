//! The meanings of the vocabulary as documents.

use crate::content::Meaning;
use crate::search::index::Document;

/// Words and phrases that mean the same: the documents after the last real one stand for them.
pub(in crate::search) struct Meanings {
    pub first: Document,
    pub all: &'static [Meaning],
}
