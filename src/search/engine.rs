//! Searching the content: everything that can be found, and what answers a question.

use super::catalogue::Catalogue;
use super::field::{Field, weights_for};
use super::gazetteer::Gazetteer;
use super::guesses::{Sureness, has_all_words};
use super::places::{AddressWords, Places, Reading};
use super::question::query_words;
use super::ranking_weights as weights;
use super::{Kind, Record};
use crate::content::{self, Content};
use norwegian::fold;
use search_engine::{
    Answered, Document, Pace, Query, Question, Role, Trace, Worth, at_once, beginning, by_number,
    count, how, nearest,
};
use std::cell::OnceCell;

/// Everything that can be found.
pub struct Engine {
    pub(super) content: &'static Content,
    /// In the order in which they are listed where all else is equal.
    pub(super) records: Vec<Record>,
    /// The records as documents.
    pub(super) documents: search_engine::Engine<Kind>,
    /// The document of each municipality of the content.
    municipalities: Vec<Document>,
    addresses: AddressWords,
    /// For each document whether it belongs to the centre whose site it is; empty on the site of all centres.
    pub(super) own: Vec<bool>,
    /// It comes later than the content.
    pub(super) gazetteer: OnceCell<Gazetteer>,
}

/// The answers to a question.
pub struct Answers {
    /// The best first. What answers all words comes before what answers some.
    pub hits: Vec<Hit>,
    /// The certainty of the first hits.
    pub sureness: Sureness,
    /// True where the hits have only some of the words.
    pub is_relaxed: bool,
    /// True where the gazetteer is still to come, and may know the place that is asked for.
    pub is_partial: bool,
    pub(super) answered: Answered,
    pub(super) reading: Reading,
    pub(super) nearest: Option<String>,
}

/// A record that answers.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// The record.
    pub record: Record,
    /// Points, comparable within one question; 10,000 and more for a record that answers all words.
    pub score: u32,
    /// True where it is what was asked for, and no guess: a place by a whole name of its own that no other place has, anything else by
    /// words that stand in it.
    pub certain: bool,
    pub(super) worth: Worth,
}

impl Engine {
    /// Builds the engine over some content, which takes longer than any search.
    pub fn new(content: &'static Content) -> Self {
        let Catalogue {
            records,
            index,
            meanings,
            municipalities,
        } = Catalogue::new(content);
        let own = content.own_centre().map(|centre| {
            let own = records.iter().map(|record| record.is_of(centre));
            own.collect()
        });
        Self {
            own: own.unwrap_or_default(),
            content,
            records,
            documents: search_engine::Engine::new(
                index,
                meanings,
                query_words(&content.vocabulary),
            ),
            municipalities,
            addresses: AddressWords::new(&content.vocabulary),
            gazetteer: OnceCell::new(),
        }
    }

    /// Adds the gazetteer, which is of the same content. A second one changes nothing.
    pub fn add_gazetteer(&self, gazetteer: content::Gazetteer) {
        self.gazetteer.get_or_init(|| Gazetteer::new(gazetteer));
    }

    /// Everything that answers a question, the best first.
    pub fn search(&self, question: &str) -> Answers {
        at_once(self.search_in_turns(question, Pace::AT_ONCE))
    }

    /// The same, in turns.
    pub fn search_in_turns(&self, question: &str, pace: Pace) -> impl Future<Output = Answers> {
        self.search_traced(question, pace, ())
    }

    /// The same, told to a trace.
    pub(super) async fn search_traced<T: SearchTrace>(
        &self,
        question: &str,
        pace: Pace,
        mut trace: T,
    ) -> Answers {
        // It may come between the turns.
        let has_gazetteer = self.gazetteer.get().is_some();
        let mut query = self.documents.parse(question);
        let mut reading = self.places().read(&mut query);
        query.words.truncate(MOST_WORDS);
        let boost = |document: Document, best: Worth| {
            let Some(record) = self.records.get(document as usize) else {
                return 0;
            };
            let boost = boost(record.kind(), best, &query);
            if self.is_own(document) {
                boost * weights::OWN_AREA / 100
            } else {
                boost
            }
        };
        let wants = |kind| query.wanted.contains(&kind);
        let near = count(&query.words, Role::Sought) > 1 || wants(Kind::Project);
        let asked = Question {
            words: &query.words,
            is_for_kind: !query.wanted.is_empty(),
            variant: weights_for(wants(Kind::Centre), near),
        };
        let ranking = self.documents.rank(&asked, &boost, pace, &mut trace);
        let answered = ranking.await;
        // The documents are in the order of the records, which decides where all else is equal.
        let hits = answered.answers.iter().filter_map(|answer| {
            Some(Hit {
                record: *self.records.get(answer.document as usize)?,
                score: answer.score,
                certain: false,
                worth: answer.best,
            })
        });
        let mut hits = best_first(&hits.collect::<Vec<_>>());
        let first = hits.len().min(weights::RERANK_TOP);
        let question_folded = fold(beginning(question));
        let (reread, _) = hits.split_at_mut(first);
        for hit in reread.iter_mut() {
            let bonus = title_bonus(hit, &question_folded);
            trace.titled(hit.record, bonus);
            hit.score += bonus;
        }
        reread.copy_from_slice(&best_first(reread));
        let hits = self.with_places(hits, &mut reading, &query, &question_folded);
        let nearest = hits.is_empty().then(|| self.nearest(&query)).flatten();
        let sureness = Sureness::of(&hits, &reading);
        let is_single = count(&query.words, Role::Sought) < 2;
        // A query that names a place has all words that matter.
        let may_lack = !is_single && !reading.is_whole;
        Answers {
            // Digits may be a code too, and a name that of a town elsewhere.
            is_partial: !has_gazetteer
                && (sureness != Sureness::Certain || !reading.places.is_empty()),
            is_relaxed: may_lack && hits.first().is_some_and(|hit| !has_all_words(hit)),
            sureness,
            hits,
            answered,
            reading,
            nearest,
        }
    }

