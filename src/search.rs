//! The search: all records as documents of the search engine, the answers to what people type with their reasons, and filters with
//! counts.
//!
//! | | |
//! |---|---|
//! | `catalogue`, `texts`, `field` | what is searched, and as which field |
//! | `question` | the words of the vocabulary that shape questions |
//! | `places`, `gazetteer` | names of places, postal codes and addresses in a query |
//! | `engine`, `guesses` | the records that answer, their order, and which of them are certain |
//! | `ranking_weights` | the numbers that decide |
//! | `explain` | the reason of an answer, and the letters that matched |
//! | `score_tree` | how the score of an answer came about (native) |
//! | `facet`, `filter`, `facets` | what can be chosen in a directory, what is chosen, and how many records each further choice would leave |
//!
//! The index, what a word means in it and how documents are ranked are the crate `search_engine`, which knows no content. This module
//! knows the content, and of the texts the labels of facets; nothing of Leptos or the browser.

mod catalogue;
mod decade;
mod engine;
mod explain;
pub mod facet;
pub mod facets;
mod field;
pub mod filter;
mod gazetteer;
mod guesses;
mod places;
mod projects;
mod question;
mod ranking_weights;
mod record;
mod relations;
mod scope;
#[cfg(not(target_arch = "wasm32"))]
mod score_tree;
mod texts;

pub use decade::UNDATED;
pub use engine::{Answers, Engine, Hit};
pub use explain::{Explanation, Reason};
pub use facet::{FACETS, Facet};
pub use facets::Facets;
pub use field::{FIELDS, Field};
pub use filter::Filter;
pub use guesses::Sureness;
pub use projects::{most_telling_first, newest_first};
pub use record::{Kind, Record};
pub use scope::Scope;
#[cfg(not(target_arch = "wasm32"))]
pub use score_tree::{ScoreTree, Scores};
pub use search_engine::{Pace, at_once, turn};
