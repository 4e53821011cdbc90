//! The characters of a text: letters are composed, and everything in it can be seen and typed.

use super::excerpt::{around, coded, codes};
use super::fault::Fault;
use std::collections::BTreeSet;
use unicode_general_category::{GeneralCategory as Category, get_general_category};
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The names of characters that people often paste by mistake, as the Unicode standard has them.
const NAMES: &[(char, &str)] = &[
    ('\t', "tab"),
    ('\n', "line feed"),
    ('\r', "carriage return"),
    ('\u{a0}', "no-break space"),
    ('\u{ad}', "soft hyphen"),
    ('\u{34f}', "combining grapheme joiner"),
    ('\u{61c}', "Arabic letter mark"),
    ('\u{2002}', "en space"),
    ('\u{2003}', "em space"),
    ('\u{2007}', "figure space"),
    ('\u{2009}', "thin space"),
    ('\u{200a}', "hair space"),
    ('\u{200b}', "zero width space"),
    ('\u{200c}', "zero width non-joiner"),
    ('\u{200d}', "zero width joiner"),
    ('\u{200e}', "left-to-right mark"),
    ('\u{200f}', "right-to-left mark"),
    ('\u{2010}', "hyphen"),
    ('\u{2011}', "non-breaking hyphen"),
    ('\u{2028}', "line separator"),
    ('\u{2029}', "paragraph separator"),
    ('\u{202a}', "left-to-right embedding"),
    ('\u{202b}', "right-to-left embedding"),
    ('\u{202c}', "pop directional formatting"),
    ('\u{202d}', "left-to-right override"),
    ('\u{202e}', "right-to-left override"),
    ('\u{202f}', "narrow no-break space"),
    ('\u{2060}', "word joiner"),
    ('\u{2066}', "left-to-right isolate"),
    ('\u{2067}', "right-to-left isolate"),
    ('\u{2068}', "first strong isolate"),
    ('\u{2069}', "pop directional isolate"),
    ('\u{3000}', "ideographic space"),
    ('\u{feff}', "byte order mark"),
    ('\u{fffc}', "object replacement character"),
    ('\u{fffd}', "replacement character"),
];

/// The longest abbreviation with a full stop that a no-break space may follow: "Prop. 90 L", "Meld. St. 15".
const ABBREVIATION: usize = 4;

/// Finds the faults in the characters of a text, one for each kind of character.
pub(crate) fn faults(text: &str) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let letters = decomposed(text);
    let marks = letters
        .iter()
        .flat_map(|(at, letter)| *at..at + letter.len());
    let marks: BTreeSet<usize> = marks.collect();
    let mut faults: Vec<Fault> = letters
        .iter()
        .filter(|(_, letter)| seen.insert((*letter).to_owned()))
        .map(|(at, letter)| not_composed(text, *at, letter))
        .collect();
    let typed = |c: &char| matches!(c, ' '..='~');
    for (at, c) in text.char_indices().filter(|(_, c)| !typed(c)) {
        if marks.contains(&at) {
            continue;
        }
        let Some((is, then)) = refused(text, at, c) else {
            continue;
        };
        if seen.insert(c.to_string()) {
            let name = NAMES.iter().find(|(known, _)| *known == c);
            let name = name.map_or(String::new(), |(_, name)| format!(", {name}"));
            faults.push(Fault {
                what: format!("{}{name}, {is}, in {}", coded(c), around(text, at)),
                suggestion: then,
            });
        }
    }
    faults
}

/// The letters of a text that stand for a composed one, with the byte they begin at. A letter is a character with the marks after it.
fn decomposed(text: &str) -> Vec<(usize, &str)> {
    if is_nfc(text) {
        return Vec::new();
    }
    let starts = text
        .char_indices()
        .filter(|(_, c)| !is_combining_mark(*c))
        .map(|(at, _)| at);
    let starts: Vec<usize> = starts.collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts
        .iter()
        .zip(ends)
        .filter_map(|(start, end)| Some((*start, text.get(*start..end)?)))
        .filter(|(_, letter)| !letter.nfc().eq(letter.chars()))
        .collect()
}

fn not_composed(text: &str, at: usize, letter: &str) -> Fault {
    let composed: String = letter.nfc().collect();
    let (one, its) = (letter.chars().count() == 1, codes(letter));
    let is = if one {
        "has another code"
    } else {
        "is not composed"
    };
    Fault {
        what: format!(
            "the letter \"{composed}\" {is}: {its} in {}",
            around(text, at)
        ),
        suggestion: format!("type \"{composed}\", {}", codes(&composed)),
    }
}

