//! Finds the words of the index that a typed word means, each with a quality.

pub mod how;

use super::index::{Dictionary, find, letters};
use super::ranking_weights as weights;
use super::typed::Typed;
use super::typo::Pattern;
use crate::fields::TermClass;
use norwegian::{stem, stem_of};

/// A word of the index that answers.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    /// The number of the word in the [`Dictionary`].
    pub word: u32,
    /// Likeness to the typed word, from 0 to 100.
    pub quality: u8,
    /// In which ways: the bits of [`how`].
    pub how: u8,
    /// The part of the folded word that was typed: its first byte and its length.
    pub part: (u8, u8),
}

/// The kinds of words that are looked for besides the word itself. Each includes those before it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Other forms of the word.
    Forms,
    /// And words that begin so.
    Beginnings,
    /// And compounds that it is a part of, and words that it is a mistake for.
    All,
}

/// The words that a typed word means.
pub fn lookup(words: &Dictionary, typed: &Typed, reach: Reach) -> Vec<Match> {
    let folded = typed.folded.as_bytes();
    let is_plain = typed.literal == typed.folded;
    let mut matches = Vec::new();
    let stem = stem(&typed.folded);
    let length = byte(folded.len());
    for word in words.beginning_with(stem.as_bytes()) {
        let candidate = words.folded(word);
        let (quality, how, part) = if candidate == folded {
            (100, 0, length)
        } else if folded.len() >= weights::MIN_INFLECTED_LENGTH
            && stem_of(candidate) == stem.as_bytes()
        {
            // Of a stem of three letters the letters that were typed say more: "hamm" begins Hammerfest, and Hamar does not. And
            // names of places have no other forms: "heimen" is not Heim.
            let quality = match words.class(word) {
                TermClass::PlaceName if candidate.len() < folded.len() => {
                    weights::INFLECTED_PLACE_NAME
                }
                _ if stem.len() >= weights::MIN_SURE_STEM || candidate.starts_with(folded) => {
                    weights::INFLECTED
                }
                _ => weights::INFLECTED_SHORT_STEM,
            };
            (quality, how::INFLECTED, byte(candidate.len()))
        } else if reach != Reach::Forms && candidate.starts_with(folded) {
            let share = weights::PREFIX_SHARE * folded.len() / candidate.len();
            (weights::PREFIX + byte(share), how::PREFIX, length)
        } else {
            continue;
        };
        let literalness = if is_plain && words.is_plain(word) {
            100
        } else {
            literalness(typed, words.literal(word))
        };
        let quality = quality * literalness / 100;
        matches.push(found(word, quality, how, (0, part)));
    }
    // A digit is never a mistake for another one: the number beside it is another place.
    let is_number = folded.iter().all(u8::is_ascii_digit);
    if reach == Reach::All && folded.len() >= weights::MIN_DISTANT_LENGTH && !is_number {
        // A word of the names and titles, or most of one, is typed without a mistake.
        let sure = matches.iter().any(|found| {
            let word = found.word as usize;
            let begun = found.how == how::PREFIX
                && words.length(word) <= weights::SURE_PREFIX_SHARE * folded.len();
            words.class(word) > TermClass::Text && (found.how == 0 || begun)
        });
        distant(words, folded, sure, &mut matches);
        // Beside a word that is nearly what was typed, one that is much farther from it is chance.
        let typo = |found: &Match| found.how & how::TYPO != 0;
        let mut least = 0;
        for found in matches.iter().filter(|found| typo(found)) {
            least = least.max(found.quality.saturating_sub(weights::MAX_TYPO_GAP));
        }
        matches.retain(|found| !typo(found) || found.quality > least);
    }
    let named = |found: &Match| {
        found.quality == 100 && words.class(found.word as usize) == TermClass::PlaceName
    };
    if matches.iter().any(named) {
        // Names have no other forms: "Våler" is not Valle, and "Drammen" no drama.
        matches.retain(|found| found.how != how::INFLECTED);
        for found in &mut matches {
            if found.how == 0 && found.quality < 100 {
                found.quality = found.quality.min(weights::MAX_OTHER_NAME);
            } else if found.how == how::PART
                || found.how == how::PREFIX && folded.len() < weights::MIN_TEXT_PREFIX
            {
                found.how |= how::BRIEF;
            }
        }
    }
    matches
}

