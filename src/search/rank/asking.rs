//! What the words of one question lead to.

use super::meanings::Meanings;
use super::memory::{Key, Known, Memory, Part};
use super::steps::{Step, steps, steps_of_meaning};
use super::worth::{Found, Matched, Worth};
use crate::search::field::{Field, FieldWeights, WEIGHTS, WITH_NUMBERS, WITH_WORDS};
use crate::search::index::{Document, Index};
use crate::search::lookup::{Match, Reach, how};
use crate::search::pace::Pace;
use crate::search::query::{Query, QueryWord, Role};
use crate::search::ranking_weights as weights;
use crate::search::typed::Typed;
use std::ops::Range;
use std::rc::Rc;

/// Looking at the time costs as much as following some hundred links.
const MANY: usize = 8_192;

/// One question being answered.
pub(super) struct Asking<'a> {
    index: &'a Index,
    meanings: &'a Meanings,
    query: &'a Query,
    memory: &'a Memory,
    pace: Pace,
    /// How many links have been followed since somebody looked at the time.
    followed: usize,
    /// Whether the places that a centre serves are asked for.
    served: bool,
    /// Whether the projects of the centre near a place are asked for.
    near: bool,
    /// What each field is worth here, by the number of words that stand in it.
    pub weights: FieldWeights,
    pub found: Found,
    pub matches: Vec<Match>,
}

impl<'a> Asking<'a> {
    pub(super) fn new(
        index: &'a Index,
        meanings: &'a Meanings,
        memory: &'a Memory,
        query: &'a Query,
        pace: Pace,
        (served, near): (bool, bool),
    ) -> Self {
        let mut by_size = WEIGHTS;
        for fields in &mut by_size {
            if served {
                fields[Field::Serves as usize] = weights::SERVES_FOR_CENTRES;
                fields[Field::Host as usize] = weights::HOST_FOR_CENTRES;
            }
            if !near {
                fields[Field::Near as usize] = 0;
            }
        }
        let all = meanings.first + Document::try_from(meanings.all.len()).unwrap_or_default();
        Self {
            index,
            meanings,
            query,
            memory,
            pace,
            followed: 0,
            served,
            near,
            weights: by_size,
            found: Found::new(memory.found.take(), all),
            matches: Vec::new(),
        }
    }

    /// What each word of the question is, by itself and with those after it: two or more words may be written as one elsewhere. Each
    /// with what it is to be looked up as.
    pub(super) fn keys(&self) -> Vec<(Range<usize>, Key)> {
        let words = &self.query.words;
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
                    // Where all words are the beginning of one there is no mistake to look for.
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
                    served: self.served,
                    near: self.near,
                };
                let keys = if joined { &mut keys } else { &mut alone };
                keys.push((start..at + 1, key));
            }
        }
        keys.append(&mut alone);
        keys
    }

    /// What was found for a word before, or is found now.
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

    /// What a word leads to, by itself and by what means the same.
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

    /// What everything that a meaning is called leads to.
    async fn meaning(&mut self, place: usize) -> Rc<Known> {
        let slot = 4 * place + 2 * usize::from(self.served) + usize::from(self.near);
        if let Some(known) = self.memory.meaning(slot) {
            return known;
        }
        let steps = steps_of_meaning(self.index, self.meanings.all.get(place));
        let known = self.follow(&steps).await;
        self.memory.keep_meaning(slot, known)
    }

    /// What some steps lead to.
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
            how if how & how::TYPO != 0 => WITH_NUMBERS,
            how if how & how::BRIEF != 0 => WITH_WORDS,
            _ => 0,
        };
        for entry in index.entries(found.word) {
            let size = usize::from(index.size(*entry)).min(weights::NAME_SIZES - 1);
            let fields = &self.weights[size];
            let links = index.links(*entry);
            self.followed += links.len();
            for link in links {
                let field = link.field_number();
                let worth = u32::from(fields[field as usize]) * quality;
                if worth >= weights::MIN_MATCH_SCORE && barred >> field & 1 == 0 {
                    self.found
                        .add(link.document(), Worth::of(worth, field, found.how));
                }
            }
        }
    }
}
