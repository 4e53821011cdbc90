//! A word of a question, as it was typed.

/// A word as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// The word as all its spellings fold.
    pub folded: String,
    /// The word in lower case, with its letters as they were typed.
    pub literal: String,
}

impl Typed {
    /// A word that is only known folded.
    pub fn plain(folded: &str) -> Self {
        Self {
            folded: folded.to_owned(),
            literal: folded.to_owned(),
        }
    }

    /// Returns `true` if a word that folds alike may be meant: letters without marks stand for those with any, not the other way round.
    pub fn may_mean(&self, literal: &str) -> bool {
        self.literal == self.folded || self.literal == literal
    }
}
