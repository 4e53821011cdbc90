//! Records as the rows of a list.

use super::{
    Highlighted, PageContext, ProjectState, TIME_SLICE, engine, place_title, project_meta,
    project_state, why,
};
use crate::route::Route;
use crate::search::facets::ResultItem;
use crate::search::{Answers, Engine, Field, Record};

/// The number of bytes of a text that may stand before the first match. A row has one line for the text, in which a match farther on would
/// not be seen.
const NEAR: usize = 50;
/// The number of words that are left before a match where the beginning of the text is cut off.
const WORDS_BEFORE: usize = 3;

/// A record as it stands in a list.
#[derive(Clone)]
pub struct ResultRow {
    /// The address of its page.
    pub href: String,
    /// The language of its title and text, where that is not the language of the page.
    pub lang: Option<&'static str>,
    /// Its title.
    pub title: Highlighted,
    /// The years of a project, its state, and whether it has results; none for other records.
    pub state: Option<ProjectState>,
    /// The county and centre, in short.
    pub meta: Highlighted,
    /// The reason of an answer, where the title does not say it.
    pub why: Option<(&'static str, Highlighted)>,
    /// A sentence about it.
    pub text: Option<Highlighted>,
}

/// Makes rows of what was found.
pub struct RowBuilder<'a> {
    cx: PageContext,
    /// With the engine that gave them.
    answers: Option<(&'static Engine, &'a Answers)>,
    /// True where texts are whole, and need not be read in one line.
    is_full: bool,
}

impl<'a> RowBuilder<'a> {
    /// A builder of rows with the answers to the words, whose letters are marked.
    pub fn new(cx: PageContext, answers: Option<&'a Answers>) -> Self {
        Self {
            cx,
            answers: answers.map(|answers| (engine(cx.content()), answers)),
            is_full: false,
        }
    }

    /// The same, with whole texts.
    #[must_use]
    pub fn full(self) -> Self {
        Self {
            is_full: true,
            ..self
        }
    }

    /// The rows of items, which may be a part of a list.
    pub async fn of(&self, items: &[ResultItem]) -> Vec<ResultRow> {
        let mut rows = Vec::new();
        for item in items {
            rows.push(self.row(*item, items));
            TIME_SLICE.yield_if_over().await;
        }
        rows
    }

    /// The row of an item in a list.
    pub fn row(&self, item: ResultItem, list: &[ResultItem]) -> ResultRow {
        let cx = self.cx;
        let title = title(cx, item.record, list);
        let meta = meta(cx, item.record);
        let mut text = about(item.record).map(|text| self.mark(text));
        let mut reason = None;
        let hit = item.hit.zip(self.answers);
        if let Some((hit, (engine, answers))) = hit
            && let Some(hit) = answers.hits.get(hit)
        {
            let info = answers.match_info(engine, hit);
            if matches!(info.field, Field::Summary | Field::Text) {
                // The text says it better than a word for it.
                text = Some((info.text, info.highlights))
                    .map(|text| if self.is_full { text } else { from_match(text) });
            } else {
                reason = why(cx, item.record, &format!("{title} {meta}"), info);
            }
        }
        ResultRow {
            href: cx.href(&Route::of(item.record)),
            lang: cx.lang_of(item.record),
            title: self.mark(&title),
            state: match item.record {
                Record::Project(project) => Some(project_state(cx, project)),
                _ => None,
            },
            meta: self.mark(&meta),
            why: reason,
            text,
        }
    }

    fn mark(&self, text: &str) -> Highlighted {
        let marks = self
            .answers
            .map(|(engine, answers)| answers.highlights(engine, text));
        (text.to_owned(), marks.unwrap_or_default())
    }
}

/// A sentence or two about a record: the summary of a project, or the definition of a theme.
fn about(record: Record) -> Option<&'static str> {
    match record {
        Record::Project(project) => Some(&project.summary),
        Record::Theme(theme) => Some(&theme.definition),
        _ => None,
    }
}

/// A text from a little before what matched, where that stands far on.
fn from_match((text, marks): Highlighted) -> Highlighted {
    let far = marks.first().filter(|(start, _)| *start > NEAR);
    let before = far.and_then(|(start, _)| text.get(..*start));
    let cut = before.and_then(|before| before.rmatch_indices(' ').nth(WORDS_BEFORE));
    let Some((cut, _)) = cut else {
        return (text, marks);
    };
    let left_out = "…";
    let moved = |at| at + left_out.len() - cut;
    let marks = marks.iter().map(|(start, end)| (moved(start), moved(end)));
    let marks = marks.collect();
    (
        [left_out, text.get(cut..).unwrap_or_default()].concat(),
        marks,
    )
}

/// The title of a record in a list: of a place all its names, and the county where another one has the same; of a project who ran it
/// where another one of the list has the same.
fn title(cx: PageContext, record: Record, list: &[ResultItem]) -> String {
    match record {
        Record::Project(project) => {
            let mut title = project.title.clone();
            let namesakes = list.iter().filter(|item| item.record.title() == title);
            if namesakes.count() > 1 {
                title.extend([" (", &project.centre_then, ")"]);
            }
            title
        }
        Record::Municipality(place) => {
            let mut title = place_title(&place.name, &place.names);
            let mut namesakes = cx.content().municipalities.iter();
            if let Some(county) = cx.content().county_of(place)
                && namesakes.any(|other| other.name == place.name && other.number != place.number)
            {
                title.extend([", ", &county.name]);
            }
            title
        }
        Record::County(county) => place_title(&county.name, &county.names),
        _ => record.title().to_owned(),
    }
}

/// The county and centre of a record: the county beside every municipality, since Herøy and Våler exist twice.
fn meta(cx: PageContext, record: Record) -> String {
    let text = &cx.island_text().directory;
    let content = cx.content();
    let parts: Vec<&str> = match record {
        Record::Project(project) => return project_meta(cx, project),
        Record::Centre(centre) => {
            let host = content.host_of(centre);
            return host.map(|host| text.host(&host.name)).unwrap_or_default();
        }
        Record::Municipality(place) => {
            let county = content.county_of(place).map(|c| c.name.as_str());
            let centres = content.centre_names(place);
            county.into_iter().chain(centres).collect()
        }
        Record::County(county) => {
            let centres = content.centres_in(county);
            centres.map(|centre| centre.short_name.as_str()).collect()
        }
        Record::Theme(_) | Record::Page(_) => Vec::new(),
    };
    parts.join(" · ")
}

#[cfg(test)]
mod tests;
