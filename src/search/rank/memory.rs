//! What was found for the last questions.

use super::asking::Asking;
use super::worth::Matched;
use crate::search::lookup::{Match, Reach, Typed};
use std::cell::RefCell;
use std::rc::Rc;

/// What was found for the words of the last questions: while somebody types, only the last word is new.
#[derive(Default)]
pub(in crate::search) struct Memory {
    words: RefCell<Vec<(Key, Rc<Known>)>>,
    /// For each meaning what its words lead to, once it was needed: four times, because it depends on what is asked for.
    pub(super) meanings: RefCell<Vec<Option<Rc<Known>>>>,
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

impl Asking<'_> {
    /// What was found before, or is found now by entering it.
    pub(super) fn remembered(
        &mut self,
        key: Key,
        enter: impl FnOnce(&mut Self, &Key),
    ) -> Rc<Known> {
        let memory = self.memory;
        let known = memory
            .words
            .borrow()
            .iter()
            .find(|(other, _)| *other == key)
            .map(|(_, known)| Rc::clone(known));
        let known = known.unwrap_or_else(|| {
            let before = std::mem::take(&mut self.matches);
            enter(self, &key);
            let known = Rc::new(Known {
                found: self.found.drain(),
                matches: std::mem::replace(&mut self.matches, before),
            });
            if known.found.len() <= LONGEST {
                let mut words = memory.words.borrow_mut();
                if words.len() == REMEMBERED {
                    words.remove(0);
                }
                words.push((key, Rc::clone(&known)));
            }
            known
        });
        self.matches.extend(&known.matches);
        known
    }
}
