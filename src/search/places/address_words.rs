//! The words of addresses, such as "gate" and "postboks".

use crate::content::{AddressWord, Vocabulary};
use norwegian::fold_joined;

/// Words of addresses, folded.
#[derive(Default)]
pub(crate) struct AddressWords(Vec<(String, AddressWord)>);

impl AddressWords {
    pub(crate) fn new(vocabulary: &Vocabulary) -> Self {
        let mut all = Vec::new();
        for words in &vocabulary.addresses {
            for word in &words.words {
                all.push((fold_joined(word), words.kind));
            }
        }
        Self(all)
    }

    pub(super) fn of(&self, folded: &str) -> Option<AddressWord> {
        let whole = self.0.iter().find(|(word, _)| word == folded);
        // Three letters and more before it: "storgate", and not "vei" in "hvei".
        let is_street = |(word, kind): &&(String, AddressWord)| {
            let before = folded.strip_suffix(word.as_str());
            *kind == AddressWord::Street
                && word.len() > 2
                && before.is_some_and(|before| before.len() > 2)
        };
        let found = whole.or_else(|| self.0.iter().find(is_street));
        found.map(|(_, kind)| *kind)
    }
}
