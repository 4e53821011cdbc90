//! The index: which terms stand where.
//!
//! Texts are entries; an entry has targets, the documents for which it speaks, each time as a certain field: the name of a municipality is
//! the municipality's own name, a place of the projects there, and one of those that its centre serves. So a name that a hundred
//! documents share is kept once.
//!
//! Everything is in a few flat arrays: a hundred thousand documents are some megabytes.

mod dictionary;
mod hash_table;
mod index_builder;
mod inverted_index;
mod offset;
mod target;

pub use dictionary::Dictionary;
pub(crate) use dictionary::{find, letters};
pub use index_builder::IndexBuilder;
pub use inverted_index::Index;
pub use target::{DocId, Target};
