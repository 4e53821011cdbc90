//! The result of a filter, as a directory shows it.

use super::top_answer::TopAnswer;
use crate::components::{Area, PageContext, ResultRow, RowBuilder, TIME_SLICE, engine, facets};
use crate::content::Municipality;
use crate::search::facet::KIND;
use crate::search::facets::ResultItem;
use crate::search::filter::Sort;
use crate::search::{Answers, Filter, Kind, Record, Scope, Sureness};

/// Number of rows in each of several groups.
const GROUP: usize = 5;
/// The most places that are offered to choose from where their names begin with what was typed.
const OFFERED: usize = 3;

/// The records that a filter admits, and how they are listed.
#[derive(Clone, Default)]
pub struct ResultSet {
    /// The filter that it is the result of.
    pub filter: Filter,
    /// Number of records found, shown or not.
    pub total: usize,
    /// Number of records that there would be with the words alone.
    pub unfiltered: usize,
    /// The number of records for each value that can be chosen.
    pub counts: Vec<usize>,
    /// The first answer, in full, where it is certain.
    pub top_answer: Option<TopAnswer>,
    /// The records to choose from, where no answer is certain.
    pub alternatives: Option<Alternatives>,
    /// True where the found records have only some of the words.
    pub is_relaxed: bool,
    /// True where more may be found once the gazetteer has come.
    pub is_partial: bool,
    pub groups: Vec<ResultGroup>,
    /// All that was found, in its order, shown or not.
    pub items: Vec<ResultItem>,
    /// Number of rows that the list does not show.
    pub rows_left: usize,
    /// A spelling nearer to what is there.
    pub suggestion: Option<String>,
    /// The municipality that the words hold, where nothing else answers.
    pub place: Option<&'static Municipality>,
}

/// Rows of which one may be meant.
#[derive(Clone)]
pub struct Alternatives {
    pub sureness: Sureness,
    pub rows: Vec<ResultRow>,
}

/// Rows under one heading.
#[derive(Clone)]
pub struct ResultGroup {
    /// The kind of the rows, where they are not a list of all.
    pub kind: Option<Kind>,
    /// The part of the country they are from, where the list has two.
    pub area: Option<Area>,
    /// The number of records under the heading, without those that stand above it already.
    pub listed: usize,
    pub total: usize,
    pub rows: Vec<ResultRow>,
    /// The address of all of them, where there are more.
    pub all: Option<Filter>,
}

impl ResultSet {
    /// The row of a record that is the first of its kind.
    pub fn row_of(&self, record: Record) -> Option<&ResultRow> {
        let mut groups = self.groups.iter();
        let group = groups.find(|group| group.kind == Some(record.kind()))?;
        group.rows.first()
    }

    /// Finds the records that a filter admits, in time slices.
    pub async fn find(cx: PageContext, scope: Scope, filter: Filter, limit: usize) -> Self {
        let facets = facets(cx.content());
        let has_words = !filter.text.is_empty();
        let answers = if has_words {
            let engine = engine(cx.content());
            Some(engine.search_async(&filter.text, TIME_SLICE).await)
        } else {
            None
        };
        let answers = answers.as_ref();
        let found = facets.find_async(scope, &filter, answers, TIME_SLICE).await;
        let mut results = Self {
            total: found.items.len(),
            counts: found.counts,
            ..Self::default()
        };
        let rows = RowBuilder::new(cx, answers);
        if scope == Scope::Everything
            && has_words
            && filter.get(KIND).is_empty()
            && filter.sort == Sort::Relevance
        {
            let offered = offered(answers, &found.items);
            if let Some((sureness, count)) = offered {
                let rows = rows.of(&found.items[..count]).await;
                results.alternatives = Some(Alternatives { sureness, rows });
            } else if let [first, ..] = found.items[..]
                && is_certain(answers, first)
            {
                let rows = RowBuilder::new(cx, answers).full();
                results.top_answer = TopAnswer::find(cx, &rows, first).await;
            }
            let given = match offered {
                Some((_, count)) => count,
                None => usize::from(results.top_answer.as_ref().is_some_and(TopAnswer::is_whole)),
            };
            results.groups = groups(&rows, &filter, &found.items, given).await;
        } else if !filter.is_empty() {
            results.rows_left = results.total.saturating_sub(limit);
            results.groups = list(&rows, &found.items, own(cx, &filter, &found.items), limit).await;
        }
        if results.total == 0 && filter.active_count() > 0 {
            let all = filter.without_choices();
            let all = facets.find_async(scope, &all, answers, TIME_SLICE).await;
            results.unfiltered = all.items.len();
        }
        if let Some(answers) = answers {
            if results.total == 0 {
                results.suggestion = answers.suggestion().map(str::to_owned);
                results.place = certain_place(answers);
            }
            results.is_relaxed = answers.is_relaxed;
            results.is_partial = answers.is_partial;
        }
        results.items = found.items;
        results.filter = filter;
        results
    }
}

