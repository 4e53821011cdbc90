//! A reader of places: everything that is known of them when a query is read.

use crate::search::gazetteer::{Gazetteer, Lead, four_digits};
use crate::search::places::address_words::AddressWords;
use crate::search::places::place::Place;
use crate::search::record::Record;
use search_engine::{DocId, Expansion, Index, QueryWord, match_term};

/// Reads queries for places.
pub(crate) struct Places<'a> {
    pub index: &'a Index,
    pub records: &'a [Record],
    /// The document of each municipality of the content.
    pub municipalities: &'a [DocId],
    pub gazetteer: Option<&'a Gazetteer>,
    pub words: &'a AddressWords,
}

impl Places<'_> {
    pub(crate) fn places_of(&self, leads: &[Lead]) -> Vec<Place> {
        let mut places = Vec::new();
        for lead in leads {
            if let Some(document) = self.municipalities.get(usize::from(lead.municipality)) {
                places.push(Place {
                    document: *document,
                    field: lead.field,
                    led: Some(lead.number),
                });
            }
        }
        places
    }

    /// The code or name that leads to a place, as it is written; empty where it is one of the place's own names.
    pub(crate) fn text(&self, place: &Place) -> String {
        match (place.led, self.gazetteer) {
            (Some(number), _) if place.field.is_number() => four_digits(number),
            (Some(number), Some(gazetteer)) => gazetteer.text(place.field, number),
            _ => String::new(),
        }
    }

    pub(crate) fn record(&self, place: &Place) -> Option<Record> {
        self.records.get(place.document as usize).copied()
    }

    /// Returns `true` if a place is a municipality in a county.
    pub(super) fn is_in(&self, place: &Place, county: &Place) -> bool {
        match (self.record(place), self.record(county)) {
            (Some(Record::Municipality(place)), Some(Record::County(county))) => {
                place.county() == county.number.as_str()
            }
            _ => false,
        }
    }

    /// Returns `true` if no searched text has a word, nor one that is nearly it.
    pub(super) fn is_unknown(&self, words: &[QueryWord], at: usize) -> bool {
        let Some(word) = words.get(at) else {
            return true;
        };
        let known = &self.index.dictionary;
        let typed = &word.typed;
        if known.has(&typed.folded) {
            return false;
        }
        if typed.folded.bytes().all(|byte| byte.is_ascii_digit()) {
            return true;
        }
        // The last word may still be typed.
        let is_begun =
            at + 1 == words.len() && !known.beginning_with(typed.folded.as_bytes()).is_empty();
        !is_begun && match_term(known, typed, Expansion::Fuzzy).is_empty()
    }
}
