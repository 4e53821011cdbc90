//! The trace of a query: everything that those are told who ask how the scores came about.

use crate::fields::FieldWeights;
use crate::index::DocId;
use crate::query::QueryWord;
use crate::scorer::match_score::MatchScore;
use crate::scorer::score::Score;

/// Listens to the scorer. In the browser nobody does, and `()` costs nothing.
pub trait Trace {
    /// The fields have these weights in the query, by the number of words that stand in them.
    fn weights(&mut self, _weights: &FieldWeights) {}

    /// A word of the query comes next, with its importance; it has to be found, or is only nice to find.
    fn word(&mut self, _word: &QueryWord, _importance: u32, _is_required: bool) {}

    /// A document has the word.
    fn matched(&mut self, _document: DocId, _best: MatchScore) {}

    /// A document answers.
    fn scored(&mut self, _document: DocId, _score: Score) {}
}

impl Trace for () {}
