//! The results of a search in a directory.

use crate::search::record::Record;

/// The records that a filter admits, and the counts of its choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultSet {
    /// In the order in which they are shown.
    pub items: Vec<ResultItem>,
    /// For each of [`Facets::values`](super::Facets) how many there would be if it were chosen, and in its facet nothing else.
    pub counts: Vec<usize>,
}

/// A record, and its index among the hits where there are words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultItem {
    /// The record.
    pub record: Record,
    /// The index among the hits; `None` without words.
    pub hit: Option<usize>,
}
