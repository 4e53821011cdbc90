//! The index: which words stand where.
//!
//! Texts are entries; an entry speaks for one or more documents, each time as a certain field: the name of a municipality is the
//! municipality's own name, a place of the projects there, and one of those that its centre serves. So a name that a hundred
//! documents share is kept once.
//!
//! Everything is in a few flat arrays: a hundred thousand documents are some megabytes.

use super::field::Field;
use super::sorted::by_bytes;
use super::words::each_word;
use std::ops::Range;

/// The number of a document, in the order in which they were added.
pub(super) type Document = u32;

/// For whom an entry speaks, and as what: the document in the upper bits, the field in the lower five.
#[derive(Clone, Copy)]
pub(super) struct Link(u32);

impl Link {
    pub const fn new(document: Document, field: Field) -> Self {
        Self(document << 5 | field as u32)
    }

    pub const fn document(self) -> Document {
        self.0 >> 5
    }

    pub fn field(self) -> Field {
        Field::ALL[self.0 as usize & 31]
    }
}

/// What is searched.
pub(super) struct Index {
    pub words: Words,
    spellings: Vec<Respelling>,
    /// For each word where its entries begin in `postings`.
    posting_starts: Vec<u32>,
    postings: Vec<u32>,
    /// For each entry how many words it has.
    sizes: Vec<u8>,
    /// For each entry where its links begin in `links`.
    link_starts: Vec<u32>,
    links: Vec<Link>,
}

/// All words that occur, in the order of their folded forms.
pub(super) struct Words {
    /// Folded form and, where it differs, literal form of one word after the other.
    text: String,
    starts: Vec<u32>,
    folded_lengths: Vec<u8>,
    /// For each word which letters it has.
    letters: Vec<u32>,
    /// Whether the word occurs in what names or titles a document.
    strong: Vec<bool>,
}

impl Index {
    /// The entries a word stands in.
    pub fn entries(&self, word: u32) -> &[u32] {
        part(&self.posting_starts, word, &self.postings)
    }

    /// For whom an entry speaks.
    pub fn links(&self, entry: u32) -> &[Link] {
        part(&self.link_starts, entry, &self.links)
    }

    /// A folded word in the spelling of bokmål, if it is another.
    pub fn respell(&self, folded: &str) -> Option<String> {
        respell(folded, &self.spellings)
    }

    /// How many words an entry has.
    pub fn size(&self, entry: u32) -> u8 {
        self.sizes.get(entry as usize).copied().unwrap_or_default()
    }
}

/// Where the part with a number begins and ends; nowhere if there is none. Indexing would bring the texts of panics along.
fn bounds(starts: &[u32], at: usize) -> (usize, usize) {
    let start = |at: usize| starts.get(at).map_or(0, |start| *start as usize);
    (start(at), start(at + 1))
}

fn part<'a, T>(starts: &[u32], at: u32, all: &'a [T]) -> &'a [T] {
    let (start, end) = bounds(starts, at as usize);
    all.get(start..end).unwrap_or_default()
}

impl Words {
    pub fn len(&self) -> usize {
        self.folded_lengths.len()
    }

    pub fn folded(&self, word: usize) -> &str {
        let (start, _) = bounds(&self.starts, word);
        self.text
            .get(start..start + self.length(word))
            .unwrap_or_default()
    }

    /// The word with its letters as they are written.
    pub fn literal(&self, word: usize) -> &str {
        let (start, end) = bounds(&self.starts, word);
        let literal = start + self.length(word);
        let from = if literal == end { start } else { literal };
        self.text.get(from..end).unwrap_or_default()
    }

    /// Which letters each word has.
    pub fn all_letters(&self) -> &[u32] {
        &self.letters
    }

    /// How many bytes the folded form of a word has.
    pub fn length(&self, word: usize) -> usize {
        self.folded_lengths
            .get(word)
            .copied()
            .map_or(0, usize::from)
    }

    pub fn is_strong(&self, word: usize) -> bool {
        self.strong.get(word) == Some(&true)
    }

