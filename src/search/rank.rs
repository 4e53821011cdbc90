//! Which documents answer a question, and how well.
//!
//! For each word of the question every document gets its best match: what the field is worth, times how nearly the word is the one
//! that was typed. Words that few documents have count more. A document that answers all words comes before one that answers some.

mod asking;
mod memory;
mod steps;
mod totals;
mod worth;

pub(super) use memory::Memory;
pub(super) use worth::Worth;

use super::index::{Document, Index};
use super::lookup::{Match, how};
use super::pace::Pace;
use super::query::{Query, Role, count};
use crate::content::Meaning;
use asking::Asking;
use totals::Totals;

/// Words and phrases that mean the same: the documents after the last real one stand for them.
pub(super) struct Meanings {
    pub first: Document,
    pub all: &'static [Meaning],
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

/// A word is answered by a match of this worth, and a document by one of that worth among them.
const ENOUGH: u32 = 1_500;
const GOOD: u32 = 3_200;
/// What answers only some words must name something.
const NAMED: u32 = 4_600;
const KNOWN: u32 = 3_000;
/// The worth of a compound for a part of it, of 100, where a document need not have all words: too little for an answer beside unknown
/// words.
const COMPOUND: u32 = 58;
/// The number of letters from which on the beginning of a word tells which it is.
const TELLING: usize = 5;

/// Answers a question.
pub(super) async fn rank(
    index: &Index,
    meanings: &Meanings,
    memory: &Memory,
    query: &Query,
    boost: &dyn Fn(Document, Worth) -> u32,
    pace: Pace,
) -> Answered {
    let sought = count(&query.words, Role::Sought);
    if sought == 0 {
        return Answered::default();
    }
    let wants = |kind| query.wanted.contains(&kind);
    let served = wants(super::Kind::Centre);
    let near = sought > 1 || wants(super::Kind::Project);
    let mut asking = Asking::new(index, meanings, memory, query, pace, (served, near));
    let mut spans = Vec::new();
    for (span, key) in asking.keys() {
        // Several words that are one elsewhere mean more than each; all words of a question, most.
        let percent = match span.len() {
            1 => 100,
            length if length == query.words.len() => 130,
            _ => 110,
        };
        let known = asking.known(key).await;
        if span.len() == 1 || !known.found.is_empty() {
            spans.push((span, percent, known));
        }
    }
    let mut totals = Totals::new(memory.totals.take(), meanings.first);
    let mut most = 0;
    let mut sought = sought;
    let mut unknown = 0;
    for (at, word) in query.words.iter().enumerate() {
        let Some((.., known)) = spans.iter().find(|(span, ..)| *span == (at..at + 1)) else {
            continue;
        };
        let with = || spans.iter().filter(|(span, ..)| span.contains(&at));
        let together = with().nth(1).is_some().then(|| {
            for (_, percent, known) in with() {
                for (document, worth) in &known.found {
                    asking.found.add(*document, worth.by(*percent, 0));
                }
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
            let Some(total) = totals.of(*document) else {
                continue;
            };
            total.score += worth.worth() * rarity;
            total.answered += u8::from(required && worth.worth() >= ENOUGH);
            total.touched |= required;
            let ways = total.best.how() | worth.how();
            total.best = total.best.max(*worth).also(ways);
            total.sure = total.sure.max(sure(*worth, &word.typed.folded));
        }
        pace.rest().await;
    }
    let asks = !query.wanted.is_empty();
    // Where every word is known they are all meant, whether or not anything has to do with all of them.
    let named = if unknown > 0 { NAMED } else { KNOWN };
    let mut answers = Vec::new();
    totals.drain(&mut |document, total| {
        let boost = boost(document, total.best);
        if boost == 0 {
            return;
        }
        let answered = u32::from(total.answered);
        let score = total.score / most.max(1) * boost / 100;
        let score = if answered == sought && (sought == 1 || total.best.worth() >= GOOD) {
            10_000 + score
        } else if total.touched
            && (total.sure >= named && (answered * 2 >= sought - unknown.min(1) || asks)
                || answered == sought)
        {
            score.min(9_999)
        } else {
            return;
        };
        answers.push(Answer {
            document,
            score,
            best: total.best,
        });
    });
    memory.totals.set(totals);
    memory.found.set(asking.found);
    Answered {
        answers,
        matches: asking.matches,
    }
}

/// The worth of a match where a document has some of the words only. A compound is about what its part is about: "ernæringsnettverk" is
/// as good as "ernæring". The few letters of a word that is still being typed say nothing, and neither do mistakes.
fn sure(worth: Worth, typed: &str) -> u32 {
    let ways = worth.how();
    if ways & how::TYPO != 0 || ways & how::PREFIX != 0 && typed.len() < TELLING {
        0
    } else if ways & how::PART != 0 {
        worth.worth().max(worth.field().weight() * COMPOUND)
    } else {
        worth.worth()
    }
}

/// How much a word counts that a number of documents have.
fn rarity(documents: u32, having: usize) -> u32 {
    let having = u32::try_from(having).unwrap_or(u32::MAX).max(1);
    8 + 2 * (documents / having).checked_ilog2().unwrap_or(0)
}
