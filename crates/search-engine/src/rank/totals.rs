//! Sums the matches of each document over the words of a question.

use super::worth::Worth;
use crate::index::Document;
use crate::ranking_weights as weights;

/// The sum of a document's matches for the words so far.
#[derive(Clone, Copy, Default)]
pub(crate) struct Total {
    pub score: u32,
    /// Number of sought words that it has.
    pub answered: u8,
    /// True where it has a match for any word that has to be found.
    pub touched: bool,
    /// The worth of the best match where the other words do not count: see `sure` of the ranking.
    pub sure: u32,
    pub best: Worth,
}

impl Total {
    /// Adds the best match for a word of some importance, and what it is worth by itself.
    pub(crate) fn add(&mut self, worth: Worth, importance: u32, is_required: bool, sure: u32) {
        self.score += worth.worth() * importance;
        let is_answer = is_required && worth.worth() >= weights::MIN_WORD_SCORE;
        self.answered += u8::from(is_answer);
        self.touched |= is_required;
        self.best = self.best.max(worth).also(self.best.how() | worth.how());
        self.sure = self.sure.max(sure);
    }
}

/// The totals of all documents, of which most questions touch few.
#[derive(Default)]
pub(crate) struct Totals {
    all: Vec<Total>,
    /// One bit for each document: those that were touched are given in their order without sorting them.
    touched: Vec<u32>,
}

impl Totals {
    /// Empty totals of so many documents, in the room of others that are empty.
    pub(crate) fn new(mut before: Self, documents: Document) -> Self {
        before.all.resize(documents as usize, Total::default());
        before.touched.resize(documents as usize / 32 + 1, 0);
        before
    }

    /// The total of a document, which is touched by that; `None` for what is no document.
    pub(crate) fn of(&mut self, document: Document) -> Option<&mut Total> {
        let total = self.all.get_mut(document as usize)?;
        if let Some(bits) = self.touched.get_mut(document as usize / 32) {
            *bits |= 1 << (document % 32);
        }
        Some(total)
    }

    /// Takes out the totals of what was touched, in the order of the documents.
    pub(crate) fn drain(&mut self, each: &mut dyn FnMut(Document, Total)) {
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
