//! Adds up the scores of each document over the words of a query.

use crate::index::DocId;
use crate::ranking_weights as weights;
use crate::scorer::match_score::MatchScore;

/// The sum of the scores of a document for the words so far.
#[derive(Clone, Copy, Default)]
pub(crate) struct DocTotal {
    pub score: u32,
    /// Number of words that a document must have and this one has.
    pub found: u8,
    /// True where it has a match for any word that a document must have.
    pub touched: bool,
    /// Points of the best match where the other words do not count: see `partial_points` of the scorer.
    pub partial: u32,
    pub best: MatchScore,
}

impl DocTotal {
    /// Adds the best match for a word of some importance, and the points that it has by itself.
    pub(crate) fn add(
        &mut self,
        score: MatchScore,
        importance: u32,
        is_required: bool,
        partial: u32,
    ) {
        self.score += score.points() * importance;
        let is_found = is_required && score.points() >= weights::MIN_WORD_SCORE;
        self.found += u8::from(is_found);
        self.touched |= is_required;
        let kinds = self.best.kind() | score.kind();
        self.best = self.best.max(score).with_kinds(kinds);
        self.partial = self.partial.max(partial);
    }
}

/// The totals of all documents, of which most queries touch few.
#[derive(Default)]
pub(crate) struct ScoreAccumulator {
    all: Vec<DocTotal>,
    /// One bit for each document: those that were touched are given in their order without sorting them.
    touched: Vec<u32>,
}

impl ScoreAccumulator {
    /// Empty totals of so many documents, in the room of others that are empty.
    pub(crate) fn new(mut before: Self, documents: DocId) -> Self {
        before.all.resize(documents as usize, DocTotal::default());
        before.touched.resize(documents as usize / 32 + 1, 0);
        before
    }

    /// The total of a document, which is touched by that; `None` for what is no document.
    pub(crate) fn of(&mut self, document: DocId) -> Option<&mut DocTotal> {
        let total = self.all.get_mut(document as usize)?;
        if let Some(bits) = self.touched.get_mut(document as usize / 32) {
            *bits |= 1 << (document % 32);
        }
        Some(total)
    }

    /// Takes out the totals of what was touched, in the order of the documents.
    pub(crate) fn drain(&mut self, each: &mut dyn FnMut(DocId, DocTotal)) {
        for (first, bits) in (0..).step_by(32).zip(&mut self.touched) {
            while *bits > 0 {
                let document = first + bits.trailing_zeros();
                *bits &= *bits - 1;
                if let Some(total) = self.all.get_mut(document as usize) {
                    each(document, std::mem::take(total));
                }
            }
        }
    }
}
