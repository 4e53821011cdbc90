//! The steps from a word to documents: from what was typed, by itself and by its parts, and from what a meaning is called.

use super::memory::{Key, Part};
use crate::index::{Dictionary, Index};
use crate::lookup::{Match, Reach, how, lookup};
use crate::ranking_weights as weights;
use crate::typed::Typed;
use norwegian::{each_word, stem};

/// Words that a document must all have.
pub(super) struct Step {
    /// For each word those of the index that it may be.
    pub parts: Vec<Vec<Match>>,
    /// Percentage of the worth that a match would have without the detour.
    pub percent: u32,
    /// In which way it is a match, besides.
    pub how: u8,
    /// True where its words are highlighted. A word of a phrase, such as "tjenester", does not mean the same without the others.
    pub is_marked: bool,
}

impl Step {
    /// Returns `true` if the matches of this step are taken as they are, without a percentage or another way.
    pub(super) const fn stays(&self) -> bool {
        self.percent == 100
    }
}

/// The steps from what was typed. By itself it comes last.
pub(super) fn steps(index: &Index, key: &Key) -> Vec<Step> {
    let (words, typed) = (&index.words, &key.typed);
    let mut matches = lookup(words, typed, key.reach);
    let mut parts = None;
    if key.part == Part::Joined {
        // Part of a compound, or several mistakes over several words, would be chance.
        matches.retain(|found| found.how & how::PART == 0 && found.quality >= weights::MIN_JOINED);
        for found in &mut matches {
            // The beginning of a word says little; several words that are one say enough.
            found.how = found.how & !how::PREFIX | how::JOINED;
        }
    } else if let Some(respelled) = index.respell(&typed.folded) {
        let typed = Typed::plain(&respelled);
        let mut more = lookup(words, &typed, Reach::Beginnings);
        if more.is_empty() && matches.is_empty() {
            more = lookup(words, &typed, Reach::All);
        } else if !more.is_empty() {
            // A part of it says less than the whole in the other spelling.
            matches.retain(|found| found.how != how::PART);
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
        parts = split(words, &typed.folded);
    }
    let itself = Step {
        parts: vec![matches],
        percent: 100,
        how: 0,
        is_marked: true,
    };
    parts.into_iter().chain([itself]).collect()
}

/// The steps to everything that a meaning is called.
pub(super) fn steps_of_meaning(index: &Index, meaning: &[&str]) -> Vec<Step> {
    let mut steps = Vec::new();
    for phrase in meaning {
        let mut parts = Vec::new();
        each_word(phrase, &mut |word| {
            let typed = Typed::plain(word.folded);
            let mut part = lookup(&index.words, &typed, Reach::Forms);
            for found in &mut part {
                found.how |= how::SYNONYM;
            }
            parts.push(part);
        });
        if parts.iter().all(|part| !part.is_empty()) {
            steps.push(Step {
                is_marked: parts.len() == 1,
                parts,
                percent: weights::SYNONYM,
                how: 0,
            });
        }
    }
    steps
}

/// A word that is two elsewhere: both parts have to be found.
fn split(words: &Dictionary, folded: &str) -> Option<Step> {
    let mut best: Option<(usize, Vec<Match>, Vec<Match>)> = None;
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
            let mut matches = lookup(words, &Typed::plain(part), Reach::Forms);
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
    best.map(|(_, first, second)| Step {
        parts: vec![first, second],
        percent: weights::SPLIT,
        how: how::JOINED,
        is_marked: true,
    })
}
