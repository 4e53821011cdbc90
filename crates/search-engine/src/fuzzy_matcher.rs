//! Finds the terms that are nearly a typed word: compounds with it, and words that it is a mistake for.

use crate::edit_distance::Pattern;
use crate::fields::TermClass;
use crate::index::{Dictionary, find, letters};
use crate::match_kind::MatchKind;
use crate::ranking_weights as weights;
use crate::term_match::{TermMatch, byte};

/// Adds compounds that the typed word is a part of, and terms that it is a mistake for.
pub(crate) fn match_compounds_and_typos(
    dictionary: &Dictionary,
    folded: &[u8],
    is_sure: bool,
    matches: &mut Vec<TermMatch>,
) {
    let Some(pattern) = Pattern::new(folded) else {
        return;
    };
    let has = letters(folded);
    let near = matches.len();
    let max_distance = if is_sure {
        0
    } else {
        weights::max_distance(folded.len(), true)
    };
    let fuzzy = Fuzzy {
        dictionary,
        folded,
        pattern,
        is_sure,
        max_distance,
    };
    // Of a word still being typed the first letter is right.
    let first = folded.get(..1).unwrap_or_default();
    let alike = dictionary.beginning_with(first);
    let may_be_begun = folded.len() >= weights::MIN_TYPO_IN_PREFIX;
    for (term, letters) in dictionary.all_letters().iter().enumerate() {
        let others = letters & !has;
        if near == 0 && others == 0 && is_main_part(dictionary, term, folded) {
            let part = (0, byte(dictionary.length(term)));
            matches.push(TermMatch::new(
                term,
                weights::MAIN_PART,
                MatchKind::PART,
                part,
            ));
        }
        // Nearly all terms end here, before anything else of them is looked at.
        let lacks = (has & !letters).count_ones();
        if lacks > max_distance {
            continue;
        }
        let more = others.count_ones();
        let same_first = alike.contains(&term);
        if lacks > 0 && more > max_distance && !(may_be_begun && same_first) {
            continue;
        }
        let known = matches.get(..near).unwrap_or_default();
        let is_known = || {
            let same = known.binary_search_by_key(&term, |found| found.term as usize);
            same.is_ok()
        };
        let found = fuzzy.matches(term, (lacks, more), same_first, &is_known);
        matches.extend(found);
    }
}

/// A typed word that is compared with terms that are none of its forms.
struct Fuzzy<'a> {
    dictionary: &'a Dictionary,
    folded: &'a [u8],
    pattern: Pattern,
    /// True where the word itself is known, so that it has no mistake.
    is_sure: bool,
    /// Number of mistakes that it may have.
    max_distance: u32,
}

impl Fuzzy<'_> {
    /// A term as a compound with the word, or as the word with mistakes. It lacks some letters of the word and has some more.
    fn matches(
        &self,
        term: usize,
        (lacks, more): (u32, u32),
        same_first: bool,
        is_known: &dyn Fn() -> bool,
    ) -> Option<TermMatch> {
        let length = self.dictionary.length(term);
        let typed = self.folded.len();
        if length + (self.max_distance as usize) < typed {
            return None;
        }
        if lacks == 0
            && length > typed
            && let Some(at) = self.part_of(term)
        {
            return (!is_known()).then(|| self.compound(term, at));
        }
        let is_title = self.dictionary.class(term) > TermClass::Text;
        let tolerance = self
            .max_distance
            .min(weights::max_distance(typed, is_title));
        if lacks > tolerance || tolerance == 0 {
            return None;
        }
        let is_whole = length <= typed + tolerance as usize && more <= tolerance;
        let is_begun = same_first && typed >= weights::MIN_TYPO_IN_PREFIX && length > typed;
        if !(is_whole || is_begun) || is_known() {
            return None;
        }
        let candidate = self.dictionary.folded(term);
        let distance = self.pattern.distance(candidate, tolerance as usize)?;
        let far = byte(distance.whole);
        let (nearest, end) = (byte(distance.prefix.0), byte(distance.prefix.1));
        if far <= tolerance {
            let quality = typo_quality(far, same_first);
            let part = (0, byte(length));
            Some(TermMatch::new(term, quality, MatchKind::TYPO, part))
        } else if is_begun && (nearest < tolerance || nearest == 1) {
            let quality = weights::TYPO_IN_PREFIX - weights::TYPO_COST * nearest;
            let kind = MatchKind::TYPO | MatchKind::PREFIX;
            Some(TermMatch::new(term, quality, kind, (0, end)))
        } else {
            None
        }
    }

    /// The index of the word in a term that is a compound with it. After one or two letters there is no part of a compound, "sorg" in
    /// "omsorg", unless it is a name, such as Kåfjord.
    fn part_of(&self, term: usize) -> Option<usize> {
        let at = find(self.dictionary.folded(term), self.folded)?;
        let is_name = || self.dictionary.class(term) == TermClass::PlaceName;
        (at >= weights::MIN_PART_START || is_name()).then_some(at)
    }

    /// A compound that has the word at an index.
    fn compound(&self, term: usize, at: usize) -> TermMatch {
        let length = self.folded.len();
        // If the word itself is known, such as "sorg", a longer one may have it by chance: "demensomsorg".
        let quality = if self.is_sure {
            weights::PART_OF_KNOWN
        } else if at + length == self.dictionary.length(term) {
            weights::PART_AT_END
        } else {
            weights::PART_INSIDE
        };
        let part = (byte(at), byte(length));
        TermMatch::new(term, quality, MatchKind::PART, part)
    }
}

/// The quality of a word with a number of mistakes, of 100: how nearly it is what was typed.
pub const fn typo_quality(distance: u32, same_first: bool) -> u32 {
    weights::TYPO - weights::TYPO_COST * distance + weights::SAME_FIRST_LETTER * same_first as u32
}

/// Returns `true` if a synonym makes up most of a compound that is no term of the index.
fn is_main_part(dictionary: &Dictionary, term: usize, compound: &[u8]) -> bool {
    let part = dictionary.folded(term);
    part.len() >= weights::MIN_MAIN_PART
        && weights::MAIN_PART_SHARE * part.len() >= compound.len()
        && dictionary.class(term) == TermClass::Synonym
        && (compound.starts_with(part) || compound.ends_with(part))
}

/// The term of a name or title that is nearest to a word that was not found, for "mente du".
pub fn nearest_term(dictionary: &Dictionary, folded: &str) -> Option<usize> {
    let max_distance = weights::max_distance_of_suggestion(folded.len());
    if max_distance == 0 {
        return None;
    }
    let folded = folded.as_bytes();
    let pattern = Pattern::new(folded)?;
    let first = folded.first();
    // The nearest; of several the longest, since letters are left out more often than put in; then the first.
    let mut best: Option<(usize, usize)> = None;
    for term in 0..dictionary.len() {
        let candidate = dictionary.folded(term);
        // Far terms are only meant if they begin alike.
        if dictionary.class(term) == TermClass::Text || candidate.first() != first {
            continue;
        }
        if let Some(distance) = pattern.distance(candidate, max_distance)
            && distance.whole <= max_distance
        {
            let far = distance.whole << 8 | (255 - candidate.len());
            if best.is_none_or(|(other, _)| far < other) {
                best = Some((far, term));
            }
        }
    }
    best.map(|(_, term)| term)
}
