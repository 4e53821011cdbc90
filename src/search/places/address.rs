//! The parts of an address: street, house, box, code, town.

use crate::content::AddressWord;
use crate::search::places::names::{NameSpan, is_code};
use crate::search::places::reader::Places;
use search_engine::{Occur, QueryWord, count};

/// The role of a word in an address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum AddressPart {
    Other,
    /// It is in the name of a place.
    Name,
    /// The digits of a postal code, a municipality or, if they are all that there is, a county; a zero in front may be missing.
    Code,
    House,
    Street,
    /// "Postboks", "c/o", "postnummer".
    Marker,
}

/// The parts of an address, if it is one.
pub(crate) struct AddressParts {
    of: Vec<AddressPart>,
    /// The words that are codes.
    pub codes: Vec<usize>,
    /// True where it has a street, a house, a box: then all words that are not part of a place's name belong to the address and are no
    /// topic.
    pub is_address: bool,
    /// The kind of the last word of addresses that the query has, such as "postnummer" or "bydel".
    pub hint: Option<AddressWord>,
}

impl AddressParts {
    pub(crate) fn new(words: &[QueryWord], spans: &[NameSpan], places: &Places) -> Self {
        let mut all = Self {
            of: vec![AddressPart::Other; words.len()],
            codes: Vec::new(),
            is_address: false,
            hint: None,
        };
        let has_digit = words.iter().any(|word| digits(&word.typed.folded) > 0);
        if spans.is_empty() && !has_digit {
            return all;
        }
        for span in spans {
            for at in span.words.clone() {
                all.set(at, AddressPart::Name);
            }
        }
        let dictionary = &places.index.dictionary;
        let is_alone = count(words, Occur::Must) == 1;
        let mut before: Option<&QueryWord> = None;
        for (at, word) in words.iter().enumerate() {
            let folded = word.typed.folded.as_str();
            let count = digits(folded);
            let part = all.part(at);
            if part == AddressPart::Name {
            } else if is_code(folded)
                || is_alone && (2..4).contains(&count) && folded.len() == count
            {
                all.set(at, AddressPart::Code);
                all.codes.push(at);
            } else if count > 0 && count < 4 && folded.len() <= count + 1 {
                all.set(at, AddressPart::House);
                // A number behind a word that nothing is about.
                let is_house = before.is_some_and(|before| {
                    !dictionary.has(&before.typed.folded) && before.occur == Occur::Must
                });
                all.is_address |= is_house;
            } else if let Some(kind) = places.words.of(folded)
                && (kind != AddressWord::Street || !dictionary.has(folded))
            {
                let is_street = kind == AddressWord::Street;
                all.set(
                    at,
                    if is_street {
                        AddressPart::Street
                    } else {
                        AddressPart::Marker
                    },
                );
                all.is_address |= is_street || kind == AddressWord::Box;
                all.hint = Some(kind);
            } else if folded == "o" && before.is_some_and(|before| before.typed.folded == "c") {
                all.set(at, AddressPart::Marker);
                all.is_address = true;
            }
            before = Some(word);
        }
        all.mark_streets(spans);
        all
    }

    /// Marks the names of places that are names of streets.
    fn mark_streets(&mut self, spans: &[NameSpan]) {
        // A place before "gate", or before a house when another place follows, is the name of a street.
        for (number, span) in spans.iter().enumerate() {
            let next = span.words.end;
            let is_last = number + 1 == spans.len() && self.codes.iter().all(|code| *code < next);
            let is_street = match self.of.get(next) {
                Some(AddressPart::Street) => true,
                Some(AddressPart::House) => !is_last,
                _ => false,
            };
            if is_street {
                self.is_address = true;
                for at in span.words.clone() {
                    self.set(at, AddressPart::Street);
                }
            }
        }
    }

    /// Returns `true` if nothing in the query can be a place.
    pub(crate) fn is_empty(&self) -> bool {
        let is_place = |part: &AddressPart| matches!(part, AddressPart::Name | AddressPart::Code);
        !self.of.iter().any(is_place)
    }

    pub(crate) fn part(&self, at: usize) -> AddressPart {
        self.of.get(at).copied().unwrap_or(AddressPart::Other)
    }

    fn set(&mut self, at: usize, part: AddressPart) {
        if let Some(place) = self.of.get_mut(at) {
            *place = part;
        }
    }

    /// Returns `true` if a name is that of a street.
    pub(crate) fn is_street(&self, span: &NameSpan) -> bool {
        self.part(span.words.start) == AddressPart::Street
    }

    /// Returns `true` if the codes may be years instead.
    pub(crate) fn is_year(&self, words: &[QueryWord]) -> bool {
        self.codes.iter().all(|at| {
            let digits = words.get(*at).map_or("", |word| &word.typed.folded);
            digits.starts_with("19") || digits.starts_with("20")
        })
    }

    /// The words that are sought and have no part in an address.
    pub(crate) fn others(&self, words: &[QueryWord]) -> Vec<usize> {
        let sought = |at: &usize| words.get(*at).is_some_and(|word| word.occur == Occur::Must);
        let others = (0..words.len()).filter(|at| self.part(*at) == AddressPart::Other);
        others.filter(sought).collect()
    }
}

/// The number of digits that a word begins with.
fn digits(folded: &str) -> usize {
    folded.bytes().take_while(u8::is_ascii_digit).count()
}
