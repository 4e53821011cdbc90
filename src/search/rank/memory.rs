//! What was found for the last questions.

use super::plan::Step;
use super::worth::Matched;
use crate::search::lookup::{Match, Reach, Typed};
use std::cell::RefCell;
use std::rc::Rc;

/// What was found for the words of the last questions: while somebody types, only the last word is new.
#[derive(Default)]
pub(in crate::search) struct Memory {
    words: RefCell<Vec<(Key, Rc<Known>)>>,
    /// For each meaning what it is called, once it was needed.
    meanings: RefCell<Vec<Option<Rc<Vec<Step>>>>>,
}

/// A word, or several as one, as they were asked for.
#[derive(PartialEq)]
pub(super) struct Key {
    pub typed: Typed,
    pub reach: Reach,
    pub joined: bool,
    pub served: bool,
    pub near: bool,
}

/// What a word leads to.
#[derive(Default)]
pub(super) struct Known {
    pub found: Matched,
    pub matches: Vec<Match>,
}

/// How many words are remembered, and how much of each at most.
const REMEMBERED: usize = 16;
const LONGEST: usize = 10_000;

impl Memory {
    pub(super) fn recall(&self, key: &Key) -> Option<Rc<Known>> {
        let words = self.words.borrow();
        let mut same = words.iter().filter(|(other, _)| other == key);
        same.next().map(|(_, known)| Rc::clone(known))
    }

    /// What was made of a meaning before, or is made now.
    pub(super) fn meaning(&self, place: usize, make: &dyn Fn() -> Vec<Step>) -> Rc<Vec<Step>> {
        let mut meanings = self.meanings.borrow_mut();
        let length = meanings.len().max(place + 1);
        meanings.resize(length, None);
        match meanings.get_mut(place) {
            Some(meaning) => Rc::clone(meaning.get_or_insert_with(|| Rc::new(make()))),
            None => Rc::default(),
        }
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
