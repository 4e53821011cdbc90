//! The clauses that lead from a word to documents: what was typed, by itself and by its parts, and the words of a group of synonyms.

use crate::index::{Dictionary, Index};
use crate::match_kind::MatchKind;
use crate::ranking_weights as weights;
use crate::scorer::query_cache::{CacheKey, KeyKind};
use crate::term_match::TermMatch;
use crate::term_matcher::{Expansion, match_term};
use crate::typed::Typed;
use norwegian::{stem, tokenize};

/// Words that a document must all have.
pub(super) struct Clause {
    /// For each word the terms that it may be.
    pub parts: Vec<Vec<TermMatch>>,
    /// Percentage of the points that a match would have without the detour.
    pub percent: u32,
    /// The kind of match that it is, besides.
    pub kind: MatchKind,
    /// True where its words are highlighted. A word of a phrase, such as "tjenester", does not mean the same without the others.
    pub is_highlighted: bool,
}

impl Clause {
    /// Returns `true` if the matches of this clause are taken as they are, without a percentage or another kind.
    pub(super) const fn is_plain(&self) -> bool {
        self.percent == 100
    }
}

/// The clauses of what was typed. The word by itself comes last.
pub(super) fn word_clauses(index: &Index, key: &CacheKey) -> Vec<Clause> {
    let (dictionary, typed) = (&index.dictionary, &key.typed);
    let mut matches = match_term(dictionary, typed, key.expansion);
    let mut parts = None;
    if key.kind == KeyKind::Joined {
        // Part of a compound, or several mistakes over several words, would be chance.
        matches.retain(|found| {
            !found.kind.contains(MatchKind::PART) && found.quality >= weights::MIN_JOINED
        });
        for found in &mut matches {
            // The beginning of a word says little; several words that are one say enough.
            found.kind.remove(MatchKind::PREFIX);
            found.kind |= MatchKind::JOINED;
        }
    } else if let Some(bokmal) = index.to_bokmal(&typed.folded) {
        let typed = Typed::plain(&bokmal);
        let mut more = match_term(dictionary, &typed, Expansion::Prefix);
        if more.is_empty() && matches.is_empty() {
            more = match_term(dictionary, &typed, Expansion::Fuzzy);
        } else if !more.is_empty() {
            // A part of it says less than the whole in the other spelling.
            matches.retain(|found| found.kind != MatchKind::PART);
        }
        for found in &mut more {
            found.quality -= found.quality / weights::RESPELLED_COST;
        }
        matches.append(&mut more);
    } else if typed.folded.len() >= weights::MIN_SPLIT_LENGTH
        && matches
            .iter()
            .all(|found| found.quality <= weights::MAX_SPLIT)
    {
        parts = split(dictionary, &typed.folded);
    }
    let itself = Clause {
        parts: vec![matches],
        percent: 100,
        kind: MatchKind::empty(),
        is_highlighted: true,
    };
    parts.into_iter().chain([itself]).collect()
}

/// The clauses of all words and phrases of a group of synonyms.
pub(super) fn synonym_clauses(index: &Index, group: &[&str]) -> Vec<Clause> {
    let mut clauses = Vec::new();
    for phrase in group {
        let mut parts = Vec::new();
        tokenize(phrase, &mut |token| {
            let typed = Typed::plain(token.folded);
            let mut part = match_term(&index.dictionary, &typed, Expansion::Inflections);
            for found in &mut part {
                found.kind |= MatchKind::SYNONYM;
            }
            parts.push(part);
        });
        if parts.iter().all(|part| !part.is_empty()) {
            clauses.push(Clause {
                is_highlighted: parts.len() == 1,
                parts,
                percent: weights::SYNONYM,
                kind: MatchKind::empty(),
            });
        }
    }
    clauses
}

/// A word that is two elsewhere: both parts have to be found.
fn split(dictionary: &Dictionary, folded: &str) -> Option<Clause> {
    let mut best: Option<(usize, Vec<TermMatch>, Vec<TermMatch>)> = None;
    for at in weights::MIN_SPLIT_PART..(folded.len() + 1).saturating_sub(weights::MIN_SPLIT_PART) {
        let (Some(first), Some(second)) = (folded.get(..at), folded.get(at..)) else {
            continue;
        };
        // Between the parts of a compound there may be an s or an e.
        let first = first
            .strip_suffix('s')
            .or_else(|| first.strip_suffix('e'))
            .filter(|first| first.len() > weights::MIN_SPLIT_PART)
            .unwrap_or(first);
        let whole = |part| {
            let mut matches = match_term(dictionary, &Typed::plain(part), Expansion::Inflections);
            matches.retain(|found| {
                stem(part).len() >= weights::MIN_SPLIT_PART
                    && found.quality >= weights::MIN_SPLIT_PART_QUALITY
            });
            matches
        };
        let first = whole(first);
        if first.is_empty() {
            continue;
        }
        let second = whole(second);
        // The parts are as long as they can be.
        let balance = at.min(folded.len() - at);
        if !second.is_empty() && best.as_ref().is_none_or(|(other, ..)| balance > *other) {
            best = Some((balance, first, second));
        }
    }
    best.map(|(_, first, second)| Clause {
        parts: vec![first, second],
        percent: weights::SPLIT,
        kind: MatchKind::JOINED,
        is_highlighted: true,
    })
}
