//! The places that a query names: by any of their names, by postal code, in a whole address as people paste it.
//!
//! A place is only ever the answer where the query names it and no other: then [`Reading::certain`] knows it. What is nearly a name is
//! for the scorer, whose hits are guesses.

mod address;
mod address_words;
mod names;
mod place;
mod reader;
mod resolve;
mod rewrite;

pub(super) use address_words::AddressWords;
pub(super) use place::{Place, Reading};
pub(super) use reader::Places;
