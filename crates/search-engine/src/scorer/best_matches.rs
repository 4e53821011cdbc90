//! The best match of each document.

use crate::index::DocId;
use crate::scorer::match_score::MatchScore;

/// Documents, each with its best match.
pub(crate) type DocMatches = Vec<(DocId, MatchScore)>;

/// The best match of each document, for one word or several that are one.
#[derive(Default)]
pub(crate) struct BestMatches {
    best: Vec<MatchScore>,
    touched: Vec<DocId>,
}

impl BestMatches {
    /// No match of any of so many documents, in the room of others that are empty.
    pub(crate) fn new(mut before: Self, documents: DocId) -> Self {
        before
            .best
            .resize(documents as usize, MatchScore::default());
        before
    }

    pub(crate) fn add(&mut self, document: DocId, score: MatchScore) {
        if let Some(best) = self.best.get_mut(document as usize)
            && score > *best
        {
            if *best == MatchScore::default() {
                self.touched.push(document);
            }
            *best = score;
        }
    }

    /// Takes everything out that is in a list too, as the poorer of both matches.
    pub(crate) fn drain_both(&mut self, mut list: DocMatches) -> DocMatches {
        for (document, score) in &mut list {
            let other = self.best.get(*document as usize).copied();
            *score = other.unwrap_or_default().min(*score);
        }
        list.retain(|(_, score)| *score != MatchScore::default());
        self.drain();
        list
    }

    /// Takes everything out.
    pub(crate) fn drain(&mut self) -> DocMatches {
        let mut matches = Vec::with_capacity(self.touched.len());
        for document in &self.touched {
            if let Some(best) = self.best.get_mut(*document as usize) {
                matches.push((*document, std::mem::take(best)));
            }
        }
        self.touched.clear();
        matches
    }
}
