//! Resolves the names, codes and numbers of a query to the places that it means.

use crate::content::AddressWord;
use crate::search::field::Field;
use crate::search::places::address::AddressParts;
use crate::search::places::names::NameSpan;
use crate::search::places::place::{Place, Reading, add};
use crate::search::places::reader::Places;
use crate::search::record::Kind;
use norwegian::concat;
use search_engine::{Occur, ParsedQuery, QueryWord, fold_words};

impl Places<'_> {
    /// Finds the places of a query, and puts their names in it where it has only what leads to them: "7600" becomes "Levanger".
    pub(crate) fn read(&self, query: &mut ParsedQuery<Kind>) -> Reading {
        let spans = self.spans(&query.words);
        let parts = AddressParts::new(&query.words, &spans, self);
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

    fn resolve(&self, words: &[QueryWord], spans: &[NameSpan], parts: &AddressParts) -> Reading {
        let (codes, numbers) = self.coded(words, parts);
        let named: Vec<&NameSpan> = spans.iter().filter(|span| !parts.is_street(span)).collect();
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
    fn coded(&self, words: &[QueryWord], parts: &AddressParts) -> (Vec<Place>, Vec<Place>) {
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
                    numbers = self.numbered(&concat(&["0", digits]));
                    for place in &mut numbers {
                        place.led = number;
                    }
                }
            }
        }
        (codes, numbers)
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

    /// Returns `true` if some words are the post town of a code.
    fn is_town_of(&self, codes: &[Place], words: Option<&[QueryWord]>) -> bool {
        let town = self.town_of(codes);
        !town.is_empty() && fold_words(words.unwrap_or_default().iter()) == town
    }

    /// Returns `true` if the word behind a postal code is no town of it.
    fn is_doubted(&self, words: &[QueryWord], parts: &AddressParts, codes: &[Place]) -> bool {
        let after = parts.codes.last().and_then(|at| words.get(at + 1));
        let Some(after) = after.filter(|word| word.occur == Occur::Must) else {
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
