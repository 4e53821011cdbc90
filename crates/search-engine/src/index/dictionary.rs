//! The dictionary: the terms that occur, in the order of their folded forms.

use crate::argsort::argsort_bytes;
use crate::fields::TermClass;
use crate::index::offset::offset;
use std::ops::Range;

/// All terms that occur: words, folded and as they are written.
#[derive(Default)]
pub struct Dictionary {
    /// Folded form and, where it differs, surface form of one term after the other, as they were met.
    text: String,
    terms: Vec<Form>,
    /// For each term which letters it has.
    letters: Vec<u32>,
}

/// The place of a term in the text of a dictionary, in bytes.
#[derive(Clone, Copy)]
struct Form {
    start: u32,
    surface: u16,
    folded: u8,
    class: TermClass,
}

impl Dictionary {
    /// Returns `true` if there is no term.
    pub const fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The number of terms.
    pub fn len(&self) -> usize {
        self.terms.len()
    }

    /// The folded form of a term, in bytes: to cut a text costs more than to compare it.
    pub fn folded(&self, term: usize) -> &[u8] {
        let Some(form) = self.terms.get(term) else {
            return b"";
        };
        let start = form.start as usize;
        let part = self
            .text
            .as_bytes()
            .get(start..start + usize::from(form.folded));
        part.unwrap_or_default()
    }

    /// Returns `true` if a term is written as it is folded.
    pub fn is_plain(&self, term: usize) -> bool {
        self.terms.get(term).is_none_or(|form| form.surface == 0)
    }

    /// The surface form of a term, with its letters as they are written.
    pub fn surface(&self, term: usize) -> &str {
        let Some(form) = self.terms.get(term) else {
            return "";
        };
        let start = form.start as usize;
        let middle = start + usize::from(form.folded);
        let part = match usize::from(form.surface) {
            0 => start..middle,
            length => middle..middle + length,
        };
        self.text.get(part).unwrap_or_default()
    }

    /// Returns `true` if a term has these forms.
    pub fn is(&self, term: usize, folded: &str, surface: &str) -> bool {
        self.terms.get(term).is_some_and(|form| {
            let text = self.text.as_bytes().get(form.start as usize..);
            usize::from(form.folded) == folded.len()
                && usize::from(form.surface) == surface.len()
                && text
                    .and_then(|text| text.strip_prefix(folded.as_bytes()))
                    .is_some_and(|text| text.starts_with(surface.as_bytes()))
        })
    }

    /// The letters of each term, as bits: see [`letters`].
    pub fn all_letters(&self) -> &[u32] {
        &self.letters
    }

    /// The length of the folded form of a term, in bytes.
    pub fn length(&self, term: usize) -> usize {
        self.terms
            .get(term)
            .map_or(0, |form| usize::from(form.folded))
    }

    /// The strongest role in which a term occurs.
    pub fn class(&self, term: usize) -> TermClass {
        let form = self.terms.get(term);
        form.map_or(TermClass::Text, |form| form.class)
    }

    /// Returns `true` if a term has this folded form.
    pub fn has(&self, folded: &str) -> bool {
        !self.equal_to(folded).is_empty()
    }

    /// The highest class of the terms that have a folded form.
    pub fn highest_class(&self, folded: &str) -> TermClass {
        let folded = folded.as_bytes();
        let mut term = self.partition(&|other| other < folded);
        let mut highest = TermClass::Text;
        while self.folded(term) == folded && term < self.len() {
            highest = highest.max(self.class(term));
            term += 1;
        }
        highest
    }

    /// The terms of this folded form.
    pub fn equal_to(&self, folded: &str) -> Range<usize> {
        let folded = folded.as_bytes();
        self.partition(&|other| other < folded)..self.partition(&|other| other <= folded)
    }

    /// The terms whose folded form begins so.
    pub fn beginning_with(&self, prefix: &[u8]) -> Range<usize> {
        let start = self.partition(&|folded| folded < prefix);
        let end = self.partition(&|folded| folded < prefix || folded.starts_with(prefix));
        start..end
    }

    fn partition(&self, before: &dyn Fn(&[u8]) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if before(self.folded(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// Adds a term while an index is made, and returns its number until [`Self::sort`] gives it another.
    pub fn push(&mut self, folded: &str, surface: &str) -> u32 {
        let term = offset(self.terms.len());
        self.terms.push(Form {
            start: offset(self.text.len()),
            surface: u16::try_from(surface.len()).unwrap_or_default(),
            folded: u8::try_from(folded.len()).unwrap_or_default(),
            class: TermClass::Text,
        });
        self.text.push_str(folded);
        self.text.push_str(surface);
        term
    }

    /// Notes that a term occurs as this.
    pub fn raise_class(&mut self, term: u32, class: TermClass) {
        if let Some(form) = self.terms.get_mut(term as usize) {
            form.class = form.class.max(class);
        }
    }

    /// Puts the terms in their order. Returns the new number of each.
    pub fn sort(&mut self) -> Vec<u32> {
        let order = argsort_bytes(self.len(), &|term| self.folded(term));
        let mut places = vec![0; order.len()];
        let mut terms = Vec::with_capacity(order.len());
        self.letters.reserve_exact(order.len());
        for term in order {
            self.letters.push(letters(self.folded(term)));
            if let (Some(form), Some(place)) = (self.terms.get(term), places.get_mut(term)) {
                *place = offset(terms.len());
                terms.push(*form);
            }
        }
        self.terms = terms;
        self.text.shrink_to_fit();
        places
    }
}

/// The letters of a folded word, as bits: a word can be near another only if they have nearly the same.
pub(crate) fn letters(folded: &[u8]) -> u32 {
    folded.iter().fold(0, |letters, byte| {
        letters
            | 1 << match *byte {
                b'a'..=b'z' => byte - b'a',
                b'0'..=b'9' => 26 + byte % 5,
                _ => 31,
            }
    })
}

/// The place of a short word in another. The standard library's search is made for long texts.
pub(crate) fn find(word: &[u8], part: &[u8]) -> Option<usize> {
    let first = part.first()?;
    let mut starts = word.iter().enumerate().filter(|(_, byte)| *byte == first);
    starts.find_map(|(at, _)| word.get(at..)?.starts_with(part).then_some(at))
}
