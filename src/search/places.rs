//! The places that a query names: by any of their names, by postal code, in a whole address as people paste it.
//!
//! A place is only ever the answer where the query names it and no other: then [`Reading::certain`] knows it. What is nearly a name is
//! for the ranking, whose hits are guesses.

mod address;
mod names;
mod rewrite;

use super::gazetteer::{Gazetteer, Lead, four_digits};
use super::{Field, Kind, Record};
use crate::content::AddressWord;
pub(super) use address::AddressWords;
use address::Parts;
use names::Span;
use norwegian::glued;
use search_engine::{Document, Index, Query, QueryWord, Reach, Role, folded, lookup};

/// A municipality or county that a query names.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub document: Document,
    /// The kind of name by which the query names it.
    pub field: Field,
    /// The number that leads to it, where the words of the index do not: see [`Lead::number`]; or its own number, typed without the zero in
    /// front.
    pub led: Option<u16>,
}

/// The places that a query names.
#[derive(Default)]
pub(super) struct Reading {
    /// The likeliest first. Several where a name or a code is shared: then each may be meant.
    pub places: Vec<Place>,
    /// True where the query asks for nothing but the place.
    pub is_whole: bool,
    /// Places that the query may begin or nearly name.
    pub offered: Vec<Place>,
    /// True where something in the query speaks against the place.
    is_doubtful: bool,
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

/// Reads queries for places.
pub(super) struct Places<'a> {
    pub index: &'a Index,
    pub records: &'a [Record],
    /// The document of each municipality of the content.
    pub municipalities: &'a [Document],
    pub gazetteer: Option<&'a Gazetteer>,
    pub words: &'a AddressWords,
}