    /// Whether there is a word of this folded form.
    pub fn has(&self, folded: &str) -> bool {
        let at = self.partition(|other| other < folded);
        at < self.len() && self.folded(at) == folded
    }

    /// The words whose folded form begins so.
    pub fn beginning_with(&self, prefix: &str) -> Range<usize> {
        let start = self.partition(|folded| folded < prefix);
        let end = self.partition(|folded| folded < prefix || folded.starts_with(prefix));
        start..end
    }

    fn partition(&self, before: impl Fn(&str) -> bool) -> usize {
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
}

/// Which letters a folded word has, as bits: a word can be near another only if they have nearly the same.
pub(super) fn letters(folded: &str) -> u32 {
    folded.bytes().fold(0, |letters, byte| {
        letters
            | 1 << match byte {
                b'a'..=b'z' => byte - b'a',
                b'0'..=b'9' => 26 + byte % 5,
                _ => 31,
            }
    })
}

/// How many words are kept in one list while an index is made.
const PART: usize = 16_384;

/// An index that is being made.
#[derive(Default)]
pub(super) struct Builder {
    spellings: Vec<Respelling>,
    found: Table,
    text: String,
    starts: Vec<u32>,
    folded_lengths: Vec<u8>,
    strong: Vec<bool>,
    /// For each word the word it is in the other spelling, or itself.
    respelled: Vec<u32>,
    /// Whether the entry that was begun last names a document.
    names: bool,
    /// The words of the entry that was begun last.
    entry: Vec<u32>,
    /// The words of the entries before, one after the other, in parts: a list that doubles would need three times its room.
    occurrences: Vec<Vec<u32>>,
    /// For each of these entries how many words it has there.
    counts: Vec<u32>,
    sizes: Vec<u8>,
    link_starts: Vec<u32>,
    links: Vec<Link>,
}

impl Builder {
    pub fn new(spellings: Vec<Respelling>) -> Self {
        Self {
            spellings,
            ..Self::default()
        }
    }

    /// Adds a text that names something: it is also found with its words written as one.
    pub fn name(&mut self, text: &str, links: &[Link]) {
        let mut joined = (String::new(), String::new());
        if self.words_of(text, links, Some(&mut joined)) > 1 {
            self.begin(links);
            self.occur(&joined.0, &joined.1);
            self.sizes.push(1);
        }
    }

    /// Adds a text.
    pub fn text(&mut self, text: &str, links: &[Link]) {
        self.words_of(text, links, None);
    }

    /// Adds the words of a text, and all of them together to `joined`. Returns how many there are.
    fn words_of(
        &mut self,
        text: &str,
        links: &[Link],
        mut joined: Option<&mut (String, String)>,
    ) -> u8 {
        self.begin(links);
        let mut count = 0_u8;
        each_word(text, &mut |word| {
            count = count.saturating_add(1);
            self.occur(word.folded, word.literal);
            if let Some(joined) = &mut joined {
                joined.0.push_str(word.folded);
                joined.1.push_str(word.literal);
            }
            if let Some((folded, literal)) = word.before {
                self.occur(
                    &[folded, word.folded].concat(),
                    &[literal, word.literal].concat(),
                );
            }
        });
        self.sizes.push(count);
        count
    }

    fn begin(&mut self, links: &[Link]) {
        self.flush();
        self.link_starts.push(offset(&self.links));
        self.links.extend_from_slice(links);
        self.names = links.iter().any(|link| link.field().is_strong());
    }

    /// Puts the words of the entry that was begun last to those of the others.
    fn flush(&mut self) {
        if self.link_starts.is_empty() {
            return;
        }
        self.counts.push(offset(&self.entry));
        if self
            .occurrences
            .last()
            .is_none_or(|last| last.len() + self.entry.len() > PART)
        {
            self.occurrences.push(Vec::with_capacity(PART));
        }
        if let Some(last) = self.occurrences.last_mut() {
            last.append(&mut self.entry);
        }
    }

