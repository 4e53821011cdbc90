//! Words that mean the same.

use super::asking::Asking;
use super::memory::Known;
use super::worth::Matched;
use crate::content::Meaning;
use crate::search::index::Document;
use crate::search::lookup::{Reach, Typed, how, lookup};
use crate::search::words::each_word;
use std::rc::Rc;

/// Words and phrases that mean the same: the documents after the last real one stand for them.
pub(in crate::search) struct Meanings {
    pub first: Document,
    pub all: &'static [Meaning],
}

/// A word that means the same is worth this part of the word itself, in percent: less in a title than the word itself in a summary.
const SYNONYM: u32 = 45;

impl Asking<'_> {
    /// Adds what the meanings found so far are called elsewhere. `length` is that of what was typed.
    pub(super) fn mean(&mut self, length: usize) {
        let first = self.meanings.first;
        let meant: Matched = self
            .found
            .touched
            .iter()
            .filter(|document| **document >= first)
            .map(|document| (*document, self.found.get(*document)))
            // A few letters are the beginning of many meanings.
            .filter(|(_, worth)| {
                worth.worth() >= 5_000 && (length > 4 || worth.how() & how::PREFIX == 0)
            })
            .collect();
        if meant.is_empty() {
            return;
        }
        let before = self.found.drain();
        let mut more = Vec::new();
        for (document, worth) in meant {
            let known = self.meaning((document - first) as usize);
            self.matches.extend(&known.matches);
            more.push((worth, known));
        }
        for (document, worth) in before {
            self.found.add(document, worth);
        }
        for (by, known) in more {
            for (document, worth) in &known.found {
                self.found.add(
                    *document,
                    worth.by(by.worth() / 100, by.how() | how::SYNONYM),
                );
            }
        }
    }

    /// What the words of a meaning lead to. Nothing may be entered meanwhile.
    fn meaning(&mut self, meaning: usize) -> Rc<Known> {
        let memory = self.memory;
        let mut meanings = memory.meanings.borrow_mut();
        meanings.resize(4 * self.meanings.all.len(), None);
        let asked = 2 * usize::from(self.served) + usize::from(self.near);
        let Some(known) = meanings.get_mut(4 * meaning + asked) else {
            return Rc::default();
        };
        let known = known.get_or_insert_with(|| {
            let before = std::mem::take(&mut self.matches);
            for phrase in self
                .meanings
                .all
                .get(meaning)
                .into_iter()
                .flat_map(Meaning::all_words)
            {
                let mut parts = Vec::new();
                each_word(phrase, &mut |word| {
                    let typed = Typed::plain(word.folded);
                    parts.push(lookup(&self.index.words, &typed, Reach::Forms));
                });
                if parts.iter().all(|part| !part.is_empty()) {
                    let found = self.found.drain();
                    let marked = self.matches.len();
                    self.both(&parts, SYNONYM, 0);
                    // A word of a phrase, such as "tjenester", does not mean the same without the others.
                    if parts.len() > 1 {
                        self.matches.truncate(marked);
                    }
                    for (document, worth) in found {
                        self.found.add(document, worth);
                    }
                }
            }
            for found in &mut self.matches {
                found.how |= how::SYNONYM;
            }
            Rc::new(Known {
                found: self.found.drain(),
                matches: std::mem::replace(&mut self.matches, before),
            })
        });
        Rc::clone(known)
    }
}
