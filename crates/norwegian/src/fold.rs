//! Folding: one spelling for all the ways people type a Norwegian, Sámi or Kven name.

use crate::letters::{lower, plain, rest_of_ligature};
use crate::tokenizer::{Span, tokenize};

/// Folds a text: lower case; marks dropped; `æ ä ae` to `a`, `ø ö oe` to `o`, `å aa` to `a`; everything that is neither letter
/// nor digit to single spaces. Both what is searched and what is typed are folded, so that any of these spellings finds any other.
///
/// ```
/// use norwegian::fold;
///
/// assert_eq!(fold("Sør-Varanger"), "sor varanger");
/// assert_eq!(fold("LOERENSKOG"), fold("Lørenskog"));
/// assert_eq!(fold("Kárášjohka"), "karasjohka");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    tokenize(text, &mut |word| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word.folded);
    });
    folded
}

/// The folded characters of a text, each with the bytes that it stands for in the original.
pub fn folded_letters(text: &str) -> Vec<(char, Span)> {
    let mut out: Vec<(char, Span)> = Vec::with_capacity(text.len());
    for (start, original) in text.char_indices() {
        let end = start + original.len_utf8();
        let Some(plain) = plain(lower(original)) else {
            // A combining mark belongs to the letter before it.
            if let Some((_, span)) = out.last_mut() {
                span.1 = end;
            }
            continue;
        };
        let more = rest_of_ligature(original);
        match (out.last_mut(), plain) {
            // The second letter of aa, ae and oe adds nothing to the first.
            (Some(('a', span)), 'a' | 'e') | (Some(('o', span)), 'e') => span.1 = end,
            (None | Some((' ', _)), ' ') => {}
            _ => out.push((plain, (start, end))),
        }
        out.extend(more.chars().map(|letter| (letter, (start, end))));
    }
    if out.last().is_some_and(|(c, _)| *c == ' ') {
        out.pop();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn all_spellings_of_a_name_fold_alike() {
        for spellings in [
            &[
                "Lørenskog",
                "lorenskog",
                "LOERENSKOG",
                "Lörenskog",
                "lo\u{308}renskog",
            ][..],
            &["Bærum", "baerum", "Bärum", "barum"],
            &["Ås", "aas", "as"],
            &["Kárášjohka", "karasjohka", "Karasjohka"],
            &["Sør-Varanger", "sor varanger", "  sør – varanger "],
            &["Porsáŋgu", "porsangu"],
            // A byte order mark, a soft hyphen, a combining mark of another block.
            &[
                "Oslo",
                "\u{feff}Oslo",
                "Os\u{ad}lo",
                "Oslo\u{200b}",
                "O\u{1dc4}slo",
                // Full width, bold, in circles, with a sign or an emoji stuck to it.
                "Ｏｓｌｏ",
                "𝗢𝘀𝗹𝗼",
                "Ⓞⓢⓛⓞ",
                "\u{3000}Oslo\u{3000}",
                "Oslo™",
                "Oslo🏥",
                "🏥Oslo\u{fe0f}",
                "Oslo\u{f8ff}",
            ],
            &["Finnmark", "ﬁnnmark", "ＦＩＮＮＭＡＲＫ"],
            &["Kafferast", "Kaﬀerast"],
            &["Offisiell", "oﬃsiell"],
            &["7600", "７６００", "𝟕𝟔𝟎𝟎"],
        ] {
            for spelling in spellings {
                assert_eq!(fold(spelling), fold(spellings[0]), "{spelling}");
            }
        }
    }
}
