//! A search engine for a search as you type, in few bytes of WebAssembly: an index of documents with fields, synonyms, and the answers
//! to what people type, mistakes and all. It knows Norwegian, and nothing of what it searches.
//!
//! ```
//! use norwegian::Spellings;
//! use search_engine::{
//!     Builder, Engine, Field, FieldWeights, Fields, Holds, Link, Meanings, QueryWords, TermClass, usual_weights,
//! };
//!
//! // Which parts of documents there are, and what a match in each is worth.
//! const TITLE: u32 = 0;
//! const TEXT: u32 = 1;
//! const TABLE: [Field; 2] = [
//!     Field { weight: 100, class: TermClass::Title, holds: Holds::Words, is_name: false },
//!     Field { weight: 40, class: TermClass::Text, holds: Holds::Words, is_name: false },
//! ];
//! static WEIGHTS: [FieldWeights; 1] = [usual_weights(&TABLE)];
//! static FIELDS: Fields = Fields::new(&TABLE, &WEIGHTS);
//!
//! let mut index = Builder::new(&FIELDS, Spellings::default());
//! index.add("Musikk i sykehjem", &[Link::new(0, TITLE)]);
//! index.add("Sansehage", &[Link::new(1, TITLE)]);
//! index.add("En hage for beboerne i sykehjemmet", &[Link::new(1, TEXT)]);
//! // Words that mean the same are documents of their own, after the others.
//! let meanings = Meanings { first: 2, all: vec![vec!["sykehjem", "nursing home"]] };
//! for word in &meanings.all[0] {
//!     index.add(word, &[Link::new(2, TITLE)]);
//! }
//! let mut words = QueryWords::<()>::default();
//! words.add_fillers(&["hva".to_owned(), "er".to_owned()]);
//! let engine = Engine::new(index.build(), meanings, words);
//!
//! let search = |query| -> Vec<u32> {
//!     engine.search(query, &|_| 100).iter().map(|answer| answer.document).collect()
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
//! | `index` | which words stand where |
//! | `query` | a question as words with roles |
//! | `lookup`, `typo` | the words of the index that a typed word means, and how nearly |
//! | `rank`, [`ranking_weights`] | the documents that answer, and how well; the numbers that decide |
//! | `highlight` | the letters of a text that were meant |
//! | `engine` | all of it together |
//! | `pace` | long searches in turns |
//! | `sorted` | sorting without the code of the standard library |

mod engine;
mod fields;
mod highlight;
mod index;
mod lookup;
mod pace;
mod query;
mod rank;
pub mod ranking_weights;
mod sorted;
mod typed;
mod typo;

pub use engine::Engine;
pub use fields::{
    FIELD_BITS, Field, FieldNumber, FieldWeights, Fields, Holds, MAX_FIELDS, TermClass,
    usual_weights, with_weight,
};
pub use highlight::{Highlights, highlight};
pub use index::{Builder, Dictionary, Document, Index, Link};
pub use lookup::{Match, Reach, how, lookup, mistaken, nearest};
pub use pace::{Pace, at_once, turn};
pub use query::{Query, QueryWord, QueryWords, Role, beginning, count, folded};
pub use rank::{Answer, Answered, Meanings, Question, Score, Trace, Worth};
pub use sorted::{by_bytes, by_number, by_text};
pub use typed::Typed;
pub use typo::{Distance, Pattern};
