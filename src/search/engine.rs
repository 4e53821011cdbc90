//! Searches the content: everything that can be found, and the records that answer a query.

use crate::content::{self, Content};
use crate::search::answers::Answers;
use crate::search::boost::{boost, title_bonus};
use crate::search::field::weights_for;
use crate::search::gazetteer::Gazetteer;
use crate::search::guesses::Guesses;
use crate::search::hit::Hit;
use crate::search::indexer::IndexedContent;
use crate::search::places::{AddressWords, Places};
use crate::search::query_parser::query_parser;
use crate::search::ranking_weights as weights;
use crate::search::record::{Kind, Record};
use crate::search::sureness::Sureness;
use norwegian::fold;
use search_engine::{
    DocId, MatchScore, Occur, ParsedQuery, Query, TimeSlice, Trace, argsort_u32, block_on, count,
    nearest_term, truncate,
};
use std::cell::OnceCell;
use std::rc::Rc;

/// Longest query that is searched, in words, without what only leads to a place.
const MOST_WORDS: usize = 12;

/// Everything that can be found.
pub struct Engine {
    pub(super) content: &'static Content,
    /// In the order in which they are listed where all else is equal.
    pub(super) records: Vec<Record>,
    /// The records as documents.
    pub(super) documents: search_engine::Engine<Kind>,
    /// The document of each municipality of the content.
    municipalities: Vec<DocId>,
    addresses: AddressWords,
    /// For each document whether it belongs to the centre whose site it is; empty on the site of all centres.
    own: Vec<bool>,
    /// It comes later than the content.
    gazetteer: OnceCell<Rc<Gazetteer>>,
}

impl Engine {
    /// Builds the engine over some content, which takes longer than any search.
    pub fn new(content: &'static Content) -> Self {
        block_on(Self::new_async(content, TimeSlice::UNLIMITED))
    }

    /// The same, yielding whenever a time slice is over.
    pub async fn new_async(content: &'static Content, slice: TimeSlice) -> Self {
        let IndexedContent {
            records,
            index,
            synonyms,
            municipalities,
        } = IndexedContent::new(content, slice).await;
        let own = content.own_centre().map(|centre| {
            let own = records.iter().map(|record| record.is_of(centre));
            own.collect()
        });
        let parser = query_parser(&content.vocabulary);
        Self {
            own: own.unwrap_or_default(),
            content,
            records,
            documents: search_engine::Engine::new(index, synonyms, parser),
            municipalities,
            addresses: AddressWords::new(&content.vocabulary),
            gazetteer: OnceCell::new(),
        }
    }

    /// Adds the gazetteer, which is of the same content. A second one changes nothing.
    pub fn add_gazetteer(&self, gazetteer: content::Gazetteer) {
        self.gazetteer
            .get_or_init(|| Rc::new(Gazetteer::new(gazetteer)));
    }

    /// Takes over the gazetteer of an engine over another part of the same content.
    pub fn share_gazetteer(&self, other: &Self) {
        if let Some(gazetteer) = other.gazetteer.get()
            && self.content.gazetteer == other.content.gazetteer
        {
            self.gazetteer.get_or_init(|| Rc::clone(gazetteer));
        }
    }

    /// Everything that answers a query, the best first.
    pub fn search(&self, query: &str) -> Answers {
        block_on(self.search_async(query, TimeSlice::UNLIMITED))
    }

    /// The same, yielding whenever a time slice is over.
    pub fn search_async(&self, query: &str, slice: TimeSlice) -> impl Future<Output = Answers> {
        self.search_traced(query, slice, ())
    }

