//! Finding things: folding what people type, matching places by any of their names, filtering projects.
//!
//! Knows the content and nothing of Leptos or the browser.

mod catalogue;
mod collate;
mod engine;
mod explain;
mod field;
pub mod filter;
mod fold;
mod generated;
mod index;
mod lookup;
mod places;
mod projects;
mod query;
mod rank;
mod record;
mod stem;
mod typo;
mod words;

pub use collate::collation_key;
pub use engine::{Answers, Engine, Hit};
pub use explain::{Explanation, Reason};
pub use field::Field;
pub use filter::Filter;
pub use fold::{Span, fold, highlight, lower};
pub use generated::Generated;
pub use places::{Field as PlaceField, PlaceHit, places};
pub use projects::{ProjectIndex, newest_first};
pub use record::{Kind, Record};
