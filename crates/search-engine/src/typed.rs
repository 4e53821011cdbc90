//! A word of a query, as it was typed.

/// A word as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// The word as all its spellings fold.
    pub folded: String,
    /// The surface form: lower case, with the letters as they were typed.
    pub surface: String,
}

impl Typed {
    /// A word that is only known folded.
    pub fn plain(folded: &str) -> Self {
        Self {
            folded: folded.to_owned(),
            surface: folded.to_owned(),
        }
    }

    /// Returns `true` if a word that folds alike may be meant: letters without marks stand for those with any, not the other way round.
    pub fn may_mean(&self, surface: &str) -> bool {
        self.surface == self.folded || self.surface == surface
    }
}
