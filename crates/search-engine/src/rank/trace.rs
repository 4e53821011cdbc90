//! The trace of a ranking: what is told to those who ask how the scores came about.

use super::score::Score;
use super::worth::Worth;
use crate::fields::FieldWeights;
use crate::index::Document;
use crate::query::QueryWord;

/// Listens to a ranking. In the browser nobody does, and `()` costs nothing.
pub trait Trace {
    /// The fields are worth this in the query, by the number of words that stand in them.
    fn weights(&mut self, _weights: &FieldWeights) {}

    /// A word of the query comes next, with its importance; it has to be found, or is only nice to find.
    fn word(&mut self, _word: &QueryWord, _importance: u32, _is_required: bool) {}

    /// A document has the word.
    fn matched(&mut self, _document: Document, _best: Worth) {}

    /// A document answers.
    fn scored(&mut self, _document: Document, _score: Score) {}
}

impl Trace for () {}
