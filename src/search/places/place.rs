//! The places that a query names.

use crate::search::field::Field;
use search_engine::DocId;

/// A municipality or county that a query names.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub document: DocId,
    /// The kind of name by which the query names it.
    pub field: Field,
    /// The number that leads to it, where the words of the index do not: see [`Lead`](crate::search::gazetteer::Lead); or its own number, typed without the zero in
    /// front.
    pub led: Option<u16>,
}

/// The places that a query names.
#[derive(Default)]
pub(crate) struct Reading {
    /// The likeliest first. Several where a name or a code is shared: then each may be meant.
    pub places: Vec<Place>,
    /// True where the query asks for nothing but the place.
    pub is_whole: bool,
    /// Places that the query may begin or nearly name.
    pub offered: Vec<Place>,
    /// True where something in the query speaks against the place.
    pub(super) is_doubtful: bool,
}

impl Reading {
    /// The place that is meant without any doubt.
    pub(crate) fn certain(&self) -> Option<&Place> {
        match self.places.as_slice() {
            [place] if !self.is_doubtful => Some(place),
            _ => None,
        }
    }
}

/// Adds places to a list that does not have them.
pub(super) fn add(places: &mut Vec<Place>, more: &[Place]) {
    for place in more {
        if places.iter().all(|other| other.document != place.document) {
            places.push(*place);
        }
    }
}
