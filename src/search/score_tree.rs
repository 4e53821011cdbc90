//! Score trees, the explanations of scores that `usht search --explain` prints.
//!
//! Nothing is calculated here that decides anything. The numbers are those that the ranking told its trace.

use super::engine::SearchTrace;
use super::ranking_weights as weights;
use super::{Answers, Engine, Field, Hit, Record};
use search_engine::{Document, FieldWeights, Pace, QueryWord, Score, Trace, Worth, at_once, how};
use std::collections::HashMap;
use std::fmt;

/// Everything that the ranking told of the scores of one query.
#[derive(Default)]
pub struct Scores {
    weights: FieldWeights,
    words: Vec<Word>,
    documents: HashMap<Document, Ranked>,
    titles: Vec<(Record, u32)>,
}

/// A word of the query.
#[derive(Clone)]
struct Word {
    text: String,
    importance: u32,
    is_required: bool,
}

/// The matches and the score of a document.
#[derive(Clone, Default)]
struct Ranked {
    /// Its best match for each word that it has, by the place of the word.
    matches: Vec<(usize, Worth)>,
    score: Option<Score>,
}

/// The best match of a document for a word.
struct Match {
    worth: Worth,
    /// The weight of its field in this query, where one word stands in it.
    weight: u8,
}

/// The calculation of the score of one hit. Printed, each line is one step of it:
///
/// ```text
/// demens: 6000 × 12 = 72000 (theme, weight 60; as typed)
/// hamar: 0 × 18 = 0 (not found)
/// 72000 / 30 = 2400 (mean)
/// × 97 % = 2328 (kind of record)
/// at most 9999 = 2328 (some words)
/// ```
pub struct ScoreTree {
    words: Vec<(Word, Option<Match>)>,
    score: Option<Score>,
    /// True where it belongs to the centre whose site it is.
    is_own: bool,
    /// Points for the title.
    title: u32,
    /// The points by which places that the query names, or may name, are put before others.
    placed: Option<u32>,
}

impl Trace for &mut Scores {
    fn weights(&mut self, weights: &FieldWeights) {
        self.weights = *weights;
    }

    fn word(&mut self, word: &QueryWord, importance: u32, is_required: bool) {
        self.words.push(Word {
            text: word.typed.literal.clone(),
            importance,
            is_required,
        });
    }

    fn matched(&mut self, document: Document, best: Worth) {
        let word = self.words.len().saturating_sub(1);
        let ranked = self.documents.entry(document).or_default();
        ranked.matches.push((word, best));
    }

    fn scored(&mut self, document: Document, score: Score) {
        self.documents.entry(document).or_default().score = Some(score);
    }
}

impl SearchTrace for &mut Scores {
    fn titled(&mut self, record: Record, points: u32) {
        self.titles.push((record, points));
    }
}

impl Engine {
    /// Answers as [`Engine::search`] does, and keeps the calculation of the scores.
    pub fn search_with_scores(&self, question: &str) -> (Answers, Scores) {
        let mut scores = Scores::default();
        let answers = at_once(self.search_traced(question, Pace::AT_ONCE, &mut scores));
        (answers, scores)
    }
}

impl Scores {
    /// The calculation of the score of a hit.
    pub fn of(&self, engine: &Engine, answers: &Answers, hit: &Hit) -> ScoreTree {
        let mut documents = (0..).zip(&engine.records);
        let document = documents.find(|(_, record)| **record == hit.record);
        let document = document.map(|(document, _)| document);
        let ranked = document.and_then(|document| self.documents.get(&document));
        let ranked = ranked.cloned().unwrap_or_default();
        let title = self.titles.iter().find(|(record, _)| *record == hit.record);
        let title = title.map_or(0, |(_, points)| *points);
        let ranking = ranked.score.map_or(0, Score::points) + title;
        let has_places = !(answers.reading.places.is_empty() && answers.reading.offered.is_empty());
        let words = self.words.iter().enumerate().map(|(at, word)| {
            let mut matches = ranked.matches.iter();
            let found = matches.find(|(word, _)| *word == at);
            let found = found.map(|(_, worth)| Match {
                worth: *worth,
                weight: self.weights[1][worth.field() as usize],
            });
            (word.clone(), found)
        });
        ScoreTree {
            words: words.collect(),
            score: ranked.score,
            is_own: document.is_some_and(|document| engine.is_own(document)),
            title,
            placed: hit.score.checked_sub(ranking).filter(|_| has_places),
        }
    }
}

impl fmt::Display for ScoreTree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut points = 0;
        if let Some(score) = self.score {
            for (word, best) in &self.words {
                write_word(f, word, best.as_ref())?;
            }
            writeln!(
                f,
                "{} / {} = {} (mean)",
                score.sum,
                score.importance,
                score.mean()
            )?;
            writeln!(
                f,
                "× {} % = {} (kind of record{})",
                score.boost,
                score.boosted(),
                if self.is_own { ", own area" } else { "" }
            )?;
            points = score.points();
            if score.has_all_words {
                writeln!(f, "+ {} = {points} (all words)", weights::ALL_WORDS)?;
            } else {
                writeln!(
                    f,
                    "at most {} = {points} (some words)",
                    weights::ALL_WORDS - 1
                )?;
            }
        }
        for (more, why) in [
            (self.title, "title"),
            (
                self.placed.unwrap_or_default(),
                "places that are named come first",
            ),
        ] {
            if more > 0 {
                points += more;
                writeln!(f, "+ {more} = {points} ({why})")?;
            }
        }
        Ok(())
    }
}

fn write_word(f: &mut fmt::Formatter<'_>, word: &Word, best: Option<&Match>) -> fmt::Result {
    let Word {
        text, importance, ..
    } = word;
    let worth = best.map_or(0, |best| best.worth.worth());
    write!(
        f,
        "{text}: {worth} × {importance} = {} (",
        worth * importance
    )?;
    match best {
        Some(best) => {
            let field = Field::of(best.worth.field()).name();
            let kinds = how::names(best.worth.how());
            write!(f, "{field}, weight {}; {kinds}", best.weight)?;
        }
        None => write!(f, "not found")?,
    }
    writeln!(
        f,
        "{})",
        if word.is_required {
            ""
        } else {
            "; need not be found"
        }
    )
}
