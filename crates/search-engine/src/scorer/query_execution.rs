//! Finds the documents of each word of one query.

use crate::fields::FieldWeights;
use crate::index::{DocId, Index};
use crate::match_kind::MatchKind;
use crate::query::{Occur, Query, QueryWord};
use crate::ranking_weights as weights;
use crate::scorer::best_matches::{BestMatches, DocMatches};
use crate::scorer::match_score::MatchScore;
use crate::scorer::query_cache::{CacheKey, CachedMatches, KeyKind, QueryCache};
use crate::scorer::query_plan::{Clause, synonym_clauses, word_clauses};
use crate::synonyms::Synonyms;
use crate::term_match::TermMatch;
use crate::term_matcher::Expansion;
use crate::time_slice::TimeSlice;
use crate::typed::Typed;
use std::ops::Range;
use std::rc::Rc;

/// Targets between two looks at the clock. A look costs as much as following some hundred of them.
const MANY: usize = 8_192;

/// One query that is being answered.
pub(super) struct QueryExecution<'a> {
    index: &'a Index,
    synonyms: &'a Synonyms<'a>,
    query: &'a Query<'a>,
    cache: &'a QueryCache,
    slice: TimeSlice,
    /// Targets followed since the last look at the clock.
    followed: usize,
    /// Weights of the fields for this query, by the number of words in the matched text.
    pub weights: &'static FieldWeights,
    pub best: BestMatches,
    pub terms: Vec<TermMatch>,
}

/// A word of the query, or a run of words written as one, with what was found for it.
pub(super) struct SpanMatches {
    /// The words.
    pub words: Range<usize>,
    /// Percentage of the points of a match.
    pub percent: u32,
    pub found: Rc<CachedMatches>,
}

impl<'a> QueryExecution<'a> {
    pub(super) fn new(
        index: &'a Index,
        synonyms: &'a Synonyms<'a>,
        cache: &'a QueryCache,
        query: &'a Query<'a>,
        slice: TimeSlice,
    ) -> Self {
        let all = synonyms.first + DocId::try_from(synonyms.groups.len()).unwrap_or_default();
        Self {
            index,
            synonyms,
            query,
            cache,
            slice,
            followed: 0,
            weights: index.fields.weights(query.variant),
            best: BestMatches::new(cache.best.take(), all),
            terms: Vec::new(),
        }
    }

    /// The documents of a word by all the spans that it is in; `None` where it is in no more than its own.
    pub(super) fn joined(&mut self, spans: &[SpanMatches], at: usize) -> Option<DocMatches> {
        let with = || spans.iter().filter(|span| span.words.contains(&at));
        with().nth(1)?;
        for span in with() {
            for (document, score) in &span.found.documents {
                let score = score.scaled(span.percent, MatchKind::empty());
                self.best.add(*document, score);
            }
        }
        Some(self.best.drain())
    }

    /// The cache keys of every word of the query, and of every run of two to five words written as one.
    pub(super) fn keys(&self) -> Vec<(Range<usize>, CacheKey)> {
        let words = self.query.words;
        let begins_a_term = |word: &QueryWord| {
            let folded = word.typed.folded.as_bytes();
            !self.index.dictionary.beginning_with(folded).is_empty()
        };
        let begins: Vec<bool> = words.iter().map(begins_a_term).collect();
        let (mut keys, mut alone) = (Vec::new(), Vec::new());
        for start in 0..words.len() {
            let mut typed = Typed::default();
            let mut all_begin = true;
            let run = words.iter().enumerate().skip(start);
            for (at, word) in run.take(weights::MAX_JOINED_WORDS) {
                typed.folded.push_str(&word.typed.folded);
                typed.surface.push_str(&word.typed.surface);
                all_begin &= begins.get(at) == Some(&true);
                let is_joined = at > start;
                let (shortest, expansion) = match is_joined {
                    // If all of them begin terms of the index, no mistake is looked for.
                    true if all_begin => (weights::MIN_JOINED_LENGTH, Expansion::Prefix),
                    true => (weights::MIN_JOINED_LENGTH, Expansion::Fuzzy),
                    // A letter between words stands for itself; the last one may be the beginning of a word.
                    false if typed.folded.len() < 2 && at + 1 < words.len() => {
                        (0, Expansion::Inflections)
                    }
                    false => (0, Expansion::Fuzzy),
                };
                if typed.folded.len() < shortest || !is_joined && word.occur == Occur::Ignored {
                    continue;
                }
                let key = CacheKey {
                    typed: typed.clone(),
                    expansion,
                    kind: match word.occur {
                        _ if is_joined => KeyKind::Joined,
                        Occur::Should => KeyKind::Intent,
                        _ => KeyKind::Word,
                    },
                    variant: self.query.variant,
                };
                let keys = if is_joined { &mut keys } else { &mut alone };
                keys.push((start..at + 1, key));
            }
        }
        keys.append(&mut alone);
        keys
    }

