//! An index with all that is needed to query it.

use crate::argsort::argsort_u32;
use crate::index::{DocId, Index};
use crate::query::Query;
use crate::query_parser::{ParsedQuery, QueryParser};
use crate::scorer::{MatchScore, QueryCache, ScoredDoc, ScoredDocs, Trace, score_query};
use crate::synonyms::Synonyms;
use crate::time_slice::{TimeSlice, block_on};

/// An index with all that is needed to query it. `K` is the type of the kinds of documents that queries may ask for.
pub struct Engine<K> {
    /// The documents by their terms.
    pub index: Index,
    synonyms: Synonyms<'static>,
    parser: QueryParser<K>,
    cache: QueryCache,
}

impl<K: Copy + PartialEq> Engine<K> {
    /// An engine for an index, the synonyms in it, and the words that shape queries.
    pub fn new(index: Index, synonyms: Synonyms<'static>, parser: QueryParser<K>) -> Self {
        Self {
            index,
            synonyms,
            parser,
            cache: QueryCache::default(),
        }
    }

    /// Takes a query apart.
    pub fn parse(&self, query: &str) -> ParsedQuery<K> {
        self.parser.parse(query, &self.index.dictionary)
    }

    /// Everything that answers, in the order of the documents.
    ///
    /// `boost` is the preference for a document in percent, given its best match; with 0 it is no answer. It yields whenever a time slice
    /// is over, and tells `trace` how the scores come about.
    pub fn score<T: Trace>(
        &self,
        query: &Query<'_>,
        boost: &dyn Fn(DocId, MatchScore) -> u32,
        slice: TimeSlice,
        trace: &mut T,
    ) -> impl Future<Output = ScoredDocs> {
        score_query(
            &self.index,
            &self.synonyms,
            &self.cache,
            query,
            boost,
            slice,
            trace,
        )
    }

    /// Everything that answers, the best first; in the order of the documents what answers equally well. `boost` is the preference for a
    /// document in percent.
    pub fn search(&self, query: &str, boost: &dyn Fn(DocId) -> u32) -> Vec<ScoredDoc> {
        let parsed = self.parse(query);
        let query = Query {
            words: &parsed.words,
            is_for_kind: !parsed.kinds.is_empty(),
            variant: 0,
        };
        let boost = |document, _| boost(document);
        let scored = block_on(self.score(&query, &boost, TimeSlice::UNLIMITED, &mut ()));
        let documents = scored.documents;
        let keys = documents.iter().map(|scored| u32::MAX - scored.score);
        let order = argsort_u32(keys).into_iter();
        order.filter_map(|at| documents.get(at).copied()).collect()
    }
}
