//! Cuts texts into tokens: words, folded for comparing and as they are written.

use crate::letters::{lower, plain, rest_of_ligature};

/// A part of a text: the bytes at which it begins and ends.
pub type Span = (usize, usize);

/// A word of a text, as the search compares and shows it. The buffers are lent: copy what is to be kept.
pub struct Token<'a> {
    /// The word as all its spellings fold.
    pub folded: &'a str,
    /// The surface form: lower case, with the letters as they are written; `ä` and `ö` as the Norwegian `æ` and `ø`.
    pub surface: &'a str,
    /// Its place in the text, in bytes.
    pub span: Span,
    /// The word before, folded and in its surface form, if only a hyphen stands between them, as in "e-helse".
    pub before: Option<(&'a str, &'a str)>,
}

/// Gives the tokens of a text to `each`, in order.
pub fn tokenize(text: &str, each: &mut dyn FnMut(&Token)) {
    Tokenizer::default().tokenize(text, each);
}

/// Texts as one. The standard library's `concat` is made for anything that can be joined, which is half a kilobyte of code.
pub fn concat(parts: &[&str]) -> String {
    let mut whole = String::new();
    for part in parts {
        whole.push_str(part);
    }
    whole
}

/// The words of a text as one, folded.
pub fn fold_joined(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    tokenize(text, &mut |word| joined.push_str(word.folded));
    joined
}

/// Cuts texts into tokens, and keeps its buffers from one text to the next.
#[derive(Default)]
pub struct Tokenizer {
    folded: String,
    surface: String,
    /// The word before, in both forms.
    before: (String, String),
    /// True where only a hyphen stands between the word before and this one.
    is_hyphenated: bool,
}

impl Tokenizer {
    /// Gives the tokens of a text to `each`, in order.
    pub fn tokenize(&mut self, text: &str, each: &mut dyn FnMut(&Token)) {
        let mut span = (0, 0);
        self.is_hyphenated = false;
        let mut at = 0;
        loop {
            let rest = text.get(at..).unwrap_or_default();
            let length = plain_letters(rest.as_bytes(), self.last());
            let (letters, rest) = rest.split_at_checked(length).unwrap_or_default();
            let next = rest.chars().next();
            let small = next.map_or(' ', lower);
            let plain = plain(small);
            if self.folded.is_empty() {
                span.0 = at;
            }
            at += length;
            if length > 0 {
                span.1 = at;
            }
            // Most words are plain from beginning to end: they are their own folded form, and need not be copied.
            let is_plain = self.folded.is_empty() && plain == Some(' ');
            if length > 0 && !is_plain {
                self.folded.push_str(letters);
                self.surface.push_str(letters);
            }
            let end = at + next.map_or(0, char::len_utf8);
            match plain {
                // A combining mark belongs to the letter before it. Composed and decomposed letters are one word all the same,
                // because only the folded form has to agree.
                None => span.1 = end,
                Some(' ') => {
                    let plain = is_plain.then_some(letters);
                    self.end_word(plain, span, next == Some('-'), each);
                    if next.is_none() {
                        return;
                    }
                }
                Some(plain) => {
                    span.1 = end;
                    self.push(small, plain, next.map_or("", rest_of_ligature));
                }
            }
            at = end;
        }
    }

    /// The last letter of the word so far.
    fn last(&self) -> u8 {
        self.folded.as_bytes().last().copied().unwrap_or_default()
    }

    /// Adds a letter that is not plain, and the letters that follow it where it is a ligature.
    fn push(&mut self, small: char, plain: char, rest: &str) {
        self.surface.push(match small {
            'ä' => 'æ',
            'ö' => 'ø',
            _ if !rest.is_empty() => plain,
            other => other,
        });
        let last = self.last();
        if !u8::try_from(plain).is_ok_and(|letter| plain_letters(&[letter], last) == 0) {
            self.folded.push(plain);
        }
        self.folded.push_str(rest);
        self.surface.push_str(rest);
    }

    /// Gives the word to `each`, if there is one, and begins another. A word that is plain from beginning to end is given as it stands in
    /// the text.
    fn end_word(
        &mut self,
        plain: Option<&str>,
        span: Span,
        is_hyphen: bool,
        each: &mut dyn FnMut(&Token),
    ) {
        let own = (self.folded.as_str(), self.surface.as_str());
        let (folded, surface) = plain.map_or(own, |plain| (plain, plain));
        let is_word = !folded.is_empty();
        if is_word {
            let before = (self.before.0.as_str(), self.before.1.as_str());
            each(&Token {
                folded,
                surface,
                span,
                before: self.is_hyphenated.then_some(before),
            });
        }
        self.is_hyphenated = is_hyphen && (is_word || self.is_hyphenated);
        if self.is_hyphenated && is_word {
            folded.clone_into(&mut self.before.0);
            surface.clone_into(&mut self.before.1);
        }
        self.folded.clear();
        self.surface.clear();
    }
}

/// The number of letters and digits at the beginning that are plain and small. The second letter of aa, ae and oe adds nothing to the
/// first, and so is none of them; `before` is the letter before.
fn plain_letters(text: &[u8], before: u8) -> usize {
    let mut length = 0;
    let mut ends = CLASSES[before as usize] >> 4;
    for letter in text {
        let class = CLASSES[*letter as usize];
        if class & ends != 0 {
            break;
        }
        ends = class >> 4;
        length += 1;
    }
    length
}

/// For each byte what it is, and in the upper half what may not follow. Nearly all that is indexed goes through here.
const CLASSES: [u8; 256] = {
    const OTHER: u8 = 1;
    const A: u8 = 2;
    const E: u8 = 4;
    let mut classes = [0; 256];
    let mut byte = 0_u8;
    loop {
        classes[byte as usize] = match byte {
            b'a' => A | (OTHER | A | E) << 4,
            b'e' => E | OTHER << 4,
            b'o' => (OTHER | E) << 4,
            b'b'..=b'z' | b'0'..=b'9' => OTHER << 4,
            _ => OTHER | OTHER << 4,
        };
        if byte == u8::MAX {
            break classes;
        }
        byte += 1;
    }
};

#[cfg(test)]
mod tests {
    use super::tokenize;
    use crate::fold;

    fn words(text: &str) -> Vec<(String, String, String, bool)> {
        let mut words = Vec::new();
        tokenize(text, &mut |word| {
            let (start, end) = word.span;
            words.push((
                word.folded.to_owned(),
                word.surface.to_owned(),
                text[start..end].to_owned(),
                word.before.is_some(),
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
        let of = |folded: &str, surface: &str, part: &str, hyphenated| {
            (
                folded.to_owned(),
                surface.to_owned(),
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