/// Compounds and mistakes.
fn distant(words: &Dictionary, folded: &[u8], sure: bool, matches: &mut Vec<Match>) {
    let Some(pattern) = Pattern::new(folded) else {
        return;
    };
    let has = letters(folded);
    let near = matches.len();
    let most = if sure {
        0
    } else {
        weights::max_distance(folded.len(), true)
    };
    // Of a word still being typed the first letter is right.
    let first = folded.get(..1).unwrap_or_default();
    let alike = words.beginning_with(first);
    let may_be_begun = folded.len() >= weights::MIN_TYPO_IN_PREFIX;
    for (word, letters) in words.all_letters().iter().enumerate() {
        let lacks = (has & !letters).count_ones();
        let more = (letters & !has).count_ones();
        let same_first = alike.contains(&word);
        if near == 0 && more == 0 && is_most(words, word, folded) {
            matches.push(found(
                word,
                weights::MAIN_PART,
                how::PART,
                (0, byte(words.length(word))),
            ));
        }
        // Nearly all words end here, before anything else of them is looked at.
        if lacks > most || lacks > 0 && more > most && !(may_be_begun && same_first) {
            continue;
        }
        let length = words.length(word);
        if length + (most as usize) < folded.len() {
            continue;
        }
        let candidate = words.folded(word);
        let is_known = || {
            let known = matches.get(..near).unwrap_or_default();
            known
                .binary_search_by_key(&word, |found| found.word as usize)
                .is_ok()
        };
        // After one or two letters there is no part of a compound, "sorg" in "omsorg", unless it is a name, such as Kåfjord.
        let is_part = |at: &usize| {
            *at >= weights::MIN_PART_START || words.class(word) == TermClass::PlaceName
        };
        if lacks == 0
            && length > folded.len()
            && let Some(at) = find(candidate, folded).filter(is_part)
        {
            if !is_known() {
                // If the word itself is known, such as "sorg", a longer one may have it by chance: "demensomsorg".
                let ends = at + folded.len() == length;
                let quality = if sure {
                    weights::PART_OF_KNOWN
                } else if ends {
                    weights::PART_AT_END
                } else {
                    weights::PART_INSIDE
                };
                let part = (byte(at), byte(folded.len()));
                matches.push(found(word, quality, how::PART, part));
            }
            continue;
        }
        let is_title = words.class(word) > TermClass::Text;
        let tolerance = most.min(weights::max_distance(folded.len(), is_title));
        if lacks > tolerance || tolerance == 0 {
            continue;
        }
        let whole = length <= folded.len() + tolerance as usize && more <= tolerance;
        let begun = same_first && may_be_begun && length > folded.len();
        if !(whole || begun) || is_known() {
            continue;
        }
        let Some(distance) = pattern.distance(candidate, tolerance as usize) else {
            continue;
        };
        let far = byte(distance.whole);
        let (nearest, end) = (byte(distance.beginning.0), byte(distance.beginning.1));
        if far <= tolerance {
            let quality = mistaken(far, same_first);
            matches.push(found(word, quality, how::TYPO, (0, byte(length))));
        } else if begun && (nearest < tolerance || nearest == 1) {
            let quality = weights::TYPO_IN_PREFIX - weights::TYPO_COST * nearest;
            matches.push(found(word, quality, how::TYPO | how::PREFIX, (0, end)));
        }
    }
}

/// The quality of a word with a number of mistakes, of 100: how nearly it is what was typed.
pub const fn mistaken(far: u32, same_first: bool) -> u32 {
    weights::TYPO - weights::TYPO_COST * far + weights::SAME_FIRST_LETTER * same_first as u32
}

/// Returns `true` if a word of the vocabulary makes up most of a compound that is no word of the index.
fn is_most(words: &Dictionary, word: usize, compound: &[u8]) -> bool {
    let part = words.folded(word);
    part.len() >= weights::MIN_MAIN_PART
        && weights::MAIN_PART_SHARE * part.len() >= compound.len()
        && words.class(word) == TermClass::Synonym
        && (compound.starts_with(part) || compound.ends_with(part))
}

/// The word of a name or title that is nearest to one that was not found, for "mente du".
pub fn nearest(words: &Dictionary, folded: &str) -> Option<usize> {
    let most = weights::max_distance_of_suggestion(folded.len());
    if most == 0 {
        return None;
    }
    let folded = folded.as_bytes();
    let pattern = Pattern::new(folded)?;
    let first = folded.first();
    // The nearest; of several the longest, since letters are left out more often than put in; then the first.
    let mut best: Option<(usize, usize)> = None;
    for word in 0..words.len() {
        let candidate = words.folded(word);
        // Far words are only meant if they begin alike.
        if words.class(word) == TermClass::Text || candidate.first() != first {
            continue;
        }
        if let Some(distance) = pattern.distance(candidate, most)
            && distance.whole <= most
        {
            let far = distance.whole << 8 | (255 - candidate.len());
            if best.is_none_or(|(other, _)| far < other) {
                best = Some((far, word));
            }
        }
    }
    best.map(|(_, word)| word)
}

fn literalness(typed: &Typed, literal: &str) -> u32 {
    if literal.starts_with(&typed.literal) || typed.literal == typed.folded && literal.is_ascii() {
        100
    } else if typed.literal.is_ascii() {
        weights::LEFT_OUT_MARKS
    } else if typed.literal.starts_with(literal) {
        100
    } else {
        weights::OTHER_MARKS
    }
}

fn found(word: usize, quality: u32, how: u8, (start, length): (u32, u32)) -> Match {
    let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    Match {
        word: u32::try_from(word).unwrap_or(u32::MAX),
        quality: small(quality),
        how,
        part: (small(start), small(length)),
    }
}

/// A length of a word; longer ones are not kept.
fn byte(length: usize) -> u32 {
    u32::from(u8::try_from(length).unwrap_or(u8::MAX))
}
