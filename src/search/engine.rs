//! Temporary: the shape of the search, with the simplest matching there is.

use super::{Kind, Record, Span, fold, highlight};
use crate::content::Content;

/// Which part of a record matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Name,
    ParallelName,
    FormerName,
    Number,
    FormerNumber,
    Seat,
    Host,
    Predecessor,
    Address,
    Serves,
    County,
    Alias,
    Title,
    Theme,
    Place,
    Centre,
    Partner,
    Setting,
    Summary,
    Text,
}

/// Why a record answers, where its title does not say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    SamiName,
    KvenName,
    FormerName,
    Seat,
    Number,
    FormerNumber,
    Host,
    Predecessor,
    Address,
    /// The centre serves a place that was asked for.
    Serves,
    County,
    Theme,
    Place,
    Text,
    Typo,
    Synonym,
}

pub struct Engine {
    records: Vec<Record>,
}

#[derive(Clone, Debug)]
pub struct Hit {
    pub record: Record,
    pub score: u32,
}

#[derive(Default)]
pub struct Answers {
    pub hits: Vec<Hit>,
    query: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    pub field: Field,
    pub text: String,
    pub marks: Vec<Span>,
    pub reason: Option<Reason>,
}

impl Engine {
    pub fn new(content: &'static Content) -> Self {
        let records = content.centres.iter().map(Record::Centre);
        let records = records.chain(content.municipalities.iter().map(Record::Municipality));
        let records = records.chain(content.counties.iter().map(Record::County));
        let records = records.chain(content.projects.iter().map(Record::Project));
        let records = records.chain(content.themes.iter().map(Record::Theme));
        Self {
            records: records.collect(),
        }
    }

    pub fn search(&self, query: &str) -> Answers {
        let folded = fold(query);
        let hits = self.records.iter().filter(|record| {
            !folded.is_empty() && format!(" {}", fold(record.title())).contains(&folded)
        });
        Answers {
            hits: hits
                .map(|record| Hit {
                    record: *record,
                    score: 100 - u32::from(record.kind() == Kind::Project),
                })
                .collect(),
            query: query.to_owned(),
        }
    }
}

impl Answers {
    pub fn explain(&self, _engine: &Engine, hit: &Hit) -> Explanation {
        let text = hit.record.title().to_owned();
        Explanation {
            field: Field::Name,
            marks: highlight(&text, &self.query).into_iter().collect(),
            text,
            reason: None,
        }
    }

    pub fn marks(&self, _engine: &Engine, text: &str) -> Vec<Span> {
        highlight(text, &self.query).into_iter().collect()
    }

    pub fn suggestion(&self) -> Option<&str> {
        None
    }
}
