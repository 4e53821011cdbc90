//! Score trees, the explanations of scores that `usht search --explain` prints.
//!
//! Nothing is calculated here that decides anything. The numbers are those that the scorer told its trace.

use crate::search::answers::Answers;
use crate::search::engine::{Engine, SearchTrace};
use crate::search::field::Field;
use crate::search::hit::Hit;
use crate::search::ranking_weights as weights;
use crate::search::record::Record;
use search_engine::{
    DocId, FieldWeights, MatchScore, QueryWord, Score, TimeSlice, Trace, block_on,
};
use std::collections::HashMap;
use std::fmt;

/// Everything that the scorer told of the scores of one query.
#[derive(Default)]
pub struct Scores {
    weights: FieldWeights,
    words: Vec<Word>,
    documents: HashMap<DocId, Ranked>,
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
    matches: Vec<(usize, MatchScore)>,
    score: Option<Score>,
}

/// The best match of a document for a word.
struct FieldMatch {
    score: MatchScore,
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
    words: Vec<(Word, Option<FieldMatch>)>,
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
            text: word.typed.surface.clone(),
            importance,
            is_required,
        });
    }

    fn matched(&mut self, document: DocId, best: MatchScore) {
        let word = self.words.len().saturating_sub(1);
        let ranked = self.documents.entry(document).or_default();
        ranked.matches.push((word, best));
    }

    fn scored(&mut self, document: DocId, score: Score) {
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
    pub fn search_with_scores(&self, query: &str) -> (Answers, Scores) {
        let mut scores = Scores::default();
        let answers = block_on(self.search_traced(query, TimeSlice::UNLIMITED, &mut scores));
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
        let points = ranked.score.map_or(0, Score::points) + title;
        let has_places = !(answers.reading.places.is_empty() && answers.reading.offered.is_empty());
        let words = self.words.iter().enumerate().map(|(at, word)| {
            let mut matches = ranked.matches.iter();
            let found = matches.find(|(word, _)| *word == at);
            let found = found.map(|(_, score)| FieldMatch {
                score: *score,
                weight: self.weights[1][score.field() as usize],
            });
            (word.clone(), found)
        });
        ScoreTree {
            words: words.collect(),
            score: ranked.score,
            is_own: document.is_some_and(|document| engine.is_own(document)),
            title,
            placed: hit.score.checked_sub(points).filter(|_| has_places),
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

fn write_word(f: &mut fmt::Formatter<'_>, word: &Word, best: Option<&FieldMatch>) -> fmt::Result {
    let Word {
        text, importance, ..
    } = word;
    let points = best.map_or(0, |best| best.score.points());
    write!(
        f,
        "{text}: {points} × {importance} = {} (",
        points * importance
    )?;
    match best {
        Some(best) => {
            let field = Field::of(best.score.field()).name();
            let kinds = best.score.kind().names();
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
