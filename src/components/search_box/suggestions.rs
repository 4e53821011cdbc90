//! The content of the list under the field: the top answer, then the others by kind, few of each.

use super::record_detail::record_detail;
use crate::components::{
    Highlighted, Loading, PageContext, Part, Rest, TIME_SLICE, answers_heading, engine, why,
};
use crate::content::Municipality;
use crate::route::{self, Route};
use crate::search::{Answers, Engine, Hit, Kind, Record, Sureness, filter, query_string};
use norwegian::Span;

/// Number of answers that are shown at most.
const SHOWN: usize = 8;
/// Number of answers of one kind, as long as there are others.
const OF_A_KIND: usize = 3;

/// The answers to a query, as they are shown.
#[derive(Clone, Default)]
pub struct Suggestions {
    /// The query as it was typed.
    pub query: String,
    pub groups: Vec<SuggestionGroup>,
    /// The way to all answers, or to those of a likelier spelling.
    pub more: Option<MoreLink>,
    /// Number of answers, shown or not.
    pub total: usize,
    /// The ids of the centres whose areas are found, or the areas of what is.
    pub centres: Vec<&'static str>,
    /// Number of options in the list.
    pub option_count: usize,
    /// True where more may be found once the gazetteer has come.
    pub is_partial: bool,
    /// True where more may be found once the details of the content have come.
    pub is_early: bool,
}

/// Suggestions under a heading.
#[derive(Clone)]
pub struct SuggestionGroup {
    pub heading: String,
    pub suggestions: Vec<Suggestion>,
}

/// A record that is suggested.
#[derive(Clone)]
pub struct Suggestion {
    /// Its place among all options.
    pub index: usize,
    pub href: String,
    pub title: &'static str,
    /// The language of its title, where that is not the language of the page.
    pub lang: Option<&'static str>,
    pub marks: Vec<Span>,
    /// The kind of record and its place: "kommune i Akershus".
    pub detail: Highlighted,
    /// The reason of the answer, where the title does not say it, and the text that matched.
    pub why: Option<(&'static str, Highlighted)>,
}

/// The last option, which leads to the search page.
#[derive(Clone)]
pub struct MoreLink {
    pub href: String,
    pub label: String,
}

impl Suggestions {
    /// Finds the answers to a query, with their addresses: pages, or, with `answers_in_place`, the answer of the front page for
    /// municipalities. The search pauses between its steps, so that the browser can paint meanwhile.
    pub async fn find(cx: PageContext, query: &str, answers_in_place: bool) -> Self {
        let text = &cx.island_text().search_box;
        let engine = engine(cx.content());
        let answers = engine.search_async(query, TIME_SLICE).await;
        let total = answers.hits.len();
        let first = match answers.sureness {
            Sureness::Choice(count) | Sureness::Mistaken(count) if !answers.is_relaxed => count,
            _ => 1,
        };
        let heading = if answers.is_relaxed {
            text.some_words
        } else {
            answers_heading(cx, answers.sureness)
        };
        let (best, others) = select(&answers.hits, first);
        let shown = best.len() + others.len();
        let mut totals = [0; Kind::ALL.len()];
        for hit in answers.hits.iter().skip(best.len()) {
            totals[hit.record.kind() as usize] += 1;
        }
        let mut parts: Vec<(String, Vec<&Hit>)> = vec![(heading.to_owned(), best)];
        for (kind, count) in Kind::ALL.into_iter().zip(totals) {
            let name = kind.plural(cx.island_text());
            parts.push((format!("{name} ({count})"), of_kind(&others, kind)));
        }
        let mut option_count = 0;
        let (mut groups, mut centres) = (Vec::new(), Vec::new());
        for (heading, hits) in parts.into_iter().filter(|(_, hits)| !hits.is_empty()) {
            let mut suggestions = Vec::new();
            for hit in hits {
                TIME_SLICE.yield_if_over().await;
                let mut suggestion = suggestion(cx, engine, &answers, hit, option_count);
                if let (Record::Municipality(place), true) = (hit.record, answers_in_place) {
                    suggestion.href = answer_address(cx, place);
                }
                centres.extend(centres_of(cx, hit.record));
                suggestions.push(suggestion);
                option_count += 1;
            }
            groups.push(SuggestionGroup {
                heading,
                suggestions,
            });
        }
        let more = MoreLink::of(cx, query, &answers, shown);
        Self {
            query: query.to_owned(),
            groups,
            centres,
            option_count: option_count + usize::from(more.is_some()),
            more,
            total,
            is_partial: answers.is_partial,
            is_early: answers.is_early,
        }
    }
}

impl Suggestions {
    /// Returns `true` if nothing is found because a part of the content is still loading.
    pub fn is_waiting(&self, rest: Rest) -> bool {
        self.total == 0 && self.lacks(rest, Loading::may_come)
    }

