//! What the ranking is asked.

use crate::query::QueryWord;

/// What is asked.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// The words, with their roles.
    pub words: &'a [QueryWord],
    /// Whether a kind of document is asked for: then what has some of the words is an answer more easily.
    pub is_for_kind: bool,
    /// The table of weights of the [fields](crate::Fields) that counts.
    pub variant: usize,
}
