//! What the words of one question lead to.

use super::Meanings;
use super::memory::{Key, Known, Memory};
use super::worth::{Found, Matched, Worth};
use crate::search::field::Field;
use crate::search::index::Index;
use crate::search::lookup::{Match, Reach, Typed, how, lookup};
use crate::search::query::Query;
use std::ops::Range;
use std::rc::Rc;

/// Matches below this worth are chance.
const LEAST: u32 = 1_500;

/// One question being answered.
pub(super) struct Asking<'a> {
    pub index: &'a Index,
    pub meanings: &'a Meanings,
    pub memory: &'a Memory,
    pub query: &'a Query,
    /// Whether the places that a centre serves are asked for.
    pub served: bool,
    /// Whether the projects of the centre near a place are asked for.
    pub near: bool,
    pub found: Found,
    pub matches: Vec<Match>,
}

impl Asking<'_> {
    /// Everything that one typed word answers.
    pub(super) fn word(&mut self, typed: &Typed) -> Rc<Known> {
        // A letter between words stands for itself; the last one may be the beginning of a word.
        let last = self
            .query
            .words
            .last()
            .is_some_and(|last| last.typed == *typed);
        let reach = if typed.folded.len() < 2 && !last {
            Reach::Forms
        } else {
            Reach::All
        };
        self.remembered(self.key(typed.clone(), reach, false), |this, key| {
            let typed = &key.typed;
            let matches = lookup(&this.index.words, typed, reach);
            let known = matches.iter().any(|found| found.quality >= 85);
            this.enter(&matches);
            this.matches.extend(matches);
            if let Some(respelled) = this.index.respell(&typed.folded) {
                let respelled = Typed::plain(&respelled);
                let mut matches = lookup(&this.index.words, &respelled, Reach::Beginnings);
                for found in &mut matches {
                    found.quality -= found.quality / 10;
                }
                this.enter(&matches);
                this.matches.extend(matches);
            } else if !known && typed.folded.len() > 5 {
                this.split(&typed.folded);
            }
            this.mean(typed.folded.len());
        })
    }

    /// Two or more words that are written as one elsewhere, with the words they stand for.
    pub(super) fn joined(&mut self) -> Vec<(Range<usize>, Matched)> {
        let words = &self.query.words;
        let known: Vec<bool> = words
            .iter()
            .map(|word| {
                !self
                    .index
                    .words
                    .beginning_with(&word.typed.folded)
                    .is_empty()
            })
            .collect();
        let mut all = Vec::new();
        for start in 0..words.len() {
            let mut typed = Typed::default();
            for (at, word) in words.iter().enumerate().skip(start).take(5) {
                typed.folded.push_str(&word.typed.folded);
                typed.literal.push_str(&word.typed.literal);
                if at == start || typed.folded.len() < 4 {
                    continue;
                }
                // Where all words are the beginning of one there is no mistake to look for.
                let reach = if known
                    .get(start..=at)
                    .is_some_and(|known| known.contains(&false))
                {
                    Reach::All
                } else {
                    Reach::Beginnings
                };
                let length = typed.folded.len();
                let known = self.remembered(self.key(typed.clone(), reach, true), |this, key| {
                    let mut matches = lookup(&this.index.words, &key.typed, reach);
                    // Part of a compound, or several mistakes over several words, would be chance.
                    matches.retain(|found| found.how & how::PART == 0 && found.quality >= 58);
                    for found in &mut matches {
                        found.how |= how::JOINED;
                    }
                    this.enter(&matches);
                    this.matches.extend(&matches);
                    this.mean(length);
                });
                if known.found.is_empty() {
                    continue;
                }
                // Several words that are one elsewhere mean more than each; all words of a question, most.
                let percent = if at + 1 - start == words.len() {
                    130
                } else {
                    110
                };
                let found = known.found.iter();
                let list = found.map(|(document, worth)| (*document, worth.by(percent, 0)));
                all.push((start..at + 1, list.collect()));
            }
        }
        all
    }

    /// Enters the documents that words of the index lead to.
    pub(super) fn enter(&mut self, matches: &[Match]) {
        let index = self.index;
        for found in matches {
            for entry in index.entries(found.word) {
                let size = u32::from(index.size(*entry));
                for link in index.links(*entry) {
                    let field = link.field();
                    let mut weight = match field {
                        Field::Serves if self.served => 84,
                        Field::Host if self.served => 86,
                        Field::Near if !self.near => continue,
                        field => field.weight(),
                    };
                    if field.is_name() && size > 1 {
                        weight -= weight * (6 + 2 * size.min(6)) / 100;
                    }
                    if matches!(field, Field::Number | Field::FormerNumber)
                        && found.how & how::TYPO != 0
                    {
                        continue;
                    }
                    let worth = weight * u32::from(found.quality);
                    if worth >= LEAST {
                        self.found
                            .add(link.document(), Worth::new(worth, field, found.how));
                    }
                }
            }
        }
    }

    fn key(&self, typed: Typed, reach: Reach, joined: bool) -> Key {
        Key {
            typed,
            reach,
            joined,
            served: self.served,
            near: self.near,
        }
    }
}