    /// The documents of a word, from the cache or found now.
    pub(super) async fn cached(&mut self, key: CacheKey) -> Rc<CachedMatches> {
        let cached = if let Some(cached) = self.cache.get(&key) {
            cached
        } else {
            let found = self.find(&key).await;
            self.cache.insert(key, found)
        };
        self.terms.extend(&cached.terms);
        cached
    }

    /// Finds the documents of a word, by itself and by its synonyms.
    async fn find(&mut self, key: &CacheKey) -> CachedMatches {
        let mut found = self.follow(&word_clauses(self.index, key)).await;
        let mut groups = Vec::new();
        for (document, source) in found
            .documents
            .iter()
            .filter(|_| key.kind != KeyKind::Intent)
        {
            // A few letters are the beginning of many synonyms.
            let is_long = key.typed.folded.len() >= weights::MIN_SYNONYM_PREFIX
                || !source.kind().contains(MatchKind::PREFIX);
            let group = document.checked_sub(self.synonyms.first);
            if let Some(group) =
                group.filter(|_| source.points() >= weights::MIN_SYNONYM_SOURCE && is_long)
            {
                groups.push((*source, self.synonyms_of(group as usize).await));
            }
        }
        if !groups.is_empty() {
            for (document, score) in found.documents {
                self.best.add(document, score);
            }
            for (source, group) in groups {
                found.terms.extend(&group.terms);
                for (document, score) in &group.documents {
                    let kind = source.kind() | MatchKind::SYNONYM;
                    let score = score.scaled(source.points() / 100, kind);
                    self.best.add(*document, score);
                }
            }
            found.documents = self.best.drain();
        }
        found
    }

    /// The documents of all words of a group of synonyms.
    async fn synonyms_of(&mut self, group: usize) -> Rc<CachedMatches> {
        let fields = self.index.fields;
        let slot = fields.variants() * group + fields.variant(self.query.variant);
        if let Some(cached) = self.cache.get_synonyms(slot) {
            return cached;
        }
        let words = self.synonyms.groups.get(group);
        let clauses = synonym_clauses(self.index, words.map_or(&[], Vec::as_slice));
        let found = self.follow(&clauses).await;
        self.cache.insert_synonyms(slot, found)
    }

    /// Follows clauses to the documents that have their words.
    async fn follow(&mut self, clauses: &[Clause]) -> CachedMatches {
        let mut found = CachedMatches::default();
        for clause in clauses {
            let mut all = DocMatches::new();
            for (at, part) in clause.parts.iter().enumerate() {
                for term in part {
                    self.add_documents(*term);
                    if self.followed > MANY {
                        self.followed = 0;
                        self.slice.yield_if_over().await;
                    }
                }
                if clause.is_highlighted {
                    found.terms.extend(part);
                }
                if !clause.is_plain() {
                    all = if at == 0 {
                        self.best.drain()
                    } else {
                        self.best.drain_both(all)
                    };
                }
            }
            for (document, score) in all {
                let score = score.scaled(clause.percent, clause.kind);
                found.documents.push((document, score));
            }
        }
        for (document, score) in found.documents {
            self.best.add(document, score);
        }
        found.documents = self.best.drain();
        found
    }

    /// Adds the documents that have a term of the index.
    fn add_documents(&mut self, found: TermMatch) {
        let index = self.index;
        let quality = u32::from(found.quality);
        let barred = match found.kind {
            // A word with a mistake is not a number.
            kind if kind.contains(MatchKind::TYPO) => index.fields.numbers,
            kind if kind.contains(MatchKind::INSIDE_OTHER_WORD) => index.fields.words,
            _ => 0,
        };
        for entry in index.postings(found.term) {
            let size = usize::from(index.size(*entry)).min(weights::NAME_SIZES - 1);
            let Some(fields) = self.weights.get(size) else {
                continue;
            };
            let targets = index.targets(*entry);
            self.followed += targets.len();
            for target in targets {
                let field = target.field();
                let weight = fields.get(field as usize).copied().unwrap_or_default();
                let points = u32::from(weight) * quality;
                if points >= weights::MIN_MATCH_SCORE && barred >> field & 1 == 0 {
                    let score = MatchScore::new(points, field, found.kind);
                    self.best.add(target.document(), score);
                }
            }
        }
    }
}
