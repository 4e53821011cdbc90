//! The worth of matches, and the best match of each document.

use crate::fields::{FIELD_MASK, FieldNumber};
use crate::index::Document;

/// The best match of a document for a word, comparable: worth, field and how, in one number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Worth(u32);

impl Worth {
    /// `worth` of 10,000, and the number of the field.
    pub const fn of(worth: u32, field: FieldNumber, how: u8) -> Self {
        Self(worth << 16 | field << 8 | how as u32)
    }

    /// The worth, of 10,000.
    pub const fn worth(self) -> u32 {
        self.0 >> 16
    }

    /// The field that matched.
    pub const fn field(self) -> FieldNumber {
        self.0 >> 8 & FIELD_MASK
    }

    /// In which ways it is a match: the bits of [`how`](crate::how).
    pub const fn how(self) -> u8 {
        (self.0 & 0xff) as u8
    }

    /// The same match in another way, worth a part of 100.
    pub(crate) fn by(self, percent: u32, how: u8) -> Self {
        let field = self.0 & 0xff00;
        Self((self.worth() * percent / 100) << 16 | field | self.0 & 0xff | u32::from(how))
    }

    /// The same match, with the ways of others.
    pub(crate) const fn also(self, how: u8) -> Self {
        Self(self.0 | how as u32)
    }
}

/// Documents with their best match.
pub(crate) type Matched = Vec<(Document, Worth)>;

/// The documents with their best matches, for one word or several that are one.
#[derive(Default)]
pub(crate) struct Found {
    best: Vec<Worth>,
    touched: Vec<Document>,
}

impl Found {
    /// Nothing found in so many documents, in the room of something else that is empty.
    pub(crate) fn new(mut before: Self, documents: Document) -> Self {
        before.best.resize(documents as usize, Worth::default());
        before
    }

    pub(crate) fn add(&mut self, document: Document, worth: Worth) {
        if let Some(best) = self.best.get_mut(document as usize)
            && worth > *best
        {
            if *best == Worth::default() {
                self.touched.push(document);
            }
            *best = worth;
        }
    }

    /// Takes everything out that is in a list too, as the poorer of both matches.
    pub(crate) fn drain_both(&mut self, mut list: Matched) -> Matched {
        for (document, worth) in &mut list {
            let other = self.best.get(*document as usize).copied();
            *worth = other.unwrap_or_default().min(*worth);
        }
        list.retain(|(_, worth)| *worth != Worth::default());
        self.drain();
        list
    }

    /// Takes everything out.
    pub(crate) fn drain(&mut self) -> Matched {
        let mut matched = Vec::with_capacity(self.touched.len());
        for document in &self.touched {
            if let Some(best) = self.best.get_mut(*document as usize) {
                matched.push((*document, std::mem::take(best)));
            }
        }
        self.touched.clear();
        matched
    }
}
