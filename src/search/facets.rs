//! Narrowing down: what a filter admits, and how many results every further choice would leave.

mod build;
mod counter;
mod facet_index;
mod find;
mod order;
mod result_set;

pub use facet_index::Facets;
pub use result_set::{ResultItem, ResultSet};
