//! How to come from a typed word to documents: by itself, by its parts, and by what means the same.

use super::Meanings;
use super::memory::Key;
use super::worth::{Matched, Worth};
use crate::content::Meaning;
use crate::search::index::{Dictionary, Index};
use crate::search::lookup::{Match, Reach, Typed, how, lookup};
use crate::search::stem::stem;
use crate::search::words::each_word;

/// A word that means the same is worth this part of the word itself, in percent: less in a title than the word itself in a summary.
const SYNONYM: u32 = 45;

/// The words of the index that a typed word leads to.
pub(super) struct Plan {
    pub steps: Vec<Step>,
}

/// Words that a document must all have.
pub(super) struct Step {
    /// For each word those of the index that it may be.
    pub parts: Vec<Vec<Match>>,
    /// What a match is worth of what it would be by itself, in percent: one after the other.
    percents: [u32; 2],
    how: u8,
}

impl Step {
    /// What a match of this step is worth.
    pub(super) fn worth(&self, worth: Worth) -> Worth {
        let [first, second] = self.percents;
        worth.by(first, 0).by(second, self.how)
    }
}

impl Plan {
    pub(super) fn new(index: &Index, key: &Key) -> Self {
        let (words, typed) = (&index.words, &key.typed);
        let mut matches = lookup(words, typed, key.reach);
        let mut parts = None;
        if key.joined {
            // Part of a compound, or several mistakes over several words, would be chance.
            matches.retain(|found| found.how & how::PART == 0 && found.quality >= 58);
            for found in &mut matches {
                found.how |= how::JOINED;
            }
        } else if let Some(respelled) = index.respell(&typed.folded) {
            let mut more = lookup(words, &Typed::plain(&respelled), Reach::Beginnings);
            for found in &mut more {
                found.quality -= found.quality / 10;
            }
            matches.append(&mut more);
        } else if typed.folded.len() > 5 && matches.iter().all(|found| found.quality < 85) {
            parts = split(words, &typed.folded);
        }
        let itself = Step {
            parts: vec![matches],
            percents: [100, 100],
            how: 0,
        };
        let steps = [itself].into_iter().chain(parts).collect();
        Self { steps }
    }

    /// Adds what the documents that stand for meanings are called elsewhere. `length` is that of what was typed.
    pub(super) fn mean(
        &mut self,
        index: &Index,
        meanings: &Meanings,
        found: &Matched,
        length: usize,
    ) {
        for (document, by) in found {
            // A few letters are the beginning of many meanings.
            let is_meant = by.worth() >= 5_000 && (length > 4 || by.how() & how::PREFIX == 0);
            let place = document.checked_sub(meanings.first);
            let meaning = place.and_then(|place| meanings.all.get(place as usize));
            for phrase in meaning
                .filter(|_| is_meant)
                .into_iter()
                .flat_map(Meaning::all_words)
            {
                let mut parts = Vec::new();
                each_word(phrase, &mut |word| {
                    let typed = Typed::plain(word.folded);
                    parts.push(lookup(&index.words, &typed, Reach::Forms));
                });
                if parts.iter().all(|part| !part.is_empty()) {
                    self.steps.push(Step {
                        parts,
                        percents: [SYNONYM, by.worth() / 100],
                        how: by.how() | how::SYNONYM,
                    });
                }
            }
        }
    }

    /// The words of the index that were meant.
    pub(super) fn matches(self) -> Vec<Match> {
        let mut matches = Vec::new();
        for step in self.steps {
            let synonym = step.how & how::SYNONYM;
            // A word of a phrase, such as "tjenester", does not mean the same without the others.
            if synonym != 0 && step.parts.len() > 1 {
                continue;
            }
            for mut found in step.parts.into_iter().flatten() {
                found.how |= synonym;
                matches.push(found);
            }
        }
        matches
    }
}

/// A word that is two elsewhere: both parts have to be found.
fn split(words: &Dictionary, folded: &str) -> Option<Step> {
    let mut best: Option<(usize, Vec<Match>, Vec<Match>)> = None;
    for at in 3..folded.len().saturating_sub(2) {
        let (Some(first), Some(second)) = (folded.get(..at), folded.get(at..)) else {
            continue;
        };
        // Between the parts of a compound there may be an s or an e.
        let first = first
            .strip_suffix(['s', 'e'])
            .filter(|first| first.len() > 3)
            .unwrap_or(first);
        let whole = |part| {
            let mut matches = lookup(words, &Typed::plain(part), Reach::Forms);
            matches.retain(|found| stem(part).len() > 2 && found.quality > 80);
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
        percents: [100, 84],
        how: how::JOINED,
    })
}
