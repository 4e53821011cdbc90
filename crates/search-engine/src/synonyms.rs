//! Synonyms as documents.

use crate::index::DocId;

/// Groups of words and phrases that mean the same: the documents after the last real one stand for them.
pub struct Synonyms<'a> {
    /// The document that stands for the first group.
    pub first: DocId,
    /// The words and phrases of each group.
    pub groups: Vec<Vec<&'a str>>,
}
