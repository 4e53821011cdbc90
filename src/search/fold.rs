//! Folding: one spelling for all the ways people type a Norwegian, Sámi or Kven name.

/// A part of a text, as byte offsets.
pub type Span = (usize, usize);

/// Folds a text: lower case; marks dropped; `æ ä ae` to `a`, `ø ö oe` to `o`, `å aa` to `a`; everything that is neither letter
/// nor digit to single spaces. Both what is searched and what is typed are folded, so that any of these spellings finds any other.
#[must_use]
pub fn fold(text: &str) -> String {
    folded(text).into_iter().map(|(c, _)| c).collect()
}

/// Each folded character with the byte span it stands for in the original.
fn folded(text: &str) -> Vec<(char, Span)> {
    let mut out: Vec<(char, Span)> = Vec::with_capacity(text.len());
    for (start, original) in text.char_indices() {
        let end = start + original.len_utf8();
        for lower in original.to_lowercase() {
            let Some(plain) = plain(lower) else {
                // A combining mark belongs to the letter before it.
                if let Some((_, span)) = out.last_mut() {
                    span.1 = end;
                }
                continue;
            };
            match (out.last_mut(), plain) {
                // The second letter of aa, ae and oe adds nothing to the first.
                (Some(('a', span)), 'a' | 'e') | (Some(('o', span)), 'e') => span.1 = end,
                (None | Some((' ', _)), ' ') => {}
                _ => out.push((plain, (start, end))),
            }
        }
    }
    if out.last().is_some_and(|(c, _)| *c == ' ') {
        out.pop();
    }
    out
}

/// The plain form of a lower-case character; `None` for a combining mark.
fn plain(c: char) -> Option<char> {
    Some(match c {
        'á' | 'à' | 'â' | 'ä' | 'å' | 'æ' | 'ã' => 'a',
        'č' | 'ç' => 'c',
        'đ' | 'ð' => 'd',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ŋ' | 'ń' | 'ñ' => 'n',
        'ó' | 'ò' | 'ô' | 'ö' | 'ø' | 'õ' => 'o',
        'š' | 'ś' => 's',
        'ŧ' => 't',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ý' => 'y',
        'ž' => 'z',
        '\u{300}'..='\u{36f}' => return None,
        c if c.is_alphanumeric() => c,
        _ => ' ',
    })
}

/// The part of `text` that a folded `query` matches: at the start of a word if possible, else anywhere.
#[must_use]
pub fn highlight(text: &str, query: &str) -> Option<Span> {
    let query: Vec<char> = fold(query).chars().collect();
    let text = folded(text);
    if query.is_empty() {
        return None;
    }
    let at = |start: usize| {
        let part = text.get(start..start + query.len())?;
        part.iter()
            .map(|(c, _)| c)
            .eq(&query)
            .then(|| (part[0].1.0, part[part.len() - 1].1.1))
    };
    let word_start = |start: &usize| *start == 0 || text[*start - 1].0 == ' ';
    (0..text.len())
        .filter(word_start)
        .find_map(at)
        .or_else(|| (0..text.len()).find_map(at))
}

#[cfg(test)]
mod tests {
    use super::{fold, highlight};

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
        ] {
            for spelling in spellings {
                assert_eq!(fold(spelling), fold(spellings[0]), "{spelling}");
            }
        }
    }

    #[test]
    fn marks_the_letters_that_were_meant() {
        for (text, query, marked) in [
            ("Lørenskog", "loer", "Lør"),
            ("Nord-Aurdal", "aurd", "Aurd"),
            ("Kárášjohka", "karas", "Káráš"),
            ("Aarborte", "ar", "Aar"),
            ("Midtre Gauldal", "gaul", "Gaul"),
            ("Lørenskog", "skog", "skog"),
        ] {
            let (start, end) = highlight(text, query).unwrap();
            assert_eq!(&text[start..end], marked, "{query} in {text}");
        }
        assert_eq!(highlight("Oslo", "bergen"), None);
        assert_eq!(highlight("Oslo", ""), None);
    }
}