    /// The same, told to a trace.
    pub(super) async fn search_traced<T: SearchTrace>(
        &self,
        text: &str,
        slice: TimeSlice,
        mut trace: T,
    ) -> Answers {
        // It may come between the time slices.
        let has_gazetteer = self.gazetteer.get().is_some();
        let mut query = self.documents.parse(text);
        let mut reading = self.places().read(&mut query);
        query.words.truncate(MOST_WORDS);
        let boost = |document: DocId, best: MatchScore| self.boost(document, best, &query);
        let scored = {
            let query = as_scored(&query);
            self.documents
                .score(&query, &boost, slice, &mut trace)
                .await
        };
        // The documents are in the order of the records, which decides where all else is equal.
        let hits = scored.documents.iter().filter_map(|scored| {
            Some(Hit {
                record: *self.records.get(scored.document as usize)?,
                score: scored.score,
                certain: false,
                best: scored.best,
            })
        });
        let mut hits = best_first(&hits.collect::<Vec<_>>());
        let folded = fold(truncate(text));
        rerank(&mut hits, &folded, &mut trace);
        let guesses = Guesses {
            places: self.places(),
            query: &query,
            folded: &folded,
            is_of_centre: !self.own.is_empty(),
        };
        let hits = guesses.with_places(hits, &mut reading);
        let nearest = hits.is_empty().then(|| self.nearest(&query)).flatten();
        let sureness = Sureness::of(&hits, &reading);
        let is_single = count(&query.words, Occur::Must) < 2;
        // A query that names a place has all words that matter.
        let may_lack = !is_single && !reading.is_whole;
        Answers {
            // Digits may be a code too, and a name that of a town elsewhere.
            is_early: !*self.content.is_whole,
            is_partial: !has_gazetteer
                && (sureness != Sureness::Certain || !reading.places.is_empty()),
            is_relaxed: may_lack && hits.first().is_some_and(|hit| !hit.has_all_words()),
            sureness,
            hits,
            scored,
            reading,
            nearest,
        }
    }

    /// The preference for a document, in percent.
    fn boost(&self, document: DocId, best: MatchScore, query: &ParsedQuery<Kind>) -> u32 {
        let Some(record) = self.records.get(document as usize) else {
            return 0;
        };
        let boost = boost(record.kind(), best, query);
        if self.is_own(document) {
            boost * weights::OWN_AREA / 100
        } else {
            boost
        }
    }

    /// The records as documents of the search engine, for those who look into it.
    pub const fn documents(&self) -> &search_engine::Engine<Kind> {
        &self.documents
    }

    /// Returns `true` if a document belongs to the centre whose site it is.
    pub(super) fn is_own(&self, document: DocId) -> bool {
        self.own.get(document as usize) == Some(&true)
    }

    pub(super) fn places(&self) -> Places<'_> {
        Places {
            index: &self.documents.index,
            records: &self.records,
            municipalities: &self.municipalities,
            gazetteer: self.gazetteer.get().map(Rc::as_ref),
            words: &self.addresses,
        }
    }

    /// The query with the nearest words there are in place of those that are not.
    fn nearest(&self, query: &ParsedQuery<Kind>) -> Option<String> {
        let dictionary = &self.documents.index.dictionary;
        let mut changed = false;
        let mut text = String::new();
        for word in query.words.iter().filter(|w| w.occur != Occur::Ignored) {
            let typed = &word.typed;
            let is_unknown = |_: &usize| !dictionary.has(&typed.folded);
            let near = nearest_term(dictionary, &typed.folded).filter(is_unknown);
            changed |= near.is_some();
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(near.map_or(&typed.surface, |near| dictionary.surface(near)));
        }
        changed.then_some(text)
    }
}

/// Listens to a search: to the scorer, and to what comes after it. In the browser nobody does, and `()` costs nothing.
pub(super) trait SearchTrace: Trace {
    /// The score of a record rises by some points for its title.
    fn titled(&mut self, _record: Record, _points: u32) {}
}

impl SearchTrace for () {}

/// A query as it is scored.
fn as_scored(query: &ParsedQuery<Kind>) -> Query<'_> {
    let wants = |kind| query.kinds.contains(&kind);
    let near = count(&query.words, Occur::Must) > 1 || wants(Kind::Project);
    Query {
        words: &query.words,
        is_for_kind: !query.kinds.is_empty(),
        variant: weights_for(wants(Kind::Centre), near),
    }
}

/// Compares the titles of the first hits with the whole query, which is folded.
fn rerank(hits: &mut [Hit], query: &str, trace: &mut impl SearchTrace) {
    let first = hits.len().min(weights::RERANK_TOP);
    let (hits, _) = hits.split_at_mut(first);
    for hit in hits.iter_mut() {
        let bonus = title_bonus(hit, query);
        trace.titled(hit.record, bonus);
        hit.score += bonus;
    }
    hits.copy_from_slice(&best_first(hits));
}

fn best_first(hits: &[Hit]) -> Vec<Hit> {
    argsort_u32(hits.iter().map(|hit| u32::MAX - hit.score))
        .into_iter()
        .filter_map(|at| hits.get(at).copied())
        .collect()
}
