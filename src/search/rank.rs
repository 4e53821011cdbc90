//! Which documents answer a question, and how well.
//!
//! For each word of the question every document gets its best match: what the field is worth, times how nearly the word is the one
//! that was typed. Words that few documents have count more. A document that answers all words comes before one that answers some.

use super::field::Field;
use super::index::{Document, Index};
use super::lookup::{Match, Reach, Typed, how, lookup};
use super::query::{Query, Role};
use super::stem::stem;
use super::words::each_word;
use crate::content::Meaning;
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

/// The best match of a document for a word, comparable: worth, field and how, in one number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Worth(u32);

impl Worth {
    /// `worth` of 10,000.
    const fn new(worth: u32, field: Field, how: u8) -> Self {
        Self(worth << 16 | (field as u32) << 8 | how as u32)
    }

    pub const fn worth(self) -> u32 {
        self.0 >> 16
    }

    pub fn field(self) -> Field {
        Field::ALL[(self.0 >> 8) as usize & 31]
    }

    pub const fn how(self) -> u8 {
        (self.0 & 0xff) as u8
    }

    /// The same match in another way, worth a part of 100.
    fn by(self, percent: u32, how: u8) -> Self {
        Self::new(self.worth() * percent / 100, self.field(), self.how() | how)
    }
}

/// A document that answers.
#[derive(Clone, Copy)]
pub(super) struct Answer {
    pub document: Document,
    /// Comparable within one question: 10,000 and more for those that answer all words.
    pub score: u32,
    /// The match that was worth most, with the ways of all.
    pub best: Worth,
}

/// Everything that answers, in the order of the documents.
#[derive(Default)]
pub(super) struct Answered {
    pub answers: Vec<Answer>,
    /// The words of the index that were meant.
    pub matches: Vec<Match>,
}

/// Words and phrases that mean the same: the documents after the last real one stand for them.
pub(super) struct Meanings {
    pub first: Document,
    pub all: &'static [Meaning],
}

/// Matches below this worth are chance.
const LEAST: u32 = 1_500;
/// A word is answered by a match of this worth, and a document by one of that worth among them.
const ENOUGH: u32 = 1_500;
const GOOD: u32 = 3_200;
/// What answers only some words must name something.
const NAMED: u32 = 4_600;
/// A word that means the same is worth this part of the word itself, in percent: less in a title than the word itself in a summary.
const SYNONYM: u32 = 45;

/// Documents with their best match.
type Matched = Vec<(Document, Worth)>;

/// The documents with their best matches, for one word or several that are one.
#[derive(Default)]
struct Found {
    best: Vec<Worth>,
    touched: Vec<Document>,
}

impl Found {
    fn new(documents: Document) -> Self {
        Self {
            best: vec![Worth::default(); documents as usize],
            touched: Vec::new(),
        }
    }

    fn add(&mut self, document: Document, worth: Worth) {
        if let Some(best) = self.best.get_mut(document as usize)
            && worth > *best
        {
            if *best == Worth::default() {
                self.touched.push(document);
            }
            *best = worth;
        }
    }

    fn get(&self, document: Document) -> Worth {
        self.best
            .get(document as usize)
            .copied()
            .unwrap_or_default()
    }

    /// Takes everything out.
    fn drain(&mut self) -> Matched {
        let best = &mut self.best;
        self.touched
            .drain(..)
            .filter_map(|document| {
                let worth = std::mem::take(best.get_mut(document as usize)?);
                Some((document, worth))
            })
            .collect()
    }
}

/// What was found for the words of the last questions: while somebody types, only the last word is new.
#[derive(Default)]
pub(super) struct Memory {
    words: RefCell<Vec<(Key, Rc<Known>)>>,
    /// For each meaning what its words lead to, once it was needed: four times, because it depends on what is asked for.
    meanings: RefCell<Vec<Option<Rc<Known>>>>,
}

/// A word, or several as one, as they were asked for.
#[derive(PartialEq)]
struct Key {
    typed: Typed,
    reach: Reach,
    joined: bool,
    served: bool,
    near: bool,
}

/// What a word leads to.
#[derive(Default)]
struct Known {
    found: Matched,
    matches: Vec<Match>,
}

/// How many words are remembered, and how much of each at most.
const REMEMBERED: usize = 16;
const LONGEST: usize = 10_000;

/// One question being answered.
struct Asking<'a> {
    index: &'a Index,
    meanings: &'a Meanings,
    memory: &'a Memory,
    query: &'a Query,
    /// Whether the places that a centre serves are asked for.
    served: bool,
    /// Whether the projects of the centre near a place are asked for.
    near: bool,
    found: Found,
    matches: Vec<Match>,
}

