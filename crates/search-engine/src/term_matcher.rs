//! Finds the terms of the index that a typed word means, each with a quality.

use crate::fields::TermClass;
use crate::fuzzy_matcher::match_compounds_and_typos;
use crate::index::Dictionary;
use crate::match_kind::MatchKind;
use crate::ranking_weights as weights;
use crate::term_match::{TermMatch, byte};
use crate::typed::Typed;
use norwegian::{stem, stem_of};

/// The terms to which a typed word is expanded, besides itself. Each includes those before it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Expansion {
    /// Other forms of the word.
    Inflections,
    /// And terms that begin so.
    Prefix,
    /// And compounds that it is a part of, and terms that it is a mistake for.
    Fuzzy,
}

/// The terms that a typed word means.
pub fn match_term(dictionary: &Dictionary, typed: &Typed, expansion: Expansion) -> Vec<TermMatch> {
    let folded = typed.folded.as_bytes();
    let mut matches = match_beginnings(dictionary, typed, expansion);
    // A digit is never a mistake for another one: the number beside it is another place.
    let is_number = folded.iter().all(u8::is_ascii_digit);
    if expansion == Expansion::Fuzzy && folded.len() >= weights::MIN_DISTANT_LENGTH && !is_number {
        // A word of the names and titles, or most of one, is typed without a mistake.
        let is_sure = matches.iter().any(|found| {
            let term = found.term as usize;
            let is_begun = found.kind == MatchKind::PREFIX
                && dictionary.length(term) <= weights::SURE_PREFIX_SHARE * folded.len();
            dictionary.class(term) > TermClass::Text && (found.kind.is_empty() || is_begun)
        });
        match_compounds_and_typos(dictionary, folded, is_sure, &mut matches);
        drop_far_typos(&mut matches);
    }
    let is_name = |found: &TermMatch| {
        found.quality == 100 && dictionary.class(found.term as usize) == TermClass::PlaceName
    };
    if matches.iter().any(is_name) {
        take_as_name(folded, &mut matches);
    }
    matches
}

/// The terms that are the typed word, have its stem, or begin as it does.
fn match_beginnings(
    dictionary: &Dictionary,
    typed: &Typed,
    expansion: Expansion,
) -> Vec<TermMatch> {
    let folded = typed.folded.as_bytes();
    let is_plain = typed.surface == typed.folded;
    let mut matches = Vec::new();
    let stem = stem(&typed.folded);
    let length = byte(folded.len());
    for term in dictionary.beginning_with(stem.as_bytes()) {
        let candidate = dictionary.folded(term);
        let (quality, kind, part) = if candidate == folded {
            (100, MatchKind::empty(), length)
        } else if folded.len() >= weights::MIN_INFLECTED_LENGTH
            && stem_of(candidate) == stem.as_bytes()
        {
            // Of a stem of three letters the letters that were typed say more: "hamm" begins Hammerfest, and Hamar does not. And
            // names of places have no other forms: "heimen" is not Heim.
            let quality = match dictionary.class(term) {
                TermClass::PlaceName if candidate.len() < folded.len() => {
                    weights::INFLECTED_PLACE_NAME
                }
                _ if stem.len() >= weights::MIN_SURE_STEM || candidate.starts_with(folded) => {
                    weights::INFLECTED
                }
                _ => weights::INFLECTED_SHORT_STEM,
            };
            (quality, MatchKind::INFLECTED, byte(candidate.len()))
        } else if expansion != Expansion::Inflections && candidate.starts_with(folded) {
            let share = weights::PREFIX_SHARE * folded.len() / candidate.len();
            (weights::PREFIX + byte(share), MatchKind::PREFIX, length)
        } else {
            continue;
        };
        let percent = if is_plain && dictionary.is_plain(term) {
            100
        } else {
            diacritics_quality(typed, dictionary.surface(term))
        };
        matches.push(TermMatch::new(
            term,
            quality * percent / 100,
            kind,
            (0, part),
        ));
    }
    matches
}

/// Drops terms with mistakes that are much farther from the typed word than the nearest one: beside that they are chance.
fn drop_far_typos(matches: &mut Vec<TermMatch>) {
    let is_typo = |found: &TermMatch| found.kind.contains(MatchKind::TYPO);
    let mut least = 0;
    for found in matches.iter().filter(|found| is_typo(found)) {
        least = least.max(found.quality.saturating_sub(weights::MAX_TYPO_GAP));
    }
    matches.retain(|found| !is_typo(found) || found.quality > least);
}

/// Takes the typed word as the name of a place that it is. Names have no other forms: "Våler" is not Valle, and "Drammen" no drama.
fn take_as_name(folded: &[u8], matches: &mut Vec<TermMatch>) {
    matches.retain(|found| found.kind != MatchKind::INFLECTED);
    for found in matches {
        if found.kind.is_empty() && found.quality < 100 {
            found.quality = found.quality.min(weights::MAX_OTHER_NAME);
        } else if found.kind == MatchKind::PART
            || found.kind == MatchKind::PREFIX && folded.len() < weights::MIN_TEXT_PREFIX
        {
            found.kind |= MatchKind::INSIDE_OTHER_WORD;
        }
    }
}

/// The quality of a term that folds as what was typed, in percent: where diacritics were left out, and where they differ.
fn diacritics_quality(typed: &Typed, surface: &str) -> u32 {
    if surface.starts_with(&typed.surface) || typed.surface == typed.folded && surface.is_ascii() {
        100
    } else if typed.surface.is_ascii() {
        weights::LEFT_OUT_MARKS
    } else if typed.surface.starts_with(surface) {
        100
    } else {
        weights::OTHER_MARKS
    }
}
