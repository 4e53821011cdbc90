//! The answers to a query.

use crate::search::hit::Hit;
use crate::search::places::Reading;
use crate::search::sureness::Sureness;
use search_engine::ScoredDocs;

/// The answers to a query.
pub struct Answers {
    /// The best first. A record that has all words comes before one that has some.
    pub hits: Vec<Hit>,
    /// The certainty of the first hits.
    pub sureness: Sureness,
    /// True where the hits have only some of the words.
    pub is_relaxed: bool,
    /// True where the details of the content are still to come, so that it was searched by names alone.
    pub is_early: bool,
    /// True where the gazetteer is still to come, and may know the place that is asked for.
    pub is_partial: bool,
    pub(super) scored: ScoredDocs,
    pub(super) reading: Reading,
    pub(super) nearest: Option<String>,
}

impl Answers {
    /// A spelling that is nearer to what is there than what was typed.
    pub fn suggestion(&self) -> Option<&str> {
        self.nearest.as_deref()
    }
}
