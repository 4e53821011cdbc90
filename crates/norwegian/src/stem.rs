//! Norwegian inflection, as far as search needs it: two forms of a word have one stem.
//!
//! A light stemmer for both written forms of Norwegian: the endings of nouns, adjectives and verbs, the longest first, as in the
//! Norwegian stemmer of Snowball (Porter, <https://snowballstem.org/algorithms/norwegian/stemmer.html>), but without the endings that
//! make one word out of another, and with double consonants made single: sykehjem, sykehjemmene.

/// Endings of inflected words, folded, longest first. What is left must have at least three letters.
const ENDINGS: &[&str] = &[
    "hetene", "heitene", "heten", "heter", "heita", "heit", "het", "endes", "andes", "anes",
    "enes", "ende", "ande", "edes", "ene", "ane", "ens", "ets", "ers", "ere", "ast", "est", "ede",
    "ete", "en", "et", "er", "ar", "as", "es", "e", "a", "s",
];

/// The shortest stem. "Os" and "Oset" are other words, and so are "bo" and "boer".
const SHORTEST: usize = 3;

/// The stem of a folded word: a part of its beginning.
///
/// ```
/// use norwegian::stem;
///
/// assert_eq!(stem("sykehjemmene"), "sykehjem");
/// assert_eq!(stem("tjenestene"), stem("tjenester"));
/// ```
pub fn stem(word: &str) -> &str {
    word.get(..stem_of(word.as_bytes()).len()).unwrap_or(word)
}

/// The stem of a folded word in bytes; see [`stem`].
pub fn stem_of(word: &[u8]) -> &[u8] {
    let cut = ENDINGS
        .iter()
        .find_map(|ending| {
            let rest = word.strip_suffix(ending.as_bytes())?;
            is_stem(rest, ending.len()).then_some(rest)
        })
        .unwrap_or(word);
    // Of a word that ends in s, such as demens, the s has been taken for an ending.
    let cut = cut
        .strip_suffix(b"s")
        .filter(|rest| is_stem(rest, 1))
        .unwrap_or(cut);
    match cut {
        // A word that ends in a double consonant with a single one: hjemm(ene), hjem.
        [single @ .., a, b] if a == b && cut.len() > SHORTEST && is_doubled(*a) => {
            cut.get(..=single.len()).unwrap_or(cut)
        }
        _ => cut,
    }
}

/// Returns `true` if an ending of some letters may be cut off here.
fn is_stem(rest: &[u8], ending: usize) -> bool {
    rest.len() >= SHORTEST + usize::from(ending > 2)
        && rest.iter().all(u8::is_ascii_lowercase)
        && rest
            .iter()
            .any(|byte| matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
}

/// Returns `true` if a consonant is doubled after a short vowel. Not `contains`, which brings a search for long texts along.
const fn is_doubled(letter: u8) -> bool {
    matches!(letter, b'b' | b'd' | b'f' | b'g' | b'k'..=b'n' | b'p' | b'r'..=b't' | b'v')
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["sykehjem", "sykehjemmet", "sykehjemmene", "sykehjems"][..],
            &[
                "tjeneste",
                "tjenesten",
                "tjenester",
                "tjenestene",
                "tjenestenes",
            ],
            &[
                "prosjekt",
                "prosjektet",
                "prosjekter",
                "prosjektene",
                "prosjekta",
            ],
            &["demens", "demensen"],
            &["kommune", "kommunen", "kommuner", "kommunene", "kommunar"],
            &["parorende", "parorendes"],
            &[
                "pasient",
                "pasienter",
                "pasientene",
                "pasienten",
                "pasientar",
            ],
            &["fall", "fallet", "fallene"],
            &["lindrende", "lindrande"],
            &["eldre", "eldres"],
            &["skade", "skaden", "skader", "skadene"],
        ] {
            for form in forms {
                assert_eq!(stem(form), stem(forms[0]), "{form}");
            }
        }
    }

    #[test]
    fn short_words_and_numbers_stay() {
        for word in ["os", "nes", "alta", "news2", "3029", "abc", ""] {
            assert!(word.starts_with(stem(word)));
            assert!(stem(word).len() >= word.len().min(3), "{word}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [
            ("hamar", "hamaroy"),
            ("musikk", "musklene"),
            ("rana", "randaberg"),
        ] {
            assert_ne!(stem(one), stem(other), "{one} {other}");
        }
    }
}
