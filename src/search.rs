//! Finding things: folding what people type, matching places by any of their names, filtering projects.
//!
//! Knows the content and nothing of Leptos or the browser.

mod catalogue;
mod collate;
mod decade;
mod engine;
mod explain;
pub mod facets;
mod field;
pub mod filter;
mod fold;
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
mod record;
mod relations;
mod slug;
mod sorted;
mod stem;
mod texts;
mod typed;
mod typo;
mod words;

pub use collate::collation_key;
pub use decade::{Decade, UNDATED};
pub use engine::{Answers, Engine, Hit};
pub use explain::{Explanation, Reason};
pub use facets::Facets;
pub use field::Field;
pub use filter::{Filter, Scope};
pub use fold::{Span, fold, lower};
#[cfg(feature = "generated")]
pub use generated::Generated;
pub use guesses::Sureness;
pub use pace::{Pace, at_once, turn};
pub use projects::{most_telling_first, newest_first};
pub use record::{Kind, Record};
pub use slug::slug;
