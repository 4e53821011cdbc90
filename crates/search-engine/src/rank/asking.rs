//! Finds the documents of each word of one question.

use super::meanings::Meanings;
use super::memory::{Key, Known, Memory, Part};
use super::question::Question;
use super::steps::{Step, steps, steps_of_meaning};
use super::worth::{Found, Matched, Worth};
use crate::fields::FieldWeights;
use crate::index::{Document, Index};
use crate::lookup::{Match, Reach, how};
use crate::pace::Pace;
use crate::query::{QueryWord, Role};
use crate::ranking_weights as weights;
use crate::typed::Typed;
use std::ops::Range;
use std::rc::Rc;

/// Looking at the time costs as much as following some hundred links.
const MANY: usize = 8_192;

/// One question being answered.
pub(super) struct Asking<'a> {
    index: &'a Index,
    meanings: &'a Meanings<'a>,
    question: &'a Question<'a>,
    memory: &'a Memory,
    pace: Pace,
    /// Links followed since the last look at the clock.
    followed: usize,
    /// Weights of the fields for this question, by the number of words in the matched text.
    pub weights: &'static FieldWeights,
    pub found: Found,
    pub matches: Vec<Match>,
}

impl<'a> Asking<'a> {
    pub(super) fn new(
        index: &'a Index,
        meanings: &'a Meanings<'a>,
        memory: &'a Memory,
        question: &'a Question<'a>,
        pace: Pace,
    ) -> Self {
        let all = meanings.first + Document::try_from(meanings.all.len()).unwrap_or_default();
        Self {
            index,
            meanings,
            question,
            memory,
            pace,
            followed: 0,
            weights: index.fields.weights(question.variant),
            found: Found::new(memory.found.take(), all),
            matches: Vec::new(),
        }
    }

    /// The cache keys of every word of the question, and of every run of two to five words written as one.
    pub(super) fn keys(&self) -> Vec<(Range<usize>, Key)> {
        let words = self.question.words;
        let begun = |word: &QueryWord| {
            let words = self
                .index
                .words
                .beginning_with(word.typed.folded.as_bytes());
            !words.is_empty()
        };
        let begun: Vec<bool> = words.iter().map(begun).collect();
        let (mut keys, mut alone) = (Vec::new(), Vec::new());
        for start in 0..words.len() {
            let mut typed = Typed::default();
            let mut is_begun = true;
            for (at, word) in words
                .iter()
                .enumerate()
                .skip(start)
                .take(weights::MAX_JOINED_WORDS)
            {
                typed.folded.push_str(&word.typed.folded);
                typed.literal.push_str(&word.typed.literal);
                is_begun &= begun.get(at) == Some(&true);
                let joined = at > start;
                let (shortest, reach) = match joined {
                    // If all of them begin words of the index, no mistake is looked for.
                    true if is_begun => (weights::MIN_JOINED_LENGTH, Reach::Beginnings),
                    true => (weights::MIN_JOINED_LENGTH, Reach::All),
                    // A letter between words stands for itself; the last one may be the beginning of a word.
                    false if typed.folded.len() < 2 && at + 1 < words.len() => (0, Reach::Forms),
                    false => (0, Reach::All),
                };
                if typed.folded.len() < shortest || !joined && word.role == Role::Filler {
                    continue;
                }
                let key = Key {
                    typed: typed.clone(),
                    reach,
                    part: match word.role {
                        _ if joined => Part::Joined,
                        Role::Intent => Part::Intent,
                        _ => Part::Word,
                    },
                    variant: self.question.variant,
                };
                let keys = if joined { &mut keys } else { &mut alone };
                keys.push((start..at + 1, key));
            }
        }
        keys.append(&mut alone);
        keys
    }

    /// The documents of a word, remembered from an earlier question or found now.
    pub(super) async fn known(&mut self, key: Key) -> Rc<Known> {
        let known = if let Some(known) = self.memory.recall(&key) {
            known
        } else {
            let known = self.find(&key).await;
            self.memory.keep(key, known)
        };
        self.matches.extend(&known.matches);
        known
    }

    /// Finds the documents of a word, by itself and by its synonyms.
    async fn find(&mut self, key: &Key) -> Known {
        let mut known = self.follow(&steps(self.index, key)).await;
        let mut meant = Vec::new();
        for (document, by) in known.found.iter().filter(|_| key.part != Part::Intent) {
            // A few letters are the beginning of many meanings.
            let is_long = key.typed.folded.len() >= weights::MIN_SYNONYM_PREFIX
                || by.how() & how::PREFIX == 0;
            let place = document.checked_sub(self.meanings.first);
            if let Some(place) =
                place.filter(|_| by.worth() >= weights::MIN_SYNONYM_SOURCE && is_long)
            {
                meant.push((*by, self.meaning(place as usize).await));
            }
        }
        if !meant.is_empty() {
            for (document, worth) in known.found {
                self.found.add(document, worth);
            }
            for (by, same) in meant {
                known.matches.extend(&same.matches);
                for (document, worth) in &same.found {
                    let worth = worth.by(by.worth() / 100, by.how() | how::SYNONYM);
                    self.found.add(*document, worth);
                }
            }
            known.found = self.found.drain();
        }
        known
    }

    /// The documents of all words of a group of synonyms.
    async fn meaning(&mut self, place: usize) -> Rc<Known> {
        let fields = self.index.fields;
        let slot = fields.variants() * place + fields.variant(self.question.variant);
        if let Some(known) = self.memory.meaning(slot) {
            return known;
        }
        let steps = steps_of_meaning(
            self.index,
            self.meanings.all.get(place).map_or(&[], Vec::as_slice),
        );
        let known = self.follow(&steps).await;
        self.memory.keep_meaning(slot, known)
    }

    /// Follows steps to the documents that have their words.
    async fn follow(&mut self, steps: &[Step]) -> Known {
        let mut known = Known::default();
        for step in steps {
            let mut all = Matched::new();
            for (at, part) in step.parts.iter().enumerate() {
                for found in part {
                    self.enter(*found);
                    if self.followed > MANY {
                        self.followed = 0;
                        self.pace.rest().await;
                    }
                }
                if step.is_marked {
                    known.matches.extend(part);
                }
                if !step.stays() {
                    all = if at == 0 {
                        self.found.drain()
                    } else {
                        self.found.drain_both(all)
                    };
                }
            }
            for (document, worth) in all {
                known
                    .found
                    .push((document, worth.by(step.percent, step.how)));
            }
        }
        for (document, worth) in known.found {
            self.found.add(document, worth);
        }
        known.found = self.found.drain();
        known
    }

    /// Enters the documents that a word of the index leads to.
    fn enter(&mut self, found: Match) {
        let index = self.index;
        let quality = u32::from(found.quality);
        let barred = match found.how {
            // A word with a mistake is not a number.
            how if how & how::TYPO != 0 => index.fields.numbers,
            how if how & how::BRIEF != 0 => index.fields.words,
            _ => 0,
        };
        for entry in index.entries(found.word) {
            let size = usize::from(index.size(*entry)).min(weights::NAME_SIZES - 1);
            let Some(fields) = self.weights.get(size) else {
                continue;
            };
            let links = index.links(*entry);
            self.followed += links.len();
            for link in links {
                let field = link.field();
                let worth =
                    u32::from(fields.get(field as usize).copied().unwrap_or_default()) * quality;
                if worth >= weights::MIN_MATCH_SCORE && barred >> field & 1 == 0 {
                    self.found
                        .add(link.document(), Worth::of(worth, field, found.how));
                }
            }
        }
    }
}
