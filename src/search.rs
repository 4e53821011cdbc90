//! The search: an index of all records, the answers to what people type with their reasons, and filters with counts.
//!
//! | | |
//! |---|---|
//! | `catalogue`, `texts`, `field`, `index` | what is searched, as which field, and the index of its words |
//! | `query` | what somebody typed, as words in the form in which the index has them |
//! | `places`, `gazetteer` | names of places, postal codes and addresses in a query |
//! | `lookup`, `rank`, `guesses` | the records that answer, their order, and which of them are certain |
//! | `ranking_weights` | the numbers that decide |
//! | `explain` | the reason of an answer, and the letters that matched |
//! | `score_tree` | how the score of an answer came about (native) |
//! | `facet`, `filter`, `facets` | what can be chosen in a directory, what is chosen, and how many records each further choice would leave |
//! | `pace` | long work in turns, so that the browser can paint between them |
//!
//! It knows the content, and of the texts the labels of facets; nothing of Leptos or the browser.

mod catalogue;
mod decade;
mod engine;
mod explain;
pub mod facet;
pub mod facets;
mod field;
pub mod filter;
mod gazetteer;
#[cfg(feature = "generated")]
mod generated;
mod guesses;
mod index;
mod lookup;
mod pace;
mod places;
mod projects;
mod query;
mod rank;
mod ranking_weights;
mod record;
mod relations;
mod scope;
#[cfg(not(target_arch = "wasm32"))]
mod score_tree;
mod sorted;
mod texts;
mod typed;
mod typo;

pub use decade::UNDATED;
pub use engine::{Answers, Engine, Hit};
pub use explain::{Explanation, Reason};
pub use facet::{FACETS, Facet};
pub use facets::Facets;
pub use field::Field;
pub use filter::Filter;
#[cfg(feature = "generated")]
pub use generated::Generated;
pub use guesses::Sureness;
pub use pace::{Pace, at_once, turn};
pub use projects::{most_telling_first, newest_first};
pub use record::{Kind, Record};
pub use scope::Scope;
#[cfg(not(target_arch = "wasm32"))]
pub use score_tree::{ScoreTree, Scores};
