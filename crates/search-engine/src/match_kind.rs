//! The kinds of match between a typed word and a term of the index.

use bitflags::bitflags;

bitflags! {
    /// The ways in which a term answers a typed word. They are a set, since a hit may be the work of several words; the empty one is a
    /// term as it was typed.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct MatchKind: u8 {
        /// The typed word is the beginning of the term.
        const PREFIX = 1;
        /// The term is another form of the word.
        const INFLECTED = 2;
        /// The typed word is a part of a compound.
        const PART = 4;
        /// The term is the word with mistakes.
        const TYPO = 8;
        /// Two terms stand for the typed word, or several typed words are one term.
        const JOINED = 16;
        /// The term means the same.
        const SYNONYM = 32;
        /// A longer term with what was typed in it, where that is a name by itself: it is not meant in texts, "vik" is not "viktig", and
        /// "rygge" not "trygge".
        const INSIDE_OTHER_WORD = 64;
    }
}

impl MatchKind {
    /// The kinds in words.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn names(self) -> String {
        let names = [
            (Self::PREFIX, "beginning of a word"),
            (Self::INFLECTED, "another form"),
            (Self::PART, "part of a word"),
            (Self::TYPO, "mistake"),
            (Self::JOINED, "words as one"),
            (Self::SYNONYM, "synonym"),
            (Self::INSIDE_OTHER_WORD, "name inside another word"),
        ];
        let names = names.into_iter().filter(|(kind, _)| self.contains(*kind));
        let names: Vec<&str> = names.map(|(_, name)| name).collect();
        match names.as_slice() {
            [] => "as typed".to_owned(),
            names => names.join(", "),
        }
    }
}
