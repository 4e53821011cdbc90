//! What the list under the field shows: the best answer, then the others by kind, few of each.

use super::record::detail;
use crate::components::{Cx, Marked, engine, why};
use crate::content::Municipality;
use crate::route::Route;
use crate::search::{Answers, Engine, Filter, Hit, Kind, Record, Span};

/// How many answers are shown at most.
const SHOWN: usize = 8;
/// How many of one kind, as long as there are others.
const OF_A_KIND: usize = 3;

/// What is found for a query, as it is shown.
#[derive(Clone, Default)]
pub struct Found {
    pub groups: Vec<Group>,
    /// The way to all answers, or to those of a likelier spelling.
    pub more: Option<More>,
    /// How many answers there are, shown or not.
    pub total: usize,
    /// How many options the list has.
    pub options: usize,
}

#[derive(Clone)]
pub struct Group {
    pub heading: String,
    pub choices: Vec<Choice>,
}

/// A record to choose.
#[derive(Clone)]
pub struct Choice {
    /// Its place among all options.
    pub index: usize,
    pub href: String,
    pub title: &'static str,
    pub marks: Vec<Span>,
    /// What kind of thing it is, and where: "kommune i Akershus".
    pub detail: Marked,
    /// Why it is an answer, where the title does not say it, and the text that does.
    pub why: Option<(&'static str, Marked)>,
    pub municipality: Option<&'static Municipality>,
}

#[derive(Clone)]
pub struct More {
    pub href: String,
    pub label: String,
}

impl Found {
    pub fn new(cx: Cx, query: &str) -> Self {
        let text = &cx.text().search_box;
        let engine = engine(cx.content);
        let answers = engine.search(query);
        let total = answers.hits.len();
        let shown = select(&answers.hits);
        let mut options = 0;
        let mut group = |heading: String, hits: Vec<&Hit>| Group {
            heading,
            choices: hits
                .into_iter()
                .map(|hit| {
                    options += 1;
                    choice(cx, engine, &answers, hit, options - 1)
                })
                .collect(),
        };
        let mut groups = Vec::new();
        if let Some((best, others)) = shown.split_first() {
            groups.push(group(text.best.to_owned(), vec![*best]));
            for (kind, name) in Kind::ALL.into_iter().zip(cx.text().kinds) {
                let hits = of_kind(others, kind);
                if !hits.is_empty() {
                    let count = answers.hits.iter().filter(|hit| is(hit, kind)).count();
                    groups.push(group(format!("{name} ({count})"), hits));
                }
            }
        }
        let more = if total > shown.len() {
            Some(More::new(cx, query, (text.all)(total, query)))
        } else if total == 0 {
            let likelier = answers.suggestion();
            likelier.map(|likelier| More::new(cx, likelier, (text.did_you_mean)(likelier)))
        } else {
            None
        };
        Self {
            groups,
            options: options + usize::from(more.is_some()),
            more,
            total,
        }
    }
}

impl More {
    /// The search page with some words.
    fn new(cx: Cx, words: &str, label: String) -> Self {
        let filter = Filter {
            text: words.to_owned(),
            ..Filter::default()
        };
        Self {
            href: format!("{}?{}", cx.href(&Route::Search), filter.query()),
            label,
        }
    }
}

fn is(hit: &Hit, kind: Kind) -> bool {
    hit.record.kind() == kind
}

fn of_kind<'a>(hits: &[&'a Hit], kind: Kind) -> Vec<&'a Hit> {
    hits.iter().filter(|hit| is(hit, kind)).copied().collect()
}

/// The hits that are shown, the best first: few of each kind, so that no kind takes the room of the others, and then as many as
/// there is room for.
fn select(hits: &[Hit]) -> Vec<&Hit> {
    let Some((best, others)) = hits.split_first() else {
        return Vec::new();
    };
    let mut shown = vec![best];
    let mut left = Vec::new();
    for hit in others {
        let alike = of_kind(&shown[1..], hit.record.kind()).len();
        if shown.len() == SHOWN {
            break;
        }
        if alike < OF_A_KIND {
            shown.push(hit);
        } else {
            left.push(hit);
        }
    }
    left.truncate(SHOWN - shown.len());
    shown.append(&mut left);
    shown
}

fn choice(cx: Cx, engine: &Engine, answers: &Answers, hit: &Hit, index: usize) -> Choice {
    let record = hit.record;
    let explanation = answers.explain(engine, hit);
    let title = record.title();
    let marks = if explanation.text == title {
        explanation.marks.clone()
    } else {
        answers.marks(engine, title)
    };
    let detail = detail(cx, record);
    Choice {
        index,
        href: cx.href(&Route::of(record)),
        title,
        marks,
        why: why(cx, record, &format!("{title} {detail}"), explanation),
        detail: (detail.clone(), answers.marks(engine, &detail)),
        municipality: match record {
            Record::Municipality(municipality) => Some(municipality),
            _ => None,
        },
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