    /// Returns `true` if more may be found now that a part of the content is there.
    pub fn has_more(&self, rest: Rest) -> bool {
        self.lacks(rest, |progress| progress == Loading::Here)
    }

    /// Returns `true` if this was found without a part of the content whose loading has come so far.
    fn lacks(&self, rest: Rest, is_so: fn(Loading) -> bool) -> bool {
        (self.is_partial && is_so(rest.of(Part::Gazetteer)))
            || (self.is_early && is_so(rest.of(Part::Details)))
    }
}

impl MoreLink {
    /// The way to all answers of a query, where not all are shown, or to those of a likelier spelling, where there are none.
    fn of(cx: PageContext, query: &str, answers: &Answers, shown: usize) -> Option<Self> {
        let text = &cx.island_text().search_box;
        let total = answers.hits.len();
        if total > shown {
            return Some(Self::new(cx, query, text.all(total, query)));
        }
        let likelier = answers
            .suggestion()
            .filter(|_| total == 0 && !answers.is_early)?;
        Some(Self::new(cx, likelier, text.did_you_mean(likelier)))
    }

    /// The search page with some words.
    fn new(cx: PageContext, words: &str, label: String) -> Self {
        let query = query_string::pair(filter::TEXT, words);
        Self {
            href: [&cx.href(&Route::Search), "?", &query].concat(),
            label,
        }
    }
}

/// The front page with its answer for a municipality.
fn answer_address(cx: PageContext, place: &Municipality) -> String {
    format!("{}?{}", cx.href(&Route::Home), route::answer_query(place))
}

/// The ids of the centres whose areas a record lights up: its own, where it is about a place.
pub(super) fn centres_of(cx: PageContext, record: Record) -> Vec<&'static str> {
    let content = cx.content();
    match record {
        Record::Centre(centre) => vec![centre.id.as_str()],
        Record::Municipality(place) => {
            let centres = content.centres_of(place).into_iter();
            centres.map(|(_, centre)| centre.id.as_str()).collect()
        }
        Record::County(county) => {
            let centres = content.centres_in(county);
            centres.map(|centre| centre.id.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

fn of_kind<'a>(hits: &[&'a Hit], kind: Kind) -> Vec<&'a Hit> {
    let of_kind = hits.iter().filter(|hit| hit.record.kind() == kind);
    of_kind.copied().collect()
}

/// The hits that are shown: so many of the first, and of the others few of each kind, so that no kind takes the room of the others, and
/// then as many as there is room for.
fn select(hits: &[Hit], first: usize) -> (Vec<&Hit>, Vec<&Hit>) {
    let (best, others) = hits.split_at(first.min(hits.len()));
    let room = SHOWN.saturating_sub(best.len());
    let mut shown = Vec::new();
    let mut left = Vec::new();
    for hit in others {
        let alike = of_kind(&shown, hit.record.kind()).len();
        if shown.len() == room {
            break;
        }
        if alike < OF_A_KIND {
            shown.push(hit);
        } else {
            left.push(hit);
        }
    }
    left.truncate(room - shown.len());
    shown.append(&mut left);
    (best.iter().collect(), shown)
}

fn suggestion(
    cx: PageContext,
    engine: &Engine,
    answers: &Answers,
    hit: &Hit,
    index: usize,
) -> Suggestion {
    let record = hit.record;
    let info = answers.match_info(engine, hit);
    let title = record.title();
    let marks = if info.text == title {
        info.highlights.clone()
    } else {
        answers.highlights(engine, title)
    };
    let detail = record_detail(cx, record);
    Suggestion {
        index,
        href: cx.href(&Route::of(record)),
        title,
        lang: cx.lang_of(record),
        marks,
        why: why(cx, record, &format!("{title} {detail}"), info),
        detail: (detail.clone(), answers.highlights(engine, &detail)),
    }
}

#[cfg(test)]
mod tests;