impl Places<'_> {
    /// Finds the places of a query, and puts their names in it where it has only what leads to them: "7600" becomes "Levanger".
    pub(crate) fn read(&self, query: &mut Query<Kind>) -> Reading {
        let spans = self.spans(&query.words);
        let parts = Parts::new(&query.words, &spans, self);
        if parts.is_empty() {
            if parts.is_address {
                self.leave_town(query, &parts);
            }
            return Reading::default();
        }
        let mut reading = self.resolve(&query.words, &spans, &parts);
        if reading.places.is_empty() {
            return reading;
        }
        let others = parts.others(&query.words);
        let is_noise = |at: &usize| parts.is_address || self.is_unknown(&query.words, *at);
        reading.is_whole = others.iter().all(is_noise);
        if !reading.is_whole && spans.is_empty() && parts.is_year(&query.words) {
            // "demens 2020": a year, and no postal code.
            return Reading::default();
        }
        self.rewrite(query, &reading, &parts);
        reading
    }

    fn resolve(&self, words: &[QueryWord], spans: &[Span], parts: &Parts) -> Reading {
        let (codes, numbers) = self.coded(words, parts);
        let named: Vec<&Span> = spans.iter().filter(|span| !parts.is_street(span)).collect();
        let mut reading = Reading::default();
        let Some((last, before)) = named.split_last() else {
            reading.places = numbers;
            add(&mut reading.places, &codes);
            reading.is_doubtful = self.is_doubted(words, parts, &codes);
            return reading;
        };
        let mut places = last.places.clone();
        let is_district = |place: &Place| place.field == Field::District;
        if parts.hint == Some(AddressWord::District) && places.iter().any(is_district) {
            places.retain(is_district);
        }
        for span in before.iter().rev() {
            let met = self.meet(&span.places, &places);
            if !met.is_empty() {
                places = met;
            } else if !parts.is_address {
                // Two places that have nothing to do with each other.
                return reading;
            }
        }
        let fits = |place: &&Place| codes.iter().any(|code| code.document == place.document);
        let mut fitting: Vec<Place> = places.iter().filter(fits).copied().collect();
        reading.places = if !fitting.is_empty() {
            // Everybody with this code has this address, whatever their municipality.
            add(&mut fitting, &codes);
            fitting
        } else if self.is_town_of(&codes, words.get(last.words.clone())) {
            // A town may reach beyond the municipality that is called so.
            let mut either = codes;
            add(&mut either, &places);
            either
        } else {
            let of_number = self.meet(&places, &numbers);
            if of_number.is_empty() {
                places
            } else {
                of_number
            }
        };
        reading
    }

    /// The municipalities of the postal code of a query, and those of the same number.
    fn coded(&self, words: &[QueryWord], parts: &Parts) -> (Vec<Place>, Vec<Place>) {
        let (mut codes, mut numbers) = (Vec::new(), Vec::new());
        for at in parts.codes.iter().rev() {
            let digits = words.get(*at).map_or("", |word| &word.typed.folded);
            let number = digits.parse().ok();
            if parts.hint != Some(AddressWord::Number)
                && codes.is_empty()
                && digits.len() > 2
                && let (Some(gazetteer), Some(code)) = (self.gazetteer, number)
            {
                codes = self.places_of(&gazetteer.code(code));
            }
            if parts.hint != Some(AddressWord::Code) && numbers.is_empty() {
                numbers = self.numbered(digits);
                if numbers.is_empty() && digits.len() == 3 {
                    // Spreadsheets drop the zero in front.
                    numbers = self.numbered(&glued(&["0", digits]));
                    for place in &mut numbers {
                        place.led = number;
                    }
                }
            }
        }
        (codes, numbers)
    }

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

    /// The places that two lists have in common; of a county and a municipality in it the municipality, and of its own name and what
    /// leads to it the latter, which is no word of the index.
    fn meet(&self, some: &[Place], others: &[Place]) -> Vec<Place> {
        let mut met = Vec::new();
        for place in some {
            for other in others {
                if place.document == other.document {
                    let is_led = place.led.is_some();
                    add(&mut met, &[if is_led { *place } else { *other }]);
                } else if self.is_in(place, other) {
                    add(&mut met, &[*place]);
                } else if self.is_in(other, place) {
                    add(&mut met, &[*other]);
                }
            }
        }
        met
    }

    /// Returns `true` if a place is a municipality in a county.
    fn is_in(&self, place: &Place, county: &Place) -> bool {
        match (self.record(place), self.record(county)) {
            (Some(Record::Municipality(place)), Some(Record::County(county))) => {
                place.county() == county.number.as_str()
            }
            _ => false,
        }
    }

    /// Returns `true` if no searched text has a word, nor one that is nearly it.
    fn is_unknown(&self, words: &[QueryWord], at: usize) -> bool {
        let Some(word) = words.get(at) else {
            return true;
        };
        let known = &self.index.words;
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
        !is_begun && lookup(known, typed, Reach::All).is_empty()
    }

    /// Returns `true` if some words are the post town of a code.
    fn is_town_of(&self, codes: &[Place], words: Option<&[QueryWord]>) -> bool {
        let town = self.town_of(codes);
        !town.is_empty() && folded(words.unwrap_or_default().iter()) == town
    }

    /// Returns `true` if the word behind a postal code is no town of it.
    fn is_doubted(&self, words: &[QueryWord], parts: &Parts, codes: &[Place]) -> bool {
        let after = parts.codes.last().and_then(|at| words.get(at + 1));
        let Some(after) = after.filter(|word| word.role == Role::Sought) else {
            return false;
        };
        !self.town_of(codes).starts_with(&after.typed.folded)
    }

    /// The post town of a code, folded.
    fn town_of(&self, codes: &[Place]) -> &str {
        let code = codes.first().and_then(|code| code.led);
        let town = self.gazetteer.zip(code);
        town.map_or("", |(gazetteer, code)| gazetteer.folded_town(code))
    }
}

/// Adds places to a list that does not have them.
fn add(places: &mut Vec<Place>, more: &[Place]) {
    for place in more {
        if places.iter().all(|other| other.document != place.document) {
            places.push(*place);
        }
    }
}
