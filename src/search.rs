//! Finding things: folding what people type, matching places by any of their names, filtering projects.
//!
//! Knows the content and nothing of Leptos or the browser.

mod collate;
mod engine;
pub mod filter;
mod fold;
mod places;
mod projects;
mod record;

pub use collate::collation_key;
pub use engine::{Answers, Engine, Explanation, Hit, Reason};
pub use filter::Filter;
pub use fold::{Span, fold, highlight, lower};
pub use places::{Field, PlaceHit, places};
pub use projects::{ProjectIndex, newest_first};
pub use record::{Kind, Record};