    /// Notes a word in the entry that was begun last.
    fn occur(&mut self, folded: &str, literal: &str) {
        let word = self.word(folded, literal);
        let respelled = self.respelled.get(word as usize).copied();
        for word in [Some(word), respelled].into_iter().flatten() {
            if !self.entry.contains(&word) {
                self.entry.push(word);
                if let Some(strong) = self.strong.get_mut(word as usize) {
                    *strong |= self.names;
                }
            }
        }
    }

    /// The number of a word, which is new or known.
    fn word(&mut self, folded: &str, literal: &str) -> u32 {
        // A word longer than this is not one that people type.
        let (folded, literal) = match u8::try_from(folded.len()) {
            Ok(_) => (folded, literal),
            Err(_) => ("", ""),
        };
        let literal = if folded == literal { "" } else { literal };
        let hash = hash(folded, literal);
        let is_it = |word: u32| self.forms(word as usize) == (folded, literal);
        if let Some(word) = self.found.find(hash, is_it) {
            return word;
        }
        let word = offset(&self.starts);
        self.starts.push(offset(self.text.as_bytes()));
        self.text.push_str(folded);
        self.text.push_str(literal);
        self.folded_lengths
            .push(u8::try_from(folded.len()).unwrap_or_default());
        self.strong.push(false);
        self.respelled.push(word);
        self.found.insert(hash, word);
        if let Some(respelled) = respell(folded, &self.spellings) {
            let respelled = self.word(&respelled, &respelled);
            if let Some(to) = self.respelled.get_mut(word as usize) {
                *to = respelled;
            }
        }
        word
    }

    /// A word folded and, where that is another, as it is written.
    fn forms(&self, word: usize) -> (&str, &str) {
        let start = self.starts.get(word).map_or(0, |start| *start as usize);
        let end = self
            .starts
            .get(word + 1)
            .map_or(self.text.len(), |end| *end as usize);
        let middle = start
            + self
                .folded_lengths
                .get(word)
                .copied()
                .map_or(0, usize::from);
        let part = |from, to| self.text.get(from..to).unwrap_or_default();
        (part(start, middle), part(middle, end))
    }

