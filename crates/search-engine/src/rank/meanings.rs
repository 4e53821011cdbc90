//! Synonyms as documents.

use crate::index::Document;

/// Words and phrases that mean the same: the documents after the last real one stand for them.
pub struct Meanings<'a> {
    /// The document that stands for the first one.
    pub first: Document,
    /// The words and phrases of each.
    pub all: Vec<Vec<&'a str>>,
}
