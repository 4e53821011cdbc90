//! An index that is being made.

use super::table::{Table, hash};
use super::{Dictionary, Index, Link, offset};
use crate::fields::{Fields, TermClass};
use norwegian::{Reader, Spellings, glued};

/// Number of words in one list while an index is made.
const PART: usize = 16_384;
/// Stands after the words of an entry.
const END: u32 = u32::MAX;

/// An index that is being made.
pub struct Builder {
    fields: &'static Fields,
    reader: Reader,
    /// The words of a name written as one, folded and as they are written.
    joined: (String, String),
    entries: Entries,
}

/// The entries with their words and links.
#[derive(Default)]
struct Entries {
    spellings: Spellings,
    found: Table,
    words: Dictionary,
    /// For each word the word it is in the other spelling, or itself.
    respelled: Vec<u32>,
    /// The class of the words of the entry that was begun last.
    class: TermClass,
    /// The words of the entry that was begun last.
    entry: Vec<u32>,
    /// The words of the entries before, each followed by [`END`], in parts: a list that doubles would need three times its room.
    occurrences: Vec<Vec<u32>>,
    sizes: Vec<u8>,
    link_starts: Vec<u32>,
    links: Vec<Link>,
}

impl Builder {
    /// An empty index of some fields, which knows how nynorsk spells parts of words.
    pub fn new(fields: &'static Fields, spellings: Spellings) -> Self {
        Self {
            fields,
            reader: Reader::default(),
            joined: (String::new(), String::new()),
            entries: Entries {
                spellings,
                ..Entries::default()
            },
        }
    }

    /// Adds a text, which is what the first link says: a name is also found with its words written as one.
    pub fn add(&mut self, text: &str, links: &[Link]) {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let is_name = links
            .first()
            .is_some_and(|link| self.fields.is_name(link.field()))
            && !is_plain;
        let classes = links.iter().map(|link| self.fields.class(link.field()));
        let class = classes.fold(TermClass::Text, TermClass::max);
        let mut count = 0_u8;
        let Self {
            reader,
            joined,
            entries,
            ..
        } = self;
        joined.0.clear();
        joined.1.clear();
        entries.begin(links, class);
        reader.read(text, &mut |word| {
            count = count.saturating_add(1);
            entries.occur(word.folded, word.literal);
            if is_name {
                joined.0.push_str(word.folded);
                joined.1.push_str(word.literal);
            }
            if let Some((folded, literal)) = word.before {
                entries.occur(
                    &glued(&[folded, word.folded]),
                    &glued(&[literal, word.literal]),
                );
            }
        });
        entries.end(count);
        if is_name && count > 1 {
            entries.begin(links, class);
            entries.occur(&joined.0, &joined.1);
            entries.end(1);
        }
    }

    /// The finished index.
    pub fn build(self) -> Index {
        self.entries.build(self.fields)
    }
}

impl Entries {
    fn begin(&mut self, links: &[Link], class: TermClass) {
        self.link_starts.push(offset(self.links.len()));
        self.links.extend_from_slice(links);
        self.class = class;
    }

    /// Puts the words of the entry that was begun last to those of the others.
    fn end(&mut self, size: u8) {
        self.sizes.push(size);
        self.entry.push(END);
        let fits = |part: &Vec<u32>| part.len() + self.entry.len() <= PART;
        if !self.occurrences.last().is_some_and(fits) {
            self.occurrences.push(Vec::with_capacity(PART));
        }
        if let Some(last) = self.occurrences.last_mut() {
            last.append(&mut self.entry);
        }
    }

    /// Notes a word in the entry that was begun last.
    fn occur(&mut self, folded: &str, literal: &str) {
        let word = self.word(folded, literal);
        self.enter(word);
        match self.respelled.get(word as usize) {
            Some(respelled) if *respelled != word => self.enter(*respelled),
            _ => {}
        }
    }

    fn enter(&mut self, word: u32) {
        if !self.entry.contains(&word) {
            self.entry.push(word);
            self.words.raise_class(word, self.class);
        }
    }

    /// The number of a word, which is new or known.
    fn word(&mut self, folded: &str, literal: &str) -> u32 {
        // A word longer than this is not one that people type.
        let (folded, literal) = match u8::try_from(folded.len()) {
            Ok(_) => (folded, literal),
            Err(_) => ("", ""),
        };
        let is_same = std::ptr::eq(folded, literal) || folded == literal;
        let literal = if is_same { "" } else { literal };
        let hash = hash(folded, literal);
        let is_it = |word: u32| self.words.is(word as usize, folded, literal);
        if let Some(word) = self.found.find(hash, is_it) {
            return word;
        }
        let word = self.words.push(folded, literal);
        self.respelled.push(word);
        self.found.insert(hash, word);
        if let Some(respelled) = self.spellings.respell(folded) {
            let respelled = self.word(&respelled, &respelled);
            if let Some(to) = self.respelled.get_mut(word as usize) {
                *to = respelled;
            }
        }
        word
    }

    fn build(mut self, fields: &'static Fields) -> Index {
        drop(std::mem::take(&mut self.found));
        self.link_starts.push(offset(self.links.len()));
        self.links.shrink_to_fit();
        let places = self.words.sort();
        let (posting_starts, postings) = self.postings(&places);
        Index {
            fields,
            spellings: self.spellings,
            words: self.words,
            posting_starts,
            postings,
            sizes: self.sizes,
            link_starts: self.link_starts,
            links: self.links,
        }
    }

    /// The entries of each word, in their order, and where those of each begin: a counting sort of the occurrences.
    fn postings(&self, places: &[u32]) -> (Vec<u32>, Vec<u32>) {
        // None of [`END`], which is no word.
        let place = |word: &u32| places.get(*word as usize).map(|place| *place as usize);
        // Counted two places on: the sums are where each word ends, then where the word after it does.
        let mut starts = vec![0_u32; places.len() + 2];
        for part in &self.occurrences {
            for word in part {
                if let Some(count) = place(word).and_then(|place| starts.get_mut(place + 2)) {
                    *count += 1;
                }
            }
        }
        let mut sum = 0;
        for count in &mut starts {
            sum += *count;
            *count = sum;
        }
        let mut postings = vec![0; sum as usize];
        let mut entry = 0;
        for part in &self.occurrences {
            for word in part {
                let Some(next) = place(word).and_then(|place| starts.get_mut(place + 1)) else {
                    entry += 1;
                    continue;
                };
                if let Some(posting) = postings.get_mut(*next as usize) {
                    *posting = entry;
                }
                *next += 1;
            }
        }
        (starts, postings)
    }
}
