//! Letters that were read in another encoding than they were written in: "LÃ¸renskog", "L√∏renskog", "L├©renskog", "L›renskog".

use super::excerpt::{around, shown};
use super::fault::Fault;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// The characters of Windows-1252 at 0x80 to 0x9F; five bytes have none. Source: the Unicode Consortium's table CP1252.
static WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Signs that are one of æ, ø, å, Æ, Ø and Å in a file for DOS, Macintosh or Windows that was taken for one for another of them.
const FOR_LETTERS: &str = "›†¢¥¿¾¯®¤¶°{|}";

/// The signs of ASCII that may stand for a letter: no other begins anything garbled.
const SIGNS_OF_ASCII: &str = "?{|}";

/// The blocks "Box Drawing" and "Block Elements": bytes taken for DOS text.
const BOXES: RangeInclusive<char> = '\u{2500}'..='\u{259f}';

const AGAIN: &str = "type it anew; it was read in another encoding than it was written in";

/// Each sequence of a text that stands for another character.
pub(crate) fn faults(text: &str) -> Vec<Fault> {
    let plain = |c: char| c.is_ascii() && !SIGNS_OF_ASCII.contains(c);
    if text.chars().all(plain) {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let found = if plain(c) { None } else { garbled(text, at) };
        let length = found.as_ref().map_or(c.len_utf8(), |(length, _)| *length);
        if let Some((_, meant)) = found {
            let what = text.get(at..at + length).unwrap_or_default();
            if seen.insert(what) {
                faults.push(fault(text, at, what, meant));
            }
        }
        at += length;
    }
    faults
}

fn fault(text: &str, at: usize, what: &str, meant: Option<String>) -> Fault {
    Fault {
        what: format!("garbled letters {} in {}", shown(what), around(text, at)),
        suggestion: meant.map_or_else(
            || AGAIN.to_owned(),
            |meant| format!("type {}", shown(&meant)),
        ),
    }
}

/// The number of bytes that are garbled from a place on, and what they were where that can be told. None where nothing is garbled there.
fn garbled(text: &str, at: usize) -> Option<(usize, Option<String>)> {
    let rest = text.get(at..)?;
    windows(rest)
        .map(|(length, meant)| (length, Some(meant)))
        .or_else(|| Some((other(rest)?, None)))
        .or_else(|| Some((sign(text, at)?, None)))
}

/// UTF-8 that was read as Windows-1252 or Latin-1, once or twice.
fn windows(rest: &str) -> Option<(usize, String)> {
    let (length, c) = once(rest)?;
    let mut meant = c.to_string();
    let mut total = length;
    while let Some((length, c)) = rest.get(total..).and_then(once) {
        meant.push(c);
        total += length;
    }
    // Read twice, one letter has become two garbled ones.
    match once(&meant) {
        Some((length, c)) if length == meant.len() => Some((total, c.to_string())),
        _ => Some((total, meant)),
    }
}

fn once(rest: &str) -> Option<(usize, char)> {
    let lead = byte(rest.chars().next()?)?;
    let count = match lead {
        0xc2..=0xc5 => 2,
        0xe2 | 0xef => 3,
        0xf0 => 4,
        // "Ã" in lower case.
        0xe3 => return once_in_lower_case(rest),
        _ => return None,
    };
    let bytes: Option<Vec<u8>> = rest.chars().take(count).map(byte).collect();
    let decoded = String::from_utf8(bytes?).ok()?;
    let c = decoded.chars().next()?;
    let length = rest.chars().take(count).map(char::len_utf8).sum();
    written_here(c).then_some((length, c))
}

fn once_in_lower_case(rest: &str) -> Option<(usize, char)> {
    let next = rest.chars().nth(1).filter(|c| !c.is_alphanumeric())?;
    let decoded = String::from_utf8(vec![0xc3, byte(next)?]).ok()?;
    Some(('ã'.len_utf8() + next.len_utf8(), decoded.chars().next()?))
}

/// Returns `true` if a character occurs in texts such as these. Others are mojibake as they stand: "«Å»" is no Ż.
fn written_here(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{ff}' | '\u{2000}'..='\u{2bff}' | '\u{feff}' | '\u{fffd}' | '\u{1f000}'..)
        || "čČđĐŋŊšŧŦžŽ".contains(c)
}

/// The byte that a character is in Windows-1252.
fn byte(c: char) -> Option<u8> {
    let position = WINDOWS.iter().position(|known| *known == c);
    match position {
        Some(position) => u8::try_from(0x80 + position).ok(),
        None => u8::try_from(u32::from(c)).ok(),
    }
}

/// UTF-8 that was read as Mac OS Roman or as text for DOS: the first byte of its letters is √ or ¬, ├, Γ or Ô.
fn other(rest: &str) -> Option<usize> {
    let mut chars = rest.chars();
    let (first, second) = (chars.next()?, chars.next());
    let two = || second.map(|second| first.len_utf8() + second.len_utf8());
    match (first, second) {
        ('√' | '¬', Some(second)) if !second.is_ascii() => two(),
        ('‚', Some('Ä')) | ('Γ' | 'Ô', Some('Ç')) => two(),
        (first, Some(second)) if BOXES.contains(&first) && !second.is_ascii() => two(),
        (first, _) if BOXES.contains(&first) => Some(first.len_utf8()),
        _ => None,
    }
}

/// A sign between letters, where one letter was written. A question mark is no such sign in an address.
fn sign(text: &str, at: usize) -> Option<usize> {
    let (before, after) = text.split_at_checked(at)?;
    let mut chars = after.chars();
    let (sign, next) = (chars.next()?, chars.next()?);
    let last = before.chars().next_back()?;
    let was_letter = || {
        let address = |text: &str| text.contains(['/', '.', '=', '&', '@']);
        let left = before.rsplit(' ').next().unwrap_or_default();
        let right = after.split(' ').next().unwrap_or_default();
        sign == '?' && next.is_lowercase() && !address(left) && !address(right)
    };
    // The rest of a no-break space: "10Â %".
    if sign == 'Â' && last.is_ascii_digit() {
        return Some(sign.len_utf8());
    }
    let between = last.is_alphabetic() && next.is_alphabetic();
    (between && (FOR_LETTERS.contains(sign) || was_letter())).then(|| sign.len_utf8())
}