    /// Returns `true` if a document belongs to the centre whose site it is.
    pub(super) fn is_own(&self, document: Document) -> bool {
        self.own.get(document as usize) == Some(&true)
    }

    pub(super) fn places(&self) -> Places<'_> {
        Places {
            index: &self.documents.index,
            records: &self.records,
            municipalities: &self.municipalities,
            gazetteer: self.gazetteer.get(),
            words: &self.addresses,
        }
    }

    /// The question with the nearest words there are in place of those that are not.
    fn nearest(&self, query: &Query<Kind>) -> Option<String> {
        let words = &self.documents.index.words;
        let mut changed = false;
        let mut question = String::new();
        for word in query.words.iter().filter(|w| w.role != Role::Filler) {
            let typed = &word.typed;
            let near = nearest(words, &typed.folded).filter(|_| !words.has(&typed.folded));
            changed |= near.is_some();
            if !question.is_empty() {
                question.push(' ');
            }
            question.push_str(near.map_or(&typed.literal, |near| words.literal(near)));
        }
        changed.then_some(question)
    }
}

impl Hit {
    /// The field of its best match.
    pub(super) fn field(&self) -> Field {
        Field::of(self.worth.field())
    }
}

/// Listens to a search: to the ranking, and to what comes after it. In the browser nobody does, and `()` costs nothing.
pub(super) trait SearchTrace: Trace {
    /// The score of a record rises by some points for its title.
    fn titled(&mut self, _record: Record, _points: u32) {}
}

impl SearchTrace for () {}

fn best_first(hits: &[Hit]) -> Vec<Hit> {
    by_number(hits.iter().map(|hit| u32::MAX - hit.score))
        .into_iter()
        .filter_map(|at| hits.get(at).copied())
        .collect()
}

/// Longest query that is searched, in words, without what only leads to a place.
const MOST_WORDS: usize = 12;

/// The points for a title that is the question, or begins so, word for word.
fn title_bonus(hit: &Hit, question: &str) -> u32 {
    let title = hit.record.title();
    let is_word = |text: &str| text.bytes().all(|byte| byte != b' ');
    if is_word(question) {
        // One word has been compared already; only of titles it is not known whether they have others.
        let short = hit.field() == Field::Title && is_word(title);
        let same = short && fold(title) == question;
        return if same { weights::TITLE_IS_WORD } else { 0 };
    }
    let full = match hit.record {
        Record::Centre(centre) => &centre.name,
        _ => title,
    };
    let titles = [title, full].map(fold);
    if titles.iter().any(|title| title == question) {
        weights::TITLE_IS_QUERY
    } else if titles.iter().any(|title| title.starts_with(question)) {
        weights::TITLE_BEGINS
    } else {
        0
    }
}

impl Kind {
    /// The usual preference for the kind, in percent.
    pub const fn boost(self) -> u32 {
        match self {
            Self::Municipality => weights::MUNICIPALITY,
            Self::Theme => weights::THEME,
            Self::County => weights::COUNTY,
            Self::Centre => weights::CENTRE,
            Self::Project => weights::PROJECT,
            Self::Page => weights::PAGE,
        }
    }
}

/// The preference for a kind, in percent: for what is asked for most, and what is asked for here. With 0 it is no answer.
fn boost(kind: Kind, best: Worth, query: &Query<Kind>) -> u32 {
    let usual = kind.boost();
    match kind {
        // Pages are asked for by words of their own: "home nursing" is a topic, and no application for it.
        Kind::Page if best.how() & how::SYNONYM != 0 => 0,
        // A query for nothing but centres or projects means the page about all of them.
        Kind::Page if query.general => usual * weights::GENERAL_PAGE / 100,
        kind if query.wanted.contains(&kind) && !query.general => {
            usual * weights::WANTED_KIND / 100
        }
        _ => usual,
    }
}
