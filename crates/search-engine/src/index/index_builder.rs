//! An index that is being made.

use crate::fields::{Fields, TermClass};
use crate::index::dictionary::Dictionary;
use crate::index::hash_table::{HashTable, hash};
use crate::index::inverted_index::Index;
use crate::index::offset::offset;
use crate::index::target::Target;
use norwegian::{NynorskMapping, Tokenizer, concat};

/// Number of terms in one list while an index is made.
const PART: usize = 16_384;
/// Stands after the terms of an entry.
const END: u32 = u32::MAX;

/// An index that is being made.
pub struct IndexBuilder {
    fields: &'static Fields,
    tokenizer: Tokenizer,
    /// The words of a name written as one, folded and in their surface forms.
    joined: (String, String),
    entries: Entries,
}

/// The entries with their terms and targets.
#[derive(Default)]
struct Entries {
    nynorsk: NynorskMapping,
    numbers: HashTable,
    dictionary: Dictionary,
    /// For each term the one that it is in bokmål, or itself.
    in_bokmal: Vec<u32>,
    /// The class of the terms of the entry that was begun last.
    class: TermClass,
    /// The terms of the entry that was begun last.
    entry: Vec<u32>,
    /// The terms of the entries before, each followed by [`END`], in parts: a list that doubles would need three times its room.
    occurrences: Vec<Vec<u32>>,
    sizes: Vec<u8>,
    target_starts: Vec<u32>,
    targets: Vec<Target>,
}

impl IndexBuilder {
    /// An empty index of some fields, which knows how nynorsk spells parts of words.
    pub fn new(fields: &'static Fields, nynorsk: NynorskMapping) -> Self {
        Self {
            fields,
            tokenizer: Tokenizer::default(),
            joined: (String::new(), String::new()),
            entries: Entries {
                nynorsk,
                ..Entries::default()
            },
        }
    }

    /// Adds a text, which is what the first target says: a name is also found with its words written as one.
    pub fn add(&mut self, text: &str, targets: &[Target]) {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let is_name = targets
            .first()
            .is_some_and(|target| self.fields.is_name(target.field()))
            && !is_plain;
        let classes = targets
            .iter()
            .map(|target| self.fields.class(target.field()));
        let class = classes.fold(TermClass::Text, TermClass::max);
        let mut count = 0_u8;
        let Self {
            tokenizer,
            joined,
            entries,
            ..
        } = self;
        joined.0.clear();
        joined.1.clear();
        entries.begin(targets, class);
        tokenizer.tokenize(text, &mut |token| {
            count = count.saturating_add(1);
            entries.occur(token.folded, token.surface);
            if is_name {
                joined.0.push_str(token.folded);
                joined.1.push_str(token.surface);
            }
            if let Some((folded, surface)) = token.before {
                entries.occur(
                    &concat(&[folded, token.folded]),
                    &concat(&[surface, token.surface]),
                );
            }
        });
        entries.end(count);
        if is_name && count > 1 {
            entries.begin(targets, class);
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
    fn begin(&mut self, targets: &[Target], class: TermClass) {
        self.target_starts.push(offset(self.targets.len()));
        self.targets.extend_from_slice(targets);
        self.class = class;
    }

    /// Puts the terms of the entry that was begun last to those of the others.
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

    /// Notes a term in the entry that was begun last.
    fn occur(&mut self, folded: &str, surface: &str) {
        let term = self.term(folded, surface);
        self.enter(term);
        match self.in_bokmal.get(term as usize) {
            Some(in_bokmal) if *in_bokmal != term => self.enter(*in_bokmal),
            _ => {}
        }
    }

    fn enter(&mut self, term: u32) {
        if !self.entry.contains(&term) {
            self.entry.push(term);
            self.dictionary.raise_class(term, self.class);
        }
    }

    /// The number of a term, which is new or known.
    fn term(&mut self, folded: &str, surface: &str) -> u32 {
        // A word longer than this is not one that people type.
        let (folded, surface) = match u8::try_from(folded.len()) {
            Ok(_) => (folded, surface),
            Err(_) => ("", ""),
        };
        let is_same = std::ptr::eq(folded, surface) || folded == surface;
        let surface = if is_same { "" } else { surface };
        let hash = hash(folded, surface);
        let is_it = |term: u32| self.dictionary.is(term as usize, folded, surface);
        if let Some(term) = self.numbers.find(hash, is_it) {
            return term;
        }
        let term = self.dictionary.push(folded, surface);
        self.in_bokmal.push(term);
        self.numbers.insert(hash, term);
        if let Some(in_bokmal) = self.nynorsk.to_bokmal(folded) {
            let in_bokmal = self.term(&in_bokmal, &in_bokmal);
            if let Some(to) = self.in_bokmal.get_mut(term as usize) {
                *to = in_bokmal;
            }
        }
        term
    }

    fn build(mut self, fields: &'static Fields) -> Index {
        drop(std::mem::take(&mut self.numbers));
        self.target_starts.push(offset(self.targets.len()));
        self.targets.shrink_to_fit();
        let places = self.dictionary.sort();
        let (posting_starts, postings) = self.postings(&places);
        Index {
            fields,
            nynorsk: self.nynorsk,
            dictionary: self.dictionary,
            posting_starts,
            postings,
            sizes: self.sizes,
            target_starts: self.target_starts,
            targets: self.targets,
        }
    }

    /// The entries of each term, in their order, and where those of each begin: a counting sort of the occurrences.
    fn postings(&self, places: &[u32]) -> (Vec<u32>, Vec<u32>) {
        // None of [`END`], which is no term.
        let place = |term: &u32| places.get(*term as usize).map(|place| *place as usize);
        // Counted two places on: the sums are where each term ends, then where the term after it does.
        let mut starts = vec![0_u32; places.len() + 2];
        for part in &self.occurrences {
            for term in part {
                if let Some(count) = place(term).and_then(|place| starts.get_mut(place + 2)) {
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
            for term in part {
                let Some(next) = place(term).and_then(|place| starts.get_mut(place + 1)) else {
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