/// Tells why a character may not stand at that place of a text, and what to do. None where it may.
fn refused(text: &str, at: usize, c: char) -> Option<(&'static str, String)> {
    let delete = || "delete it".to_owned();
    let space = || "type a plain space".to_owned();
    let again = || "type the character that is meant".to_owned();
    Some(match get_general_category(c) {
        _ if c == '\u{fffd}' => (
            "where a letter was lost",
            "type the letter that was lost".to_owned(),
        ),
        _ if invisible(c) => ("which cannot be seen", delete()),
        Category::Format => ("which cannot be seen", delete()),
        Category::Control => ("a control character", space()),
        Category::LineSeparator | Category::ParagraphSeparator => ("a line break", space()),
        Category::PrivateUse => (
            "a private-use character that each font shows as it likes",
            again(),
        ),
        Category::Unassigned | Category::Surrogate => ("no character of Unicode", again()),
        Category::SpaceSeparator if c == '\u{a0}' => {
            if may_be_no_break(text, at) {
                return None;
            }
            (
                "where it has no use",
                "type a plain space; lines are kept together beside a figure, a dash or §, and after an abbreviation".to_owned(),
            )
        }
        Category::SpaceSeparator if c != ' ' => {
            let or = "type a plain space, or the no-break space U+00A0 beside a figure";
            ("a space of unusual width", or.to_owned())
        }
        _ if is_combining_mark(c) => (
            "a mark that makes no letter with the one before it",
            "type the letter that is meant, or delete it".to_owned(),
        ),
        Category::DashPunctuation if matches!(c, '\u{2010}' | '\u{2011}') => (
            "which no search looks for",
            "type the hyphen of the keyboard, -".to_owned(),
        ),
        _ => return variant(c).or_else(|| look_alike(text, at, c)),
    })
}

/// Returns `true` if a character cannot be seen where a text ends.
pub(crate) fn unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || invisible(c)
        || get_general_category(c) == Category::Format
}

/// Returns `true` if a character is shown as nothing although its category does not say so: fillers, joiners and selectors of variants.
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2800}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{fffc}' | '\u{e0100}'..='\u{e01ef}')
}

/// Beside a figure, a dash or a paragraph sign, or after a short abbreviation, a line must not break. Elsewhere a no-break space
/// comes from a web page that was copied.
fn may_be_no_break(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let (Some(last), Some(next)) = (before.chars().next_back(), after.chars().nth(1)) else {
        return false;
    };
    let keeps = |c: char| c.is_ascii_digit() || matches!(c, '–' | '—' | '§' | '%' | '‰' | '°');
    let abbreviated = before.strip_suffix('.').is_some_and(|before| {
        let letters = before.chars().rev().take_while(|c| c.is_alphabetic());
        (1..=ABBREVIATION).contains(&letters.count())
    });
    !last.is_whitespace() && !next.is_whitespace() && (keeps(last) || keeps(next) || abbreviated)
}

/// A ligature, a full-width letter and the like: the plain characters look the same and are found.
fn variant(c: char) -> Option<(&'static str, String)> {
    let letter = (c.is_alphabetic() || c.is_numeric()) && c != 'µ';
    // ², ½ and the like are figures of their own.
    let figure = get_general_category(c) == Category::OtherNumber && c < '\u{2190}';
    let wide = matches!(c, '\u{ff00}'..='\u{ffef}');
    if matches!(c, '\0'..='\u{7f}' | 'À'..='ÿ') || figure || !(letter || wide) {
        return None;
    }
    let plain: String = c.nfkc().collect();
    let differs = !plain.chars().eq([c]);
    differs.then(|| {
        (
            "a variant that no search looks for",
            format!("type \"{plain}\""),
        )
    })
}

/// A letter of another script among Latin ones, which looks like one of them and is none: "Tromsø" with a Cyrillic о.
fn look_alike(text: &str, at: usize, c: char) -> Option<(&'static str, String)> {
    if !c.is_alphabetic() || latin(c) {
        return None;
    }
    let (before, after) = text.split_at_checked(at)?;
    let word = |c: &char| c.is_alphabetic();
    let mut beside = before
        .chars()
        .rev()
        .take_while(word)
        .chain(after.chars().take_while(word));
    beside.any(latin).then(|| {
        (
            "a letter of another script in a Latin word",
            "type the letter anew".to_owned(),
        )
    })
}

/// Returns `true` if a letter is Latin, or one that stands among Latin letters: µ, and the modifiers.
fn latin(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{aa}'..='\u{2ff}' | '\u{1d00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}' | '\u{ab30}'..='\u{ab6f}')
}