/// Answers a question.
pub(super) fn rank(
    index: &Index,
    meanings: &Meanings,
    memory: &Memory,
    query: &Query,
    boost: &dyn Fn(Document) -> u32,
) -> Answered {
    let sought = count(query, Role::Sought);
    if sought == 0 {
        return Answered::default();
    }
    let wants = |kind| query.wanted.contains(&kind);
    let all = meanings.first + Document::try_from(meanings.all.len()).unwrap_or_default();
    let mut asking = Asking {
        index,
        meanings,
        memory,
        query,
        served: wants(super::Kind::Centre),
        near: sought > 1 || wants(super::Kind::Project),
        found: Found::new(all),
        matches: Vec::new(),
    };
    let joined = asking.joined();
    let mut totals = vec![Total::default(); meanings.first as usize];
    let mut most = 0;
    let mut sought = sought;
    let mut unknown = 0;
    for (at, word) in query.words.iter().enumerate() {
        if word.role == Role::Filler {
            continue;
        }
        let known = asking.word(&word.typed);
        let spans = joined.iter().filter(|(span, _)| span.contains(&at));
        let mut spans = spans.peekable();
        let together = spans.peek().is_some().then(|| {
            for (document, worth) in known.found.iter().chain(spans.flat_map(|(_, list)| list)) {
                asking.found.add(*document, *worth);
            }
            asking.found.drain()
        });
        let list = together.as_ref().unwrap_or(&known.found);
        // A letter that stands for nothing is a slip, such as "o" for "og".
        let is_slip = known.found.is_empty() && word.typed.folded.len() < 2;
        let required = word.role == Role::Sought && !is_slip;
        sought -= u32::from(word.role == Role::Sought && is_slip);
        if required && list.is_empty() {
            unknown += 1;
        }
        let rarity = rarity(meanings.first, list.len()) / if required { 1 } else { 3 };
        if required {
            most += rarity;
        }
        for (document, worth) in list {
            let Some(total) = totals.get_mut(*document as usize) else {
                continue;
            };
            total.score += worth.worth() * rarity;
            total.answered += u8::from(required && worth.worth() >= ENOUGH);
            total.touched |= required;
            let how = total.best.how() | worth.how();
            let best = total.best.max(*worth);
            total.best = Worth::new(best.worth(), best.field(), how);
            total.sure |=
                worth.worth() >= NAMED && worth.how() & !(how::INFLECTED | how::JOINED) == 0;
        }
    }
    let asks = !query.wanted.is_empty();
    let answers = (0..).zip(totals).filter_map(|(document, total)| {
        if total.best == Worth::default() {
            return None;
        }
        let answered = u32::from(total.answered);
        let score = total.score / most.max(1) * boost(document) / 100;
        let score = if answered == sought && (sought == 1 || total.best.worth() >= GOOD) {
            10_000 + score
        } else if total.touched
            && (total.sure && (answered * 2 >= sought - unknown.min(1) || asks)
                || answered == sought)
        {
            score.min(9_999)
        } else {
            return None;
        };
        Some(Answer {
            document,
            score,
            best: total.best,
        })
    });
    Answered {
        answers: answers.collect(),
        matches: asking.matches,
    }
}

/// What the words of a question have come to for one document.
#[derive(Clone, Copy, Default)]
struct Total {
    score: u32,
    /// How many of the sought words it answers.
    answered: u8,
    /// Whether it has to do with any of them.
    touched: bool,
    /// Whether a word names it.
    sure: bool,
    best: Worth,
}

fn count(query: &Query, role: Role) -> u32 {
    query
        .words
        .iter()
        .map(|word| u32::from(word.role == role))
        .sum()
}

/// How much a word counts that a number of documents have.
fn rarity(documents: u32, having: usize) -> u32 {
    let having = u32::try_from(having).unwrap_or(u32::MAX).max(1);
    8 + 2 * (documents / having).checked_ilog2().unwrap_or(0)
}

