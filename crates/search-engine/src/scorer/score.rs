//! The score of a document: one place for the formula, for the scorer and for those who ask how a score came about.

use crate::ranking_weights as weights;

/// The parts of the score of a document.
#[derive(Clone, Copy)]
pub struct Score {
    /// The points of its best match for each word, of 10,000, times the importance of the word.
    pub sum: u32,
    /// The importance of all words that have to be found.
    pub importance: u32,
    /// The preference for its kind, in percent.
    pub boost: u32,
    /// True where the document has all words that have to be found.
    pub has_all_words: bool,
}

impl Score {
    /// The mean score of its matches by the importance of the words.
    pub const fn mean(self) -> u32 {
        match self.importance {
            0 => self.sum,
            importance => self.sum / importance,
        }
    }

    /// The same with the preference for its kind.
    pub const fn boosted(self) -> u32 {
        self.mean() * self.boost / 100
    }

    /// The score: [`weights::ALL_WORDS`] and more for a document that has all words, and less for others.
    pub const fn points(self) -> u32 {
        let points = self.boosted();
        if self.has_all_words {
            weights::ALL_WORDS + points
        } else if points < weights::ALL_WORDS {
            points
        } else {
            weights::ALL_WORDS - 1
        }
    }
}
