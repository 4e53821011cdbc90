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
    let mut folded = String::new();
    let mut literal = String::new();
    let mut span = (0, 0);
    let mut gap = Gap::Wide;
    for (start, original) in text.char_indices() {
        // Most letters are plain, and known to be so at once.
        let (small, plain) = if original.is_ascii_lowercase() {
            (original, Some(original))
        } else {
            let small = lower(original);
            (small, plain(small))
        };
        let Some(plain) = plain else {
            // A combining mark belongs to the letter before it. Composed and decomposed letters are one word all the same, because
            // only the folded form has to agree.
            span.1 = start + original.len_utf8();
            continue;
        };
        if plain == ' ' {
            if !folded.is_empty() {
                each(&Word {
                    folded: &folded,
                    literal: &literal,
                    span,
                    hyphenated: gap == Gap::Hyphen,
                });
                folded.clear();
                literal.clear();
                gap = if original == '-' {
                    Gap::Hyphen
                } else {
                    Gap::Wide
                };
            } else if original != '-' {
                gap = Gap::Wide;
            }
            continue;
        }
        if folded.is_empty() {
            span.0 = start;
        }
        span.1 = start + original.len_utf8();
        literal.push(match small {
            'ä' => 'æ',
            'ö' => 'ø',
            other => other,
        });
        // The second letter of aa, ae and oe adds nothing to the first.
        let repeats = match plain {
            'a' => folded.ends_with('a'),
            'e' => folded.ends_with(['a', 'o']),
            _ => false,
        };
        if !repeats {
            folded.push(plain);
        }
    }
    if !folded.is_empty() {
        each(&Word {
            folded: &folded,
            literal: &literal,
            span,
            hyphenated: gap == Gap::Hyphen,
        });
    }
}

/// What stands between two words.
#[derive(PartialEq)]
enum Gap {
    Hyphen,
    Wide,
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
