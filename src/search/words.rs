//! The words of a text, folded for comparing and as they are written.

use super::fold::{Span, lower, plain};

/// A word of a text. The buffers are lent: copy what is to be kept.
pub(super) struct Word<'a> {
    /// The word as all its spellings fold.
    pub folded: &'a str,
    /// The word in lower case, with its letters as they are written; `ä` and `ö` as the Norwegian `æ` and `ø`.
    pub literal: &'a str,
    /// Where it stands in the text.
    pub span: Span,
    /// Only a hyphen stands between it and the word before, as in "e-helse".
    pub hyphenated: bool,
}

/// Gives the words of a text to `each`, in order.
pub(super) fn each_word(text: &str, each: &mut dyn FnMut(&Word)) {
    let mut reader = Reader::default();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        // Most of a text is plain letters, which are taken together.
        let plain = rest.bytes().take_while(u8::is_ascii_lowercase).count();
        if let Some(letters) = rest.get(..plain).filter(|_| plain > 0) {
            reader.letters(letters, at);
            at += plain;
        } else if let Some(original) = rest.chars().next() {
            reader.character(original, at, each);
            at += original.len_utf8();
        }
    }
    reader.end(each);
}

/// The word that is being read.
#[derive(Default)]
struct Reader {
    folded: String,
    literal: String,
    span: Span,
    /// Whether only a hyphen stands before it.
    hyphenated: bool,
}

impl Reader {
    /// Takes plain letters.
    fn letters(&mut self, letters: &str, at: usize) {
        self.begin(at);
        self.span.1 = at + letters.len();
        self.literal.push_str(letters);
        let folds = |pair: &[u8]| matches!(pair, b"aa" | b"ae" | b"oe");
        if letters.as_bytes().windows(2).any(folds) || letters.starts_with(['a', 'e']) {
            letters.chars().for_each(|letter| self.fold(letter));
        } else {
            self.folded.push_str(letters);
        }
    }

    fn character(&mut self, original: char, at: usize, each: &mut dyn FnMut(&Word)) {
        let end = at + original.len_utf8();
        let small = lower(original);
        match plain(small) {
            // A combining mark belongs to the letter before it. Composed and decomposed letters are one word all the same, because
            // only the folded form has to agree.
            None => self.span.1 = end,
            Some(' ') => {
                let ends = !self.folded.is_empty();
                self.end(each);
                self.hyphenated = original == '-' && (ends || self.hyphenated);
            }
            Some(plain) => {
                self.begin(at);
                self.span.1 = end;
                self.literal.push(match small {
                    'ä' => 'æ',
                    'ö' => 'ø',
                    other => other,
                });
                self.fold(plain);
            }
        }
    }

    fn begin(&mut self, at: usize) {
        if self.folded.is_empty() {
            self.span.0 = at;
        }
    }

    /// The second letter of aa, ae and oe adds nothing to the first.
    fn fold(&mut self, letter: char) {
        let repeats = match letter {
            'a' => self.folded.ends_with('a'),
            'e' => self.folded.ends_with(['a', 'o']),
            _ => false,
        };
        if !repeats {
            self.folded.push(letter);
        }
    }

    fn end(&mut self, each: &mut dyn FnMut(&Word)) {
        if self.folded.is_empty() {
            return;
        }
        each(&Word {
            folded: &self.folded,
            literal: &self.literal,
            span: self.span,
            hyphenated: self.hyphenated,
        });
        self.folded.clear();
        self.literal.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::each_word;
    use crate::search::fold;

    fn words(text: &str) -> Vec<(String, String, String, bool)> {
        let mut words = Vec::new();
        each_word(text, &mut |word| {
            let (start, end) = word.span;
            words.push((
                word.folded.to_owned(),
                word.literal.to_owned(),
                text[start..end].to_owned(),
                word.hyphenated,
            ));
        });
        words
    }

    #[test]
    fn words_are_cut_where_folding_puts_spaces() {
        for text in [
            "Sør-Varanger",
            "  «Hva er viktig for deg?»  ",
            "Lo\u{308}renskog",
            "Nore og Uvdal",
            "NEWS2 i sykehjem – og hjemme",
            "",
            "-",
            "\u{308}",
        ] {
            let joined: Vec<String> = words(text).into_iter().map(|word| word.0).collect();
            assert_eq!(joined.join(" "), fold(text), "{text:?}");
        }
    }

    #[test]
    fn a_word_knows_how_it_is_written_and_where() {
        let of = |folded: &str, literal: &str, part: &str, hyphenated| {
            (
                folded.to_owned(),
                literal.to_owned(),
                part.to_owned(),
                hyphenated,
            )
        };
        assert_eq!(
            words("Sör-Varanger, e-helse"),
            [
                of("sor", "sør", "Sör", false),
                of("varanger", "varanger", "Varanger", true),
                of("e", "e", "e", false),
                of("helse", "helse", "helse", true),
            ]
        );
        assert_eq!(
            words("Aarborte")[0],
            of("arborte", "aarborte", "Aarborte", false)
        );
        // A dash between blanks is no hyphen.
        assert!(!words("før – etter")[1].3);
        assert!(!words("før - etter")[1].3);
    }
}
