//! A cache of the documents found for the words of the last questions.

use super::totals::Totals;
use super::worth::{Found, Matched};
use crate::lookup::{Match, Reach};
use crate::typed::Typed;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The documents found for the words of the last questions: while somebody types, only the last word is new.
#[derive(Default)]
pub(crate) struct Memory {
    words: RefCell<Vec<(Key, Rc<Known>)>>,
    /// The documents of each group of synonyms in each variant of the weights, filled on first use.
    meanings: RefCell<Vec<Option<Rc<Known>>>>,
    /// Buffers that are used again by the next question, empty. A question that is asked meanwhile allocates its own.
    pub(super) found: Cell<Found>,
    pub(super) totals: Cell<Totals>,
}

/// A word, or several as one, as they were asked for.
#[derive(PartialEq)]
pub(super) struct Key {
    pub typed: Typed,
    pub reach: Reach,
    pub part: Part,
    pub variant: usize,
}

/// The part of a question that a key stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A word that is meant.
    Word,
    /// A word that only tells what kind of answer is wanted. Other words for it are not.
    Intent,
    /// Several words as one.
    Joined,
}

/// The documents and words of the index found for a word.
#[derive(Default)]
pub(super) struct Known {
    pub found: Matched,
    pub matches: Vec<Match>,
}

/// Number of words that are remembered, and the most documents of each.
const REMEMBERED: usize = 16;
const LONGEST: usize = 20_000;

impl Memory {
    pub(super) fn recall(&self, key: &Key) -> Option<Rc<Known>> {
        let words = self.words.borrow();
        let mut same = words.iter().filter(|(other, _)| other == key);
        same.next().map(|(_, known)| Rc::clone(known))
    }

    pub(super) fn meaning(&self, slot: usize) -> Option<Rc<Known>> {
        self.meanings.borrow().get(slot).cloned().flatten()
    }

    pub(super) fn keep_meaning(&self, slot: usize, known: Known) -> Rc<Known> {
        let known = Rc::new(known);
        let mut meanings = self.meanings.borrow_mut();
        while meanings.len() <= slot {
            meanings.push(None);
        }
        if let Some(place) = meanings.get_mut(slot) {
            *place = Some(Rc::clone(&known));
        }
        known
    }

    pub(super) fn keep(&self, key: Key, known: Known) -> Rc<Known> {
        let known = Rc::new(known);
        if known.found.len() <= LONGEST {
            let mut words = self.words.borrow_mut();
            if words.len() == REMEMBERED {
                words.remove(0);
            }
            words.push((key, Rc::clone(&known)));
        }
        known
    }
}
