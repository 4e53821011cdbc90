//! The names of places in a query: whole names, one or several words long, and numbers.

use crate::search::field::Field;
use crate::search::places::place::{Place, add};
use crate::search::places::reader::Places;
use crate::search::record::Record;
use norwegian::tokenize;
use search_engine::{DocId, Occur, QueryWord, TermClass, fold_words};
use std::ops::Range;

/// The longest name, in words.
const LONGEST: usize = 5;

/// A whole name in a query.
pub(crate) struct NameSpan {
    /// Its words.
    pub words: Range<usize>,
    /// The places that have the name, those that are called so today first.
    pub places: Vec<Place>,
}

impl Places<'_> {
    /// The names in a query, from left to right, each as long as it can be.
    pub(super) fn spans(&self, words: &[QueryWord]) -> Vec<NameSpan> {
        let is_code = |word: &QueryWord| is_code(&word.typed.folded);
        let has_code = words.iter().any(is_code);
        let mut spans = Vec::new();
        let mut at = 0;
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let (length, places) = self.longest(rest, has_code);
            if length > 0 {
                let words = at..at + length;
                spans.push(NameSpan { words, places });
            }
            at += length.max(1);
        }
        spans
    }

    /// The longest name at the beginning of some words, and its places.
    fn longest(&self, words: &[QueryWord], has_code: bool) -> (usize, Vec<Place>) {
        let Some(first) = words.first().filter(|word| word.occur == Occur::Must) else {
            return (0, Vec::new());
        };
        let most = words.len().min(LONGEST);
        let first = first.typed.folded.as_str();
        let dictionary = &self.index.dictionary;
        let is_name = dictionary.highest_class(first) == TermClass::PlaceName;
        let is_town = self.gazetteer.is_some_and(|g| g.has(first));
        if !is_name && !is_town {
            return (0, Vec::new());
        }
        for length in (1..=most).rev() {
            let words = words.get(..length).unwrap_or_default();
            let mut places = if is_name { self.own(words) } else { Vec::new() };
            // "Fall" is a post town too, and who types it without a code asks for something else.
            let is_topic =
                length == 1 && !has_code && dictionary.highest_class(first) == TermClass::Synonym;
            if is_town && !is_topic {
                self.with_towns(words, &mut places);
            }
            if !places.is_empty() {
                return (length, places);
            }
        }
        (0, Vec::new())
    }

    /// The places that have a whole name of their own, those that have it today first.
    fn own(&self, words: &[QueryWord]) -> Vec<Place> {
        let mut found: Vec<(u8, Place)> = Vec::new();
        let Some((first, others)) = words.split_first() else {
            return Vec::new();
        };
        let index = self.index;
        for term in index.dictionary.equal_to(&first.typed.folded) {
            let surface = index.dictionary.surface(term);
            let is_meant = first.typed.may_mean(surface);
            let is_same_surface = first.typed.surface == surface;
            if !is_meant || index.dictionary.class(term) != TermClass::PlaceName {
                continue;
            }
            for entry in index.postings(u32::try_from(term).unwrap_or(u32::MAX)) {
                if usize::from(index.size(*entry)) != words.len()
                    || !others
                        .iter()
                        .all(|other| self.has(*entry, &other.typed.folded))
                {
                    continue;
                }
                for target in index.targets(*entry) {
                    let (document, field) = (target.document(), Field::of(target.field()));
                    if let Some(order) = order(field).filter(|_| self.is_place(document)) {
                        // A name that is written as it was typed comes before one that folds alike: "Lardal" before Lærdal.
                        let order = if is_same_surface {
                            order
                        } else {
                            order + LAST + 1
                        };
                        let led = None;
                        found.push((
                            order,
                            Place {
                                document,
                                field,
                                led,
                            },
                        ));
                    }
                }
            }
        }
        let mut places = Vec::new();
        for wanted in 0..=2 * LAST + 1 {
            for (order, place) in &found {
                // Single municipalities that came from a county of before do not make theirs its heir.
                let is_stray =
                    place.field == Field::FormerPart && !places.is_empty() && self.is_county(place);
                if *order == wanted && !is_stray && !self.is_same_town(&places, place) {
                    add(&mut places, &[*place]);
                }
            }
        }
        places
    }

    fn is_county(&self, place: &Place) -> bool {
        matches!(self.record(place), Some(Record::County(_)))
    }

    /// Oslo is a county and a municipality, and one place.
    fn is_same_town(&self, places: &[Place], place: &Place) -> bool {
        places.iter().any(|other| {
            let title = |place: &Place| self.record(place).map(Record::title);
            self.is_county(other) != self.is_county(place)
                && title(other) == title(place)
                && (self.is_in(other, place) || self.is_in(place, other))
        })
    }

    /// Adds the municipalities whose post towns or districts have a name. Those of a town that is called as its municipality are that.
    fn with_towns(&self, words: &[QueryWord], places: &mut Vec<Place>) {
        let Some(gazetteer) = self.gazetteer else {
            return;
        };
        let mut towns = Vec::new();
        for lead in gazetteer.named(&fold_words(words.iter())) {
            let town = gazetteer.text(lead.field, lead.number);
            let mut typed = words.iter();
            let mut is_meant = true;
            tokenize(&town, &mut |token| {
                let typed = typed.next();
                is_meant &= typed.is_some_and(|typed| typed.typed.may_mean(token.surface));
            });
            if is_meant {
                for place in self.places_of(&[lead]) {
                    towns.push(self.by_its_own_name(place, &town));
                }
            }
        }
        let is_own = |place: &Place| order(place.field) == Some(0);
        let is_called_so = |town: &Place| {
            let mut own = places.iter().filter(|place| is_own(place));
            own.any(|place| place.document == town.document)
        };
        if !towns.iter().any(is_called_so) {
            add(places, &towns);
        }
    }

    /// A municipality whose own name has the town in it needs no other: Uvdal is in Nore og Uvdal.
    fn by_its_own_name(&self, mut town: Place, name: &str) -> Place {
        let title = self.record(&town).map_or("", Record::title);
        let mut words = Vec::new();
        tokenize(title, &mut |token| words.push(token.folded.to_owned()));
        let mut is_in_title = true;
        tokenize(name, &mut |token| {
            is_in_title &= words.iter().any(|other| other == token.folded);
        });
        if is_in_title {
            town.field = Field::Name;
            town.led = None;
        }
        town
    }

    /// The municipalities that have a number, or had it.
    pub(super) fn numbered(&self, digits: &str) -> Vec<Place> {
        let index = self.index;
        let mut places = Vec::new();
        for wanted in [Field::Number, Field::FormerNumber] {
            for term in index.dictionary.equal_to(digits) {
                let entries = index.postings(u32::try_from(term).unwrap_or(u32::MAX));
                for target in entries.iter().flat_map(|entry| index.targets(*entry)) {
                    let document = target.document();
                    if target.field() == wanted.number() && self.is_place(document) {
                        let led = None;
                        let field = wanted;
                        add(
                            &mut places,
                            &[Place {
                                document,
                                field,
                                led,
                            }],
                        );
                    }
                }
            }
        }
        places
    }

    fn has(&self, entry: u32, folded: &str) -> bool {
        self.index.dictionary.equal_to(folded).any(|term| {
            let entries = self.index.postings(u32::try_from(term).unwrap_or(u32::MAX));
            entries.binary_search(&entry).is_ok()
        })
    }

    fn is_place(&self, document: DocId) -> bool {
        let record = self.records.get(document as usize);
        matches!(record, Some(Record::Municipality(_) | Record::County(_)))
    }
}

/// Returns `true` if a word may be a postal code or a municipality number.
pub(super) fn is_code(folded: &str) -> bool {
    folded.len() == 4 && folded.bytes().all(|byte| byte.is_ascii_digit())
}

/// The last of the ranks of names.
const LAST: u8 = 3;

/// The rank of a name among those of places: what it is called today, what it was, where it is run from, what a part
/// of it was.
const fn order(field: Field) -> Option<u8> {
    match field {
        Field::Name | Field::ParallelName => Some(0),
        Field::FormerName => Some(1),
        Field::Seat => Some(2),
        Field::FormerPart => Some(LAST),
        _ => None,
    }
}