    /// The finished index.
    pub fn build(mut self) -> Index {
        drop(std::mem::take(&mut self.found));
        let count = self.starts.len();
        self.starts.push(offset(self.text.as_bytes()));
        self.flush();
        self.link_starts.push(offset(&self.links));
        let order = by_bytes(count, &|word| self.forms(word).0.as_bytes());

        let mut words = Words {
            text: String::with_capacity(self.text.len()),
            starts: Vec::with_capacity(count + 1),
            folded_lengths: Vec::with_capacity(count),
            letters: Vec::with_capacity(count),
            strong: Vec::with_capacity(count),
        };
        let mut place = vec![0; count];
        for (at, word) in order.into_iter().enumerate() {
            let (folded, literal) = self.forms(word);
            words.starts.push(offset(words.text.as_bytes()));
            words.text.push_str(folded);
            words.text.push_str(literal);
            words
                .folded_lengths
                .push(u8::try_from(folded.len()).unwrap_or_default());
            words.letters.push(letters(folded));
            words.strong.push(self.strong.get(word) == Some(&true));
            if let Some(place) = place.get_mut(word) {
                *place = at;
            }
        }
        words.starts.push(offset(words.text.as_bytes()));

        // Counting sort of the occurrences by word: within a word the entries stay in their order.
        let place = |word: u32| place.get(word as usize).copied().unwrap_or_default();
        let mut posting_starts = vec![0_u32; count + 1];
        for word in self.occurrences.iter().flatten() {
            if let Some(count) = posting_starts.get_mut(place(*word) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut posting_starts {
            sum += *count;
            *count = sum;
        }
        let mut next = posting_starts.clone();
        let mut postings = vec![0; sum as usize];
        let mut occurrences = self.occurrences.iter().flatten();
        for (entry, count) in (0..).zip(&self.counts) {
            for word in occurrences.by_ref().take(*count as usize) {
                if let Some(next) = next.get_mut(place(*word)) {
                    if let Some(posting) = postings.get_mut(*next as usize) {
                        *posting = entry;
                    }
                    *next += 1;
                }
            }
        }
        self.links.shrink_to_fit();
        Index {
            spellings: self.spellings,
            words,
            posting_starts,
            postings,
            sizes: self.sizes,
            link_starts: self.link_starts,
            links: self.links,
        }
    }
}

/// The length of a list as an offset. More than four thousand million bytes do not fit into a browser.
fn offset<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// How nynorsk spells a part of words and how bokmål does, folded.
pub(super) struct Respelling {
    from: String,
    to: String,
    pairs: u64,
}

/// Which pairs of letters a folded word has, as bits: many pairs share one.
fn pairs(folded: &str) -> u64 {
    folded.as_bytes().windows(2).fold(0, |pairs, pair| {
        let [a, b] = pair else {
            return pairs;
        };
        pairs | 1 << ((a.wrapping_mul(7) ^ b) % 64)
    })
}

impl Respelling {
    pub fn new(from: String, to: String) -> Self {
        Self {
            pairs: pairs(&from),
            from,
            to,
        }
    }

    /// The word with the part in the other spelling, if it has it.
    fn apply(&self, word: &str) -> Option<String> {
        let at = find(word.as_bytes(), self.from.as_bytes())?;
        let (before, after) = (word.get(..at)?, word.get(at + self.from.len()..)?);
        Some([before, &self.to, after].concat())
    }
}

/// Where a short word stands in another. The standard library's search is made for long texts.
pub(super) fn find(word: &[u8], part: &[u8]) -> Option<usize> {
    let first = part.first()?;
    let mut starts = word.iter().enumerate().filter(|(_, byte)| *byte == first);
    starts.find_map(|(at, _)| word.get(at..)?.starts_with(part).then_some(at))
}

/// A folded word in the spelling of bokmål, if it is another.
fn respell(folded: &str, spellings: &[Respelling]) -> Option<String> {
    let mut word: Option<String> = None;
    let mut has = pairs(folded);
    for spelling in spellings {
        // Most words lack a pair of letters, which is seen sooner than that they lack the part.
        if spelling.pairs & !has == 0
            && let Some(now) = spelling.apply(word.as_deref().unwrap_or(folded))
        {
            has = pairs(&now);
            word = Some(now);
        }
    }
    word
}

/// The 32-bit Fowler–Noll–Vo hash (FNV-1a) of a word in its two forms.
fn hash(folded: &str, literal: &str) -> u32 {
    let bytes = folded.bytes().chain([0]).chain(literal.bytes());
    bytes.fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// Numbers of words by hash, with open addressing. The standard library's map brings 5 kB of code along.
#[derive(Default)]
struct Table {
    /// Hash and number plus one; zero is free. The length is a power of two.
    slots: Vec<(u32, u32)>,
    used: usize,
}

impl Table {
    fn find(&self, hash: u32, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        let mut at = hash as usize;
        loop {
            // The table is never full.
            let (found, word) = *self.slots.get(at & self.slots.len().wrapping_sub(1))?;
            if word == 0 {
                return None;
            }
            if found == hash && is_it(word - 1) {
                return Some(word - 1);
            }
            at += 1;
        }
    }

    fn insert(&mut self, hash: u32, word: u32) {
        if self.used * 2 >= self.slots.len() {
            let larger = vec![(0, 0); (self.slots.len() * 2).max(1024)];
            for (hash, word) in std::mem::replace(&mut self.slots, larger) {
                if word != 0 {
                    self.put(hash, word);
                }
            }
        }
        self.used += 1;
        self.put(hash, word + 1);
    }

    fn put(&mut self, hash: u32, word: u32) {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while self.slots.get(at).is_some_and(|(_, word)| *word != 0) {
            at = (at + 1) & mask;
        }
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = (hash, word);
        }
    }
}
