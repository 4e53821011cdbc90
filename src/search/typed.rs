//! A word of a question, as it was typed.

/// A word as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Typed {
    pub folded: String,
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

    /// Whether a word that folds alike may be meant: letters without their marks stand for those with any, not the other way round.
    pub fn may_mean(&self, literal: &str) -> bool {
        self.literal == self.folded || self.literal == literal
    }
}
