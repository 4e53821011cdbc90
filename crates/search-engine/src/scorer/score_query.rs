//! Scores the documents that answer a query.

use crate::fields::Fields;
use crate::index::{DocId, Index};
use crate::match_kind::MatchKind;
use crate::query::{Occur, Query, count};
use crate::ranking_weights as weights;
use crate::scorer::accumulator::ScoreAccumulator;
use crate::scorer::match_score::MatchScore;
use crate::scorer::query_cache::QueryCache;
use crate::scorer::query_execution::{QueryExecution, SpanMatches};
use crate::scorer::score::Score;
use crate::scorer::trace::Trace;
use crate::synonyms::Synonyms;
use crate::term_match::TermMatch;
use crate::time_slice::TimeSlice;

/// A document that answers.
#[derive(Clone, Copy)]
pub struct ScoredDoc {
    /// The number of the document.
    pub document: DocId,
    /// Points, comparable within one query: 10,000 and more for a document that has all words.
    pub score: u32,
    /// The match with most points, with the kinds of all.
    pub best: MatchScore,
}

/// Everything that answers, in the order of the documents.
#[derive(Default)]
pub struct ScoredDocs {
    /// The documents with their scores.
    pub documents: Vec<ScoredDoc>,
    /// The terms of the index that were meant.
    pub terms: Vec<TermMatch>,
}

/// Answers a query. `boost` is the preference for a document in percent, given its best match; with 0 it is no answer.
pub(crate) async fn score_query<T: Trace>(
    index: &Index,
    synonyms: &Synonyms<'_>,
    cache: &QueryCache,
    query: &Query<'_>,
    boost: &dyn Fn(DocId, MatchScore) -> u32,
    slice: TimeSlice,
    trace: &mut T,
) -> ScoredDocs {
    let words = count(query.words, Occur::Must);
    if words == 0 {
        return ScoredDocs::default();
    }
    let mut execution = QueryExecution::new(index, synonyms, cache, query, slice);
    trace.weights(execution.weights);
    let mut spans = Vec::new();
    for (words, key) in execution.keys() {
        let percent = percent_of(words.len(), query.words.len());
        let found = execution.cached(key).await;
        if words.len() == 1 || !found.documents.is_empty() {
            spans.push(SpanMatches {
                words,
                percent,
                found,
            });
        }
    }
    let mut scoring = Scoring {
        fields: index.fields,
        query,
        documents: synonyms.first,
        totals: ScoreAccumulator::new(cache.totals.take(), synonyms.first),
        words,
        unknown: 0,
        importance: 0,
    };
    for at in 0..query.words.len() {
        scoring.add_word(&mut execution, &spans, at, trace);
        slice.yield_if_over().await;
    }
    let documents = scoring.drain(boost, trace);
    cache.totals.set(scoring.totals);
    cache.best.set(execution.best);
    ScoredDocs {
        documents,
        terms: execution.terms,
    }
}

/// The scores of the documents for the words of a query so far.
struct Scoring<'a> {
    fields: &'a Fields,
    query: &'a Query<'a>,
    /// The number of documents.
    documents: DocId,
    totals: ScoreAccumulator,
    /// The number of words that a document must have.
    words: u32,
    /// The number of them that no document has.
    unknown: u32,
    /// The importance of all of them.
    importance: u32,
}

impl Scoring<'_> {
    /// Adds the best match of each document for a word of the query.
    fn add_word<T: Trace>(
        &mut self,
        execution: &mut QueryExecution,
        spans: &[SpanMatches],
        at: usize,
        trace: &mut T,
    ) {
        let own = spans.iter().find(|span| span.words == (at..at + 1));
        let (Some(own), Some(word)) = (own, self.query.words.get(at)) else {
            return;
        };
        let joined = execution.joined(spans, at);
        let list = joined.as_ref().unwrap_or(&own.found.documents);
        // A letter that stands for nothing is a slip, such as "o" for "og".
        let is_slip = own.found.documents.is_empty() && word.typed.folded.len() < 2;
        let is_required = word.occur == Occur::Must && !is_slip;
        self.words -= u32::from(word.occur == Occur::Must && is_slip);
        let mut importance = idf(self.documents, list.len());
        if is_required {
            self.unknown += u32::from(list.is_empty());
            self.importance += importance;
        } else {
            importance /= weights::OPTIONAL_WORD;
        }
        trace.word(word, importance, is_required);
        for (document, score) in list {
            let Some(total) = self.totals.of(*document) else {
                continue;
            };
            trace.matched(*document, *score);
            let partial = partial_points(*score, &word.typed.folded, self.fields);
            total.add(*score, importance, is_required, partial);
        }
    }

    /// Takes out the documents that answer, each with its score.
    fn drain<T: Trace>(
        &mut self,
        boost: &dyn Fn(DocId, MatchScore) -> u32,
        trace: &mut T,
    ) -> Vec<ScoredDoc> {
        let (words, unknown) = (self.words, self.unknown);
        // If every word occurs somewhere, partial matches are accepted more easily.
        let min_partial = if unknown > 0 {
            weights::MIN_PARTIAL_SCORE_WITH_UNKNOWN_WORD
        } else {
            weights::MIN_PARTIAL_SCORE
        };
        let mut documents = Vec::new();
        self.totals.drain(&mut |document, total| {
            let boost = boost(document, total.best);
            if boost == 0 {
                return;
            }
            let found = u32::from(total.found);
            let is_good = words == 1 || total.best.points() >= weights::MIN_BEST_SCORE;
            let has_most = found * weights::PARTIAL_WORDS >= words - unknown.min(1);
            let has_all_words = found == words && is_good;
            let has_some_words = total.touched
                && (total.partial >= min_partial && (has_most || self.query.is_for_kind)
                    || found == words);
            if !has_all_words && !has_some_words {
                return;
            }
            let score = Score {
                sum: total.score,
                importance: self.importance,
                boost,
                has_all_words,
            };
            trace.scored(document, score);
            documents.push(ScoredDoc {
                document,
                score: score.points(),
                best: total.best,
            });
        });
        documents
    }
}

/// The points of a match where a document has some of the words only. A compound is about what its part is about: "ernæringsnettverk" is
/// as good as "ernæring". The few letters of a word that is still being typed say nothing, and neither do mistakes.
fn partial_points(score: MatchScore, typed: &str, fields: &Fields) -> u32 {
    let kind = score.kind();
    if kind.contains(MatchKind::TYPO)
        || kind.contains(MatchKind::PREFIX) && typed.len() < weights::MIN_TELLING_PREFIX
    {
        0
    } else if kind.contains(MatchKind::PART) {
        let of_part = fields.weight(score.field()) * weights::PART_OF_COMPOUND;
        score.points().max(of_part)
    } else {
        score.points()
    }
}

/// The importance of a word that a number of documents have: a stepped inverse document frequency.
fn idf(documents: u32, having: usize) -> u32 {
    let having = u32::try_from(having).unwrap_or(u32::MAX).max(1);
    weights::IDF + weights::IDF_STEP * (documents / having).checked_ilog2().unwrap_or(0)
}

/// Percentage of the points of a match with several words as one. They mean more than each of them; all words of a query mean most.
const fn percent_of(words: usize, all: usize) -> u32 {
    match words {
        1 => 100,
        _ if words == all => weights::WHOLE_QUERY_JOINED,
        _ => weights::JOINED,
    }
}
