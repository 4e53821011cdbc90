//! Scores the documents that answer a query.
//!
//! For each word of the query every document gets its best match: the weight of the field, times how nearly the term is the word that was
//! typed. Words that few documents have count more. A document that has all words comes before one that has some.

mod accumulator;
mod best_matches;
mod match_score;
mod query_cache;
mod query_execution;
mod query_plan;
mod score;
mod score_query;
mod trace;

pub use match_score::MatchScore;
pub(crate) use query_cache::QueryCache;
pub use score::Score;
pub(crate) use score_query::score_query;
pub use score_query::{ScoredDoc, ScoredDocs};
pub use trace::Trace;
