//! The search: all records as documents of the search engine, the answers to what people type with their reasons, and filters with
//! counts.
//!
//! | | |
//! |---|---|
//! | `indexer`, `indexed_fields`, `field` | the texts that are searched, and the field of each |
//! | `query_parser` | the words of the vocabulary that shape queries |
//! | `places`, `gazetteer` | names of places, postal codes and addresses in a query |
//! | `engine`, `boost` | the records that answer, and their order |
//! | `guesses`, `sureness` | places that are named or may be meant, and which answers are certain |
//! | `answers`, `hit` | the answers, and one of them |
//! | `ranking_weights` | the numbers that decide |
//! | `match_info`, `reason` | the reason of an answer, and the letters that matched |
//! | `score_tree` | how the score of an answer came about (native) |
//! | `facet`, `filter`, `facets` | what can be chosen in a directory, what is chosen, and how many records each further choice would leave |
//!
//! The index, the terms that a word means in it and the scores of documents are the crate `search_engine`, which knows no content. This
//! module knows the content, and of the texts the labels of facets; nothing of Leptos or the browser.

mod answers;
mod boost;
mod decade;
mod engine;
pub mod facet;
pub mod facets;
mod field;
pub mod filter;
mod gazetteer;
mod guesses;
mod hit;
mod indexed_fields;
mod indexer;
mod match_info;
mod places;
mod projects;
mod query_parser;
pub mod query_string;
mod ranking_weights;
mod reason;
mod record;
mod relations;
mod scope;
#[cfg(not(target_arch = "wasm32"))]
mod score_tree;
mod sureness;

pub use answers::Answers;
pub use decade::UNDATED;
pub use engine::Engine;
pub use facet::{FACETS, Facet};
pub use facets::Facets;
pub use field::{FIELDS, Field};
pub use filter::Filter;
pub use hit::Hit;
pub use match_info::MatchInfo;
pub use projects::{most_telling_first, newest_first};
pub use reason::Reason;
pub use record::{Kind, Record};
pub use scope::Scope;
#[cfg(not(target_arch = "wasm32"))]
pub use score_tree::{ScoreTree, Scores};
pub use search_engine::{TimeSlice, block_on, poll_once};
pub use sureness::Sureness;