/// The number of first items that belong to the centre whose site it is, where they and others make up a list in the usual order. What
/// answers to words has an order of its own.
fn own(cx: PageContext, filter: &Filter, items: &[ResultItem]) -> usize {
    if !filter.text.is_empty() || filter.sort != Sort::Relevance {
        return 0;
    }
    let own = cx.content().own_centre().map(|centre| {
        let others = |item: &ResultItem| !item.record.is_of(centre);
        items.iter().position(others).unwrap_or_default()
    });
    own.unwrap_or_default()
}

/// The first items as a list: all under one heading, or those of the own area, which come first, and the others each under their own.
async fn list(
    rows: &RowBuilder<'_>,
    items: &[ResultItem],
    own: usize,
    limit: usize,
) -> Vec<ResultGroup> {
    let (first, others) = items.split_at(own);
    let area = |area| (0 < own && own < items.len()).then_some(area);
    let mut groups = Vec::new();
    let mut left = limit;
    for (items, area) in [(first, area(Area::Own)), (others, area(Area::Rest))] {
        let some = items.get(..left).unwrap_or(items);
        left -= some.len();
        if !some.is_empty() {
            groups.push(ResultGroup {
                kind: None,
                area,
                listed: items.len(),
                total: items.len(),
                rows: rows.of(some).await,
                all: None,
            });
        }
    }
    groups
}

/// The municipality that is named for certain.
fn certain_place(answers: &Answers) -> Option<&'static Municipality> {
    answers.hits.iter().find_map(|hit| match hit.record {
        Record::Municipality(place) if hit.certain => Some(place),
        _ => None,
    })
}

/// Returns `true` if an item is what was asked for.
fn is_certain(answers: Option<&Answers>, item: ResultItem) -> bool {
    let hit = answers
        .zip(item.hit)
        .and_then(|(answers, hit)| answers.hits.get(hit));
    hit.is_some_and(|hit| hit.certain)
}

/// The number of first items of which each may be meant, and how sure that is; none where the first answer is certain. Offered are places
/// and centres, and records that are nearly what was typed. Other records that only begin with what was typed, or have only some of the
/// words, are not offered before the rest.
fn offered(answers: Option<&Answers>, items: &[ResultItem]) -> Option<(Sureness, usize)> {
    let sureness = answers.filter(|answers| !answers.is_relaxed)?.sureness;
    let is_place = |item: &&ResultItem| {
        matches!(
            item.record.kind(),
            Kind::Municipality | Kind::County | Kind::Centre
        )
    };
    let count = match sureness {
        Sureness::Certain => 0,
        Sureness::Choice(count) | Sureness::Mistaken(count) => count,
        Sureness::Begun => items.iter().take(OFFERED).take_while(is_place).count(),
    };
    // A filter may have taken some of them away.
    let is_first = |(at, item): (usize, &ResultItem)| item.hit == Some(at);
    let first = items.get(..count).filter(|first| !first.is_empty())?;
    first
        .iter()
        .enumerate()
        .all(is_first)
        .then_some((sureness, count))
}

/// Groups results by kind, a few rows each. The first `given` are shown already, so they are counted but not listed.
async fn groups(
    rows: &RowBuilder<'_>,
    filter: &Filter,
    items: &[ResultItem],
    given: usize,
) -> Vec<ResultGroup> {
    let mut totals = [0; Kind::ALL.len()];
    let mut left = [0; Kind::ALL.len()];
    let mut first = [const { Vec::new() }; Kind::ALL.len()];
    for (at, item) in items.iter().enumerate() {
        let kind = item.record.kind() as usize;
        totals[kind] += 1;
        if at < given {
            continue;
        }
        left[kind] += 1;
        // One or two more than a group has are not worth a step.
        if left[kind] <= GROUP + 2 {
            first[kind].push(*item);
        }
    }
    let mut groups = Vec::new();
    for (kind, first) in Kind::ALL.into_iter().zip(first) {
        let total = totals[kind as usize];
        let is_cut = left[kind as usize] > first.len();
        let shown = if is_cut { &first[..GROUP] } else { &first };
        if !first.is_empty() {
            groups.push(ResultGroup {
                kind: Some(kind),
                area: None,
                listed: left[kind as usize],
                total,
                rows: rows.of(shown).await,
                all: is_cut.then(|| filter.of_kind(kind)),
            });
        }
    }
    groups
}

#[cfg(test)]
mod tests;
