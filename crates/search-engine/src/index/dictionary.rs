//! The words that occur, in the order of their folded forms.

use super::offset;
use crate::fields::TermClass;
use crate::sorted::by_bytes;
use std::ops::Range;

/// All words that occur.
#[derive(Default)]
pub struct Dictionary {
    /// Folded form and, where it differs, literal form of one word after the other, as they were met.
    text: String,
    words: Vec<Form>,
    /// For each word which letters it has.
    letters: Vec<u32>,
}

/// The place of a word in the text of a dictionary, in bytes.
#[derive(Clone, Copy)]
struct Form {
    start: u32,
    literal: u16,
    folded: u8,
    class: TermClass,
}

impl Dictionary {
    /// Returns true where there is no word.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The number of words.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The folded form of a word, in bytes: to cut a text costs more than to compare it.
    pub fn folded(&self, word: usize) -> &[u8] {
        let Some(form) = self.words.get(word) else {
            return b"";
        };
        let start = form.start as usize;
        let part = self
            .text
            .as_bytes()
            .get(start..start + usize::from(form.folded));
        part.unwrap_or_default()
    }

    /// Returns `true` if a word is written as it is folded.
    pub fn is_plain(&self, word: usize) -> bool {
        self.words.get(word).is_none_or(|form| form.literal == 0)
    }

    /// The word with its letters as they are written.
    pub fn literal(&self, word: usize) -> &str {
        let Some(form) = self.words.get(word) else {
            return "";
        };
        let start = form.start as usize;
        let middle = start + usize::from(form.folded);
        let part = match usize::from(form.literal) {
            0 => start..middle,
            length => middle..middle + length,
        };
        self.text.get(part).unwrap_or_default()
    }

    /// Returns `true` if a word has these forms.
    pub fn is(&self, word: usize, folded: &str, literal: &str) -> bool {
        self.words.get(word).is_some_and(|form| {
            let text = self.text.as_bytes().get(form.start as usize..);
            usize::from(form.folded) == folded.len()
                && usize::from(form.literal) == literal.len()
                && text
                    .and_then(|text| text.strip_prefix(folded.as_bytes()))
                    .is_some_and(|text| text.starts_with(literal.as_bytes()))
        })
    }

    /// The letters of each word, as bits: see [`letters`].
    pub fn all_letters(&self) -> &[u32] {
        &self.letters
    }

    /// The length of the folded form of a word, in bytes.
    pub fn length(&self, word: usize) -> usize {
        self.words
            .get(word)
            .map_or(0, |form| usize::from(form.folded))
    }

    /// The strongest role in which a word occurs.
    pub fn class(&self, word: usize) -> TermClass {
        let form = self.words.get(word);
        form.map_or(TermClass::Text, |form| form.class)
    }

    /// Returns `true` if a word has this folded form.
    pub fn has(&self, folded: &str) -> bool {
        !self.equal_to(folded).is_empty()
    }

    /// The highest class of the words that have a folded form.
    pub fn highest_class(&self, folded: &str) -> TermClass {
        let folded = folded.as_bytes();
        let mut word = self.partition(&|other| other < folded);
        let mut highest = TermClass::Text;
        while self.folded(word) == folded && word < self.len() {
            highest = highest.max(self.class(word));
            word += 1;
        }
        highest
    }

    /// The words of this folded form.
    pub fn equal_to(&self, folded: &str) -> Range<usize> {
        let folded = folded.as_bytes();
        self.partition(&|other| other < folded)..self.partition(&|other| other <= folded)
    }

    /// The words whose folded form begins so.
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

    /// Adds a word while an index is made, and returns its number until [`Self::sort`] gives it another.
    pub fn push(&mut self, folded: &str, literal: &str) -> u32 {
        let word = offset(self.words.len());
        self.words.push(Form {
            start: offset(self.text.len()),
            literal: u16::try_from(literal.len()).unwrap_or_default(),
            folded: u8::try_from(folded.len()).unwrap_or_default(),
            class: TermClass::Text,
        });
        self.text.push_str(folded);
        self.text.push_str(literal);
        word
    }

    /// Notes that a word occurs as this.
    pub fn raise_class(&mut self, word: u32, class: TermClass) {
        if let Some(form) = self.words.get_mut(word as usize) {
            form.class = form.class.max(class);
        }
    }

    /// Puts the words in their order. Returns the new number of each.
    pub fn sort(&mut self) -> Vec<u32> {
        let order = by_bytes(self.len(), &|word| self.folded(word));
        let mut places = vec![0; order.len()];
        let mut words = Vec::with_capacity(order.len());
        self.letters.reserve_exact(order.len());
        for word in order {
            self.letters.push(letters(self.folded(word)));
            if let (Some(form), Some(place)) = (self.words.get(word), places.get_mut(word)) {
                *place = offset(words.len());
                words.push(*form);
            }
        }
        self.words = words;
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
