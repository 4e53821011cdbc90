//! A search engine for a search as you type, in few bytes of WebAssembly: an index of documents with fields, synonyms, and the answers
//! to what people type, mistakes and all. It knows Norwegian, and nothing of what it searches.
//!
//! ```
//! use norwegian::NynorskMapping;
//! use search_engine::{
//!     Engine, Field, FieldWeights, Fields, Holds, IndexBuilder, QueryParser, Synonyms, Target, TermClass, usual_weights,
//! };
//!
//! // The parts of documents, and the weight of a match in each.
//! const TITLE: u32 = 0;
//! const TEXT: u32 = 1;
//! const TABLE: [Field; 2] = [
//!     Field { weight: 100, class: TermClass::Title, holds: Holds::Words, is_name: false },
//!     Field { weight: 40, class: TermClass::Text, holds: Holds::Words, is_name: false },
//! ];
//! static WEIGHTS: [FieldWeights; 1] = [usual_weights(&TABLE)];
//! static FIELDS: Fields = Fields::new(&TABLE, &WEIGHTS);
//!
//! let mut index = IndexBuilder::new(&FIELDS, NynorskMapping::default());
//! index.add("Musikk i sykehjem", &[Target::new(0, TITLE)]);
//! index.add("Sansehage", &[Target::new(1, TITLE)]);
//! index.add("En hage for beboerne i sykehjemmet", &[Target::new(1, TEXT)]);
//! // Words that mean the same are documents of their own, after the others.
//! let synonyms = Synonyms { first: 2, groups: vec![vec!["sykehjem", "nursing home"]] };
//! for word in &synonyms.groups[0] {
//!     index.add(word, &[Target::new(2, TITLE)]);
//! }
//! let mut parser = QueryParser::<()>::default();
//! parser.add_stop_words(&["hva".to_owned(), "er".to_owned()]);
//! let engine = Engine::new(index.build(), synonyms, parser);
//!
//! let search = |query| -> Vec<u32> {
//!     engine.search(query, &|_| 100).iter().map(|scored| scored.document).collect()
//! };
//! assert_eq!(search("hva er sansehge"), [1]);
//! assert_eq!(search("sykehjemmene"), [0, 1]);
//! assert_eq!(search("nursing"), [0, 1]);
//! assert!(search("fotball").is_empty());
//! ```
//!
//! | | |
//! |---|---|
//! | `fields` | the parts of documents, given by whoever makes an index |
//! | `index` | which terms stand where |
//! | `query`, `query_parser` | a query as words, and what each of them is in it |
//! | `term_matcher`, `fuzzy_matcher`, `edit_distance` | the terms of the index that a typed word means, and how nearly |
//! | `synonyms` | groups of words that mean the same |
//! | `scorer`, [`ranking_weights`] | the documents that answer, and how well; the numbers that decide |
//! | `highlight` | the letters of a text that were meant |
//! | `engine` | all of it together |
//! | `time_slice` | long searches in time slices |
//! | `argsort` | sorting without the code of the standard library |

mod argsort;
mod edit_distance;
mod engine;
mod fields;
mod fuzzy_matcher;
mod highlight;
mod index;
mod match_kind;
mod query;
mod query_parser;
pub mod ranking_weights;
mod scorer;
mod synonyms;
mod term_match;
mod term_matcher;
mod time_slice;
mod typed;

pub use argsort::{argsort_bytes, argsort_strings, argsort_u32};
pub use edit_distance::{Distance, Pattern};
pub use engine::Engine;
pub use fields::{
    FIELD_BITS, Field, FieldNumber, FieldWeights, Fields, Holds, MAX_FIELDS, TermClass,
    usual_weights, with_weight,
};
pub use fuzzy_matcher::{nearest_term, typo_quality};
pub use highlight::{Highlights, highlight};
pub use index::{Dictionary, DocId, Index, IndexBuilder, Target};
pub use match_kind::MatchKind;
pub use query::{Occur, Query, QueryWord, count, fold_words, truncate};
pub use query_parser::{ParsedQuery, QueryParser};
pub use scorer::{MatchScore, Score, ScoredDoc, ScoredDocs, Trace};
pub use synonyms::Synonyms;
pub use term_match::TermMatch;
pub use term_matcher::{Expansion, match_term};
pub use time_slice::{TimeSlice, block_on, poll_once};
pub use typed::Typed;
