//! Finding things: folding what people type, matching places by any of their names, filtering projects.
//!
//! Knows the content and nothing of Leptos or the browser.

mod collate;
mod decade;
mod engine;
pub mod facets;
pub mod filter;
mod fold;
mod places;
mod projects;
mod record;
mod slug;
mod sorted;

pub use collate::collation_key;
pub use engine::{Answers, Engine, Explanation, Hit, Reason};
pub use facets::Facets;
pub use filter::{Filter, Scope};
pub use fold::{Span, fold, highlight, lower};
pub use places::{Field, PlaceHit, places};
pub use projects::newest_first;
pub use record::{Kind, Record};
pub use slug::slug;
