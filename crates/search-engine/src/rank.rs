//! Ranks the documents that answer a question.
//!
//! For each word of the question every document gets its best match: what the field is worth, times how nearly the word is the one
//! that was typed. Words that few documents have count more. A document that answers all words comes before one that answers some.

mod asking;
mod meanings;
mod memory;
mod question;
mod score;
mod steps;
mod totals;
mod trace;
mod worth;

pub use meanings::Meanings;
pub(crate) use memory::Memory;
pub use question::Question;
pub use score::Score;
pub use trace::Trace;
pub use worth::Worth;

use super::index::{Document, Index};
use super::lookup::{Match, how};
use super::pace::Pace;
use super::ranking_weights as weights;
use crate::fields::Fields;
use crate::query::{Role, count};
use asking::Asking;
use totals::Totals;

/// A document that answers.
#[derive(Clone, Copy)]
pub struct Answer {
    /// The number of the document.
    pub document: Document,
    /// Comparable within one question: 10,000 and more for those that answer all words.
    pub score: u32,
    /// The match that was worth most, with the ways of all.
    pub best: Worth,
}

/// Everything that answers, in the order of the documents.
#[derive(Default)]
pub struct Answered {
    /// The documents with their scores.
    pub answers: Vec<Answer>,
    /// The words of the index that were meant.
    pub matches: Vec<Match>,
}

/// Answers a question. `boost` is the preference for a document in percent, given its best match; with 0 it is no answer.
pub(crate) async fn rank<T: Trace>(
    index: &Index,
    meanings: &Meanings<'_>,
    memory: &Memory,
    question: &Question<'_>,
    boost: &dyn Fn(Document, Worth) -> u32,
    pace: Pace,
    trace: &mut T,
) -> Answered {
    let sought = count(question.words, Role::Sought);
    if sought == 0 {
        return Answered::default();
    }
    let mut asking = Asking::new(index, meanings, memory, question, pace);
    trace.weights(asking.weights);
    let mut spans = Vec::new();
    for (span, key) in asking.keys() {
        let percent = percent_of(span.len(), question.words.len());
        let known = asking.known(key).await;
        if span.len() == 1 || !known.found.is_empty() {
            spans.push((span, percent, known));
        }
    }
    let mut totals = Totals::new(memory.totals.take(), meanings.first);
    let mut asked = Asked {
        sought,
        unknown: 0,
        importance: 0,
        is_for_kind: question.is_for_kind,
    };
    for (at, word) in question.words.iter().enumerate() {
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
        asked.sought -= u32::from(word.role == Role::Sought && is_slip);
        let mut importance = idf(meanings.first, list.len());
        if required {
            asked.unknown += u32::from(list.is_empty());
            asked.importance += importance;
        } else {
            importance /= weights::OPTIONAL_WORD;
        }
        trace.word(word, importance, required);
        for (document, worth) in list {
            let Some(total) = totals.of(*document) else {
                continue;
            };
            trace.matched(*document, *worth);
            let sure = sure(*worth, &word.typed.folded, index.fields);
            total.add(*worth, importance, required, sure);
        }
        pace.rest().await;
    }
    let answers = answers(&mut totals, &asked, boost, trace);
    memory.totals.set(totals);
    memory.found.set(asking.found);
    Answered {
        answers,
        matches: asking.matches,
    }
}

/// The part of a query by which documents are measured.
struct Asked {
    /// The number of words that have to be found.
    sought: u32,
    /// The number of them that no document has.
    unknown: u32,
    /// The importance of all of them.
    importance: u32,
    /// It asks for a kind of record.
    is_for_kind: bool,
}

/// Takes out the documents that answer, each with its score.
fn answers<T: Trace>(
    totals: &mut Totals,
    asked: &Asked,
    boost: &dyn Fn(Document, Worth) -> u32,
    trace: &mut T,
) -> Vec<Answer> {
    let Asked {
        sought, unknown, ..
    } = *asked;
    // If every word occurs somewhere, partial matches are accepted more easily.
    let named = if unknown > 0 {
        weights::MIN_PARTIAL_SCORE_WITH_UNKNOWN_WORD
    } else {
        weights::MIN_PARTIAL_SCORE
    };
    let mut answers = Vec::new();
    totals.drain(&mut |document, total| {
        let boost = boost(document, total.best);
        if boost == 0 {
            return;
        }
        let answered = u32::from(total.answered);
        let is_good = sought == 1 || total.best.worth() >= weights::MIN_BEST_SCORE;
        let has_most = answered * weights::PARTIAL_WORDS >= sought - unknown.min(1);
        let has_all_words = answered == sought && is_good;
        let has_some_words = total.touched
            && (total.sure >= named && (has_most || asked.is_for_kind) || answered == sought);
        if !has_all_words && !has_some_words {
            return;
        }
        let score = Score {
            sum: total.score,
            importance: asked.importance,
            boost,
            has_all_words,
        };
        trace.scored(document, score);
        answers.push(Answer {
            document,
            score: score.points(),
            best: total.best,
        });
    });
    answers
}

/// The worth of a match where a document has some of the words only. A compound is about what its part is about: "ernæringsnettverk" is
/// as good as "ernæring". The few letters of a word that is still being typed say nothing, and neither do mistakes.
fn sure(worth: Worth, typed: &str, fields: &Fields) -> u32 {
    let ways = worth.how();
    if ways & how::TYPO != 0 || ways & how::PREFIX != 0 && typed.len() < weights::MIN_TELLING_PREFIX
    {
        0
    } else if ways & how::PART != 0 {
        worth
            .worth()
            .max(fields.weight(worth.field()) * weights::PART_OF_COMPOUND)
    } else {
        worth.worth()
    }
}

/// The worth of a match with several words as one, in percent. They mean more than each of them; all words of a query mean most.
const fn percent_of(words: usize, all: usize) -> u32 {
    match words {
        1 => 100,
        _ if words == all => weights::WHOLE_QUERY_JOINED,
        _ => weights::JOINED,
    }
}

/// The importance of a word that a number of documents have: a stepped inverse document frequency.
fn idf(documents: u32, having: usize) -> u32 {
    let having = u32::try_from(having).unwrap_or(u32::MAX).max(1);
    weights::IDF + weights::IDF_STEP * (documents / having).checked_ilog2().unwrap_or(0)
}