impl Asking<'_> {
    /// What was found before, or is found now by entering it.
    fn remembered(&mut self, key: Key, enter: impl FnOnce(&mut Self, &Key)) -> Rc<Known> {
        let memory = self.memory;
        let known = memory
            .words
            .borrow()
            .iter()
            .find(|(other, _)| *other == key)
            .map(|(_, known)| Rc::clone(known));
        let known = known.unwrap_or_else(|| {
            let before = std::mem::take(&mut self.matches);
            enter(self, &key);
            let known = Rc::new(Known {
                found: self.found.drain(),
                matches: std::mem::replace(&mut self.matches, before),
            });
            if known.found.len() <= LONGEST {
                let mut words = memory.words.borrow_mut();
                if words.len() == REMEMBERED {
                    words.remove(0);
                }
                words.push((key, Rc::clone(&known)));
            }
            known
        });
        self.matches.extend(&known.matches);
        known
    }

    fn key(&self, typed: Typed, reach: Reach, joined: bool) -> Key {
        Key {
            typed,
            reach,
            joined,
            served: self.served,
            near: self.near,
        }
    }

    /// Everything that one typed word answers.
    fn word(&mut self, typed: &Typed) -> Rc<Known> {
        // A letter between words stands for itself; the last one may be the beginning of a word.
        let last = self
            .query
            .words
            .last()
            .is_some_and(|last| last.typed == *typed);
        let reach = if typed.folded.len() < 2 && !last {
            Reach::Forms
        } else {
            Reach::All
        };
        self.remembered(self.key(typed.clone(), reach, false), |this, key| {
            let typed = &key.typed;
            let matches = lookup(&this.index.words, typed, reach);
            let known = matches.iter().any(|found| found.quality >= 85);
            this.enter(&matches);
            this.matches.extend(matches);
            if let Some(respelled) = this.index.respell(&typed.folded) {
                let respelled = Typed::plain(&respelled);
                let mut matches = lookup(&this.index.words, &respelled, Reach::Beginnings);
                for found in &mut matches {
                    found.quality -= found.quality / 10;
                }
                this.enter(&matches);
                this.matches.extend(matches);
            } else if !known && typed.folded.len() > 5 {
                this.split(&typed.folded);
            }
            this.mean(typed.folded.len());
        })
    }

    /// Two or more words that are written as one elsewhere, with the words they stand for.
    fn joined(&mut self) -> Vec<(Range<usize>, Matched)> {
        let words = &self.query.words;
        let known: Vec<bool> = words
            .iter()
            .map(|word| {
                !self
                    .index
                    .words
                    .beginning_with(&word.typed.folded)
                    .is_empty()
            })
            .collect();
        let mut all = Vec::new();
        for start in 0..words.len() {
            let mut typed = Typed::default();
            for (at, word) in words.iter().enumerate().skip(start).take(5) {
                typed.folded.push_str(&word.typed.folded);
                typed.literal.push_str(&word.typed.literal);
                if at == start || typed.folded.len() < 4 {
                    continue;
                }
                // Where all words are the beginning of one there is no mistake to look for.
                let reach = if known
                    .get(start..=at)
                    .is_some_and(|known| known.contains(&false))
                {
                    Reach::All
                } else {
                    Reach::Beginnings
                };
                let length = typed.folded.len();
                let known = self.remembered(self.key(typed.clone(), reach, true), |this, key| {
                    let mut matches = lookup(&this.index.words, &key.typed, reach);
                    // Part of a compound, or several mistakes over several words, would be chance.
                    matches.retain(|found| found.how & how::PART == 0 && found.quality >= 58);
                    for found in &mut matches {
                        found.how |= how::JOINED;
                    }
                    this.enter(&matches);
                    this.matches.extend(&matches);
                    this.mean(length);
                });
                if known.found.is_empty() {
                    continue;
                }
                // Several words that are one elsewhere mean more than each; all words of a question, most.
                let percent = if at + 1 - start == words.len() {
                    130
                } else {
                    110
                };
                let found = known.found.iter();
                let list = found.map(|(document, worth)| (*document, worth.by(percent, 0)));
                all.push((start..at + 1, list.collect()));
            }
        }
        all
    }

    /// A word that is two elsewhere: both parts have to be found.
    fn split(&mut self, folded: &str) {
        let words = &self.index.words;
        let mut best: Option<(usize, Vec<Match>, Vec<Match>)> = None;
        for at in 3..folded.len().saturating_sub(2) {
            let (Some(first), Some(second)) = (folded.get(..at), folded.get(at..)) else {
                continue;
            };
            // Between the parts of a compound there may be an s or an e.
            let first = first
                .strip_suffix(['s', 'e'])
                .filter(|first| first.len() > 3)
                .unwrap_or(first);
            let whole = |part| {
                let mut matches = lookup(words, &Typed::plain(part), Reach::Forms);
                matches.retain(|found| stem(part).len() > 2 && found.quality > 80);
                matches
            };
            let first = whole(first);
            if first.is_empty() {
                continue;
            }
            let second = whole(second);
            // The parts are as long as they can be.
            let balance = at.min(folded.len() - at);
            if !second.is_empty() && best.as_ref().is_none_or(|(other, ..)| balance > *other) {
                best = Some((balance, first, second));
            }
        }
        if let Some((_, first, second)) = best {
            let before = self.found.drain();
            self.both(&[first, second], 84, how::JOINED);
            for (document, worth) in before {
                self.found.add(document, worth);
            }
        }
    }

    /// Enters documents that all of some words lead to, as the poorest of the matches.
    fn both(&mut self, parts: &[Vec<Match>], percent: u32, how: u8) {
        let mut all: Option<Matched> = None;
        for part in parts {
            self.enter(part);
            let list = match all {
                None => self.found.drain(),
                Some(before) => {
                    let kept = before
                        .into_iter()
                        .filter_map(|(document, worth)| {
                            let other = self.found.get(document);
                            (other != Worth::default()).then(|| (document, worth.min(other)))
                        })
                        .collect();
                    self.found.drain();
                    kept
                }
            };
            all = Some(list);
        }
        for (document, worth) in all.unwrap_or_default() {
            self.found.add(document, worth.by(percent, how));
        }
        for part in parts {
            self.matches.extend(part);
        }
    }

    /// Adds what the meanings found so far are called elsewhere. `length` is that of what was typed.
    fn mean(&mut self, length: usize) {
        let first = self.meanings.first;
        let meant: Matched = self
            .found
            .touched
            .iter()
            .filter(|document| **document >= first)
            .map(|document| (*document, self.found.get(*document)))
            // A few letters are the beginning of many meanings.
            .filter(|(_, worth)| {
                worth.worth() >= 5_000 && (length > 4 || worth.how() & how::PREFIX == 0)
            })
            .collect();
        if meant.is_empty() {
            return;
        }
        let before = self.found.drain();
        let mut more = Vec::new();
        for (document, worth) in meant {
            let known = self.meaning((document - first) as usize);
            self.matches.extend(&known.matches);
            more.push((worth, known));
        }
        for (document, worth) in before {
            self.found.add(document, worth);
        }
        for (by, known) in more {
            for (document, worth) in &known.found {
                self.found.add(
                    *document,
                    worth.by(by.worth() / 100, by.how() | how::SYNONYM),
                );
            }
        }
    }

    /// What the words of a meaning lead to. Nothing may be entered meanwhile.
    fn meaning(&mut self, meaning: usize) -> Rc<Known> {
        let memory = self.memory;
        let mut meanings = memory.meanings.borrow_mut();
        meanings.resize(4 * self.meanings.all.len(), None);
        let asked = 2 * usize::from(self.served) + usize::from(self.near);
        let Some(known) = meanings.get_mut(4 * meaning + asked) else {
            return Rc::default();
        };
        let known = known.get_or_insert_with(|| {
            let before = std::mem::take(&mut self.matches);
            for phrase in self
                .meanings
                .all
                .get(meaning)
                .into_iter()
                .flat_map(Meaning::all_words)
            {
                let mut parts = Vec::new();
                each_word(phrase, &mut |word| {
                    let typed = Typed::plain(word.folded);
                    parts.push(lookup(&self.index.words, &typed, Reach::Forms));
                });
                if parts.iter().all(|part| !part.is_empty()) {
                    let found = self.found.drain();
                    let marked = self.matches.len();
                    self.both(&parts, SYNONYM, 0);
                    // A word of a phrase, such as "tjenester", does not mean the same without the others.
                    if parts.len() > 1 {
                        self.matches.truncate(marked);
                    }
                    for (document, worth) in found {
                        self.found.add(document, worth);
                    }
                }
            }
            for found in &mut self.matches {
                found.how |= how::SYNONYM;
            }
            Rc::new(Known {
                found: self.found.drain(),
                matches: std::mem::replace(&mut self.matches, before),
            })
        });
        Rc::clone(known)
    }

    /// Enters the documents that words of the index lead to.
    fn enter(&mut self, matches: &[Match]) {
        let index = self.index;
        for found in matches {
            for entry in index.entries(found.word) {
                let size = u32::from(index.size(*entry));
                for link in index.links(*entry) {
                    let field = link.field();
                    let mut weight = match field {
                        Field::Serves if self.served => 84,
                        Field::Host if self.served => 86,
                        Field::Near if !self.near => continue,
                        field => field.weight(),
                    };
                    if field.is_name() && size > 1 {
                        weight -= weight * (6 + 2 * size.min(6)) / 100;
                    }
                    if matches!(field, Field::Number | Field::FormerNumber)
                        && found.how & how::TYPO != 0
                    {
                        continue;
                    }
                    let worth = weight * u32::from(found.quality);
                    if worth >= LEAST {
                        self.found
                            .add(link.document(), Worth::new(worth, field, found.how));
                    }
                }
            }
        }
    }
}
