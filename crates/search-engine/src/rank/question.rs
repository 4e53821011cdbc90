//! The input of the ranking.

use crate::query::QueryWord;

/// A question as the ranking takes it.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// The words, with their roles.
    pub words: &'a [QueryWord],
    /// True where a kind of document is asked for: then a document with some of the words is accepted more easily.
    pub is_for_kind: bool,
    /// The table of weights of the [fields](crate::Fields) that counts.
    pub variant: usize,
}
