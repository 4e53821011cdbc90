//! Folding: one spelling for all the ways people type a Norwegian, Sámi or Kven name.

use super::words::each_word;

/// A part of a text, as byte offsets.
pub type Span = (usize, usize);

/// Folds a text: lower case; marks dropped; `æ ä ae` to `a`, `ø ö oe` to `o`, `å aa` to `a`; everything that is neither letter
/// nor digit to single spaces. Both what is searched and what is typed are folded, so that any of these spellings finds any other.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    each_word(text, &mut |word| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word.folded);
    });
    folded
}

/// Each folded character with the byte span it stands for in the original.
pub(super) fn folded(text: &str) -> Vec<(char, Span)> {
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

/// The small form of a letter of the Latin alphabets that Norwegian, Sámi and Kven are written with, and of those letters in the
/// compatibility forms that come along when a text is copied. The tables that the standard library keeps for all scripts would cost the
/// visitor 5 kB.
pub fn lower(c: char) -> char {
    match c {
        // Full width, such as "Ｏｓｌｏ".
        '\u{ff01}'..='\u{ff5e}' => ascii(u32::from(c) - 0xfee0),
        // In a circle, capitals before small letters.
        '\u{24b6}'..='\u{24e9}' => ascii((u32::from(c) - 0x24b6) % 26 + 0x61),
        // Mathematical: bold, italic and others, each alphabet in capitals and small letters, then the digits.
        '\u{1d400}'..='\u{1d6a3}' => ascii((u32::from(c) - 0x1d400) % 26 + 0x61),
        '\u{1d7ce}'..='\u{1d7ff}' => ascii((u32::from(c) - 0x1d7ce) % 10 + 0x30),
        '\0'..='\x7f' => c.to_ascii_lowercase(),
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(c) + 0x20).unwrap_or(c),
        // In Latin Extended-A a capital stands before its small letter: at even places, and from Ĺ to Ň and Ź to Ž at odd ones.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' if u32::from(c).is_multiple_of(2) => next(c),
        'Ĺ'..='ň' | 'Ź'..='ž' if !u32::from(c).is_multiple_of(2) => next(c),
        _ => c,
    }
}

fn ascii(code: u32) -> char {
    char::from_u32(code).unwrap_or(' ').to_ascii_lowercase()
}

/// The letters of a ligature after the first, which [`plain`] gives.
pub(super) const fn rest_of_ligature(c: char) -> &'static str {
    match c {
        'ﬀ' => "f",
        'ﬁ' => "i",
        'ﬂ' => "l",
        'ﬃ' => "fi",
        'ﬄ' => "fl",
        'ﬅ' | 'ﬆ' => "t",
        'ĳ' | 'Ĳ' => "j",
        'ß' => "s",
        _ => "",
    }
}

fn next(c: char) -> char {
    char::from_u32(u32::from(c) + 1).unwrap_or(c)
}

/// The plain form of a lower-case character; `None` for a combining mark, and for what cannot be seen.
pub(super) fn plain(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(if c.is_ascii_alphanumeric() { c } else { ' ' });
    }
    Some(match c {
        'á' | 'à' | 'â' | 'ä' | 'å' | 'æ' | 'ã' => 'a',
        'č' | 'ç' => 'c',
        'đ' | 'ð' => 'd',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'ĳ' => 'i',
        'ŋ' | 'ń' | 'ñ' => 'n',
        'ó' | 'ò' | 'ô' | 'ö' | 'ø' | 'õ' | 'œ' => 'o',
        'š' | 'ś' | 'ß' | 'ﬅ' | 'ﬆ' => 's',
        'ŧ' => 't',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ý' => 'y',
        'ž' => 'z',
        // Of ligatures the first letter.
        'ﬀ'..='ﬄ' => 'f',
        // Besides marks: soft hyphens and other characters of no width, which come along when a text is copied.
        '\u{300}'..='\u{36f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2060}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{e0fff}' => return None,
        // Signs of all kinds, emoji and what is for private use.
        '\u{80}'..='\u{ff}'
        | '\u{2000}'..='\u{2fff}'
        | '\u{3000}'..='\u{303f}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe10}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ffef}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{f0000}'.. => ' ',
        // Other scripts are neither folded nor split.
        c => c,
    })
}

#[cfg(test)]
mod tests {
    use super::{fold, lower};

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

    #[test]
    fn lower_case_is_that_of_unicode_for_latin_letters() {
        for c in '\0'..='\u{17f}' {
            // The dotted capital I becomes two characters, and Ÿ lies outside: no Nordic language has them.
            if !['İ', 'Ÿ'].contains(&c) {
                assert_eq!(lower(c).to_string(), c.to_lowercase().to_string(), "{c}");
            }
        }
    }
}
