//! A cache of the documents found for the words of the last queries.

use crate::scorer::accumulator::ScoreAccumulator;
use crate::scorer::best_matches::{BestMatches, DocMatches};
use crate::term_match::TermMatch;
use crate::term_matcher::Expansion;
use crate::typed::Typed;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The documents found for the words of the last queries: while somebody types, only the last word is new.
#[derive(Default)]
pub(crate) struct QueryCache {
    words: RefCell<Vec<(CacheKey, Rc<CachedMatches>)>>,
    /// The documents of each group of synonyms in each variant of the weights, filled on first use.
    synonyms: RefCell<Vec<Option<Rc<CachedMatches>>>>,
    /// Buffers that are used again by the next query, empty. A query that runs meanwhile allocates its own.
    pub(super) best: Cell<BestMatches>,
    pub(super) totals: Cell<ScoreAccumulator>,
}

/// A word of a query, or several as one, as it is looked up.
#[derive(PartialEq)]
pub(super) struct CacheKey {
    pub typed: Typed,
    pub expansion: Expansion,
    pub kind: KeyKind,
    pub variant: usize,
}

/// The part of a query that a key stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyKind {
    /// A word that is meant.
    Word,
    /// A word that only tells what kind of answer is wanted. Other words for it are not.
    Intent,
    /// Several words as one.
    Joined,
}

/// The documents and terms found for a word.
#[derive(Default)]
pub(super) struct CachedMatches {
    pub documents: DocMatches,
    pub terms: Vec<TermMatch>,
}

/// Number of words that are kept, and the most documents of each.
const MOST_WORDS: usize = 16;
const MOST_DOCUMENTS: usize = 20_000;

impl QueryCache {
    pub(super) fn get(&self, key: &CacheKey) -> Option<Rc<CachedMatches>> {
        let words = self.words.borrow();
        let mut same = words.iter().filter(|(other, _)| other == key);
        same.next().map(|(_, cached)| Rc::clone(cached))
    }

    pub(super) fn insert(&self, key: CacheKey, found: CachedMatches) -> Rc<CachedMatches> {
        let cached = Rc::new(found);
        if cached.documents.len() <= MOST_DOCUMENTS {
            let mut words = self.words.borrow_mut();
            if words.len() == MOST_WORDS {
                words.remove(0);
            }
            words.push((key, Rc::clone(&cached)));
        }
        cached
    }

    pub(super) fn get_synonyms(&self, slot: usize) -> Option<Rc<CachedMatches>> {
        self.synonyms.borrow().get(slot).cloned().flatten()
    }

    pub(super) fn insert_synonyms(&self, slot: usize, found: CachedMatches) -> Rc<CachedMatches> {
        let cached = Rc::new(found);
        let mut synonyms = self.synonyms.borrow_mut();
        while synonyms.len() <= slot {
            synonyms.push(None);
        }
        if let Some(place) = synonyms.get_mut(slot) {
            *place = Some(Rc::clone(&cached));
        }
        cached
    }
}
