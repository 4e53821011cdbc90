//! Records as the rows of a list.

use crate::components::{Cx, Marked, PACE, engine, place_title, project_meta, why};
use crate::route::Route;
use crate::search::facets::Item;
use crate::search::{Answers, Engine, Field, Record};

/// A record as it stands in a list.
#[derive(Clone)]
pub struct Row {
    pub href: String,
    pub title: Marked,
    /// What belongs to it, in short: county and centre.
    pub meta: Marked,
    /// Why it is an answer, where the title does not say it.
    pub why: Option<(&'static str, Marked)>,
    /// What it is about.
    pub text: Option<Marked>,
}

/// Makes rows of what was found.
pub struct Rows<'a> {
    cx: Cx,
    /// With the engine that gave them.
    answers: Option<(&'static Engine, &'a Answers)>,
    /// Whether the rows say what each record is about.
    pub is_full: bool,
}

impl<'a> Rows<'a> {
    pub fn new(cx: Cx, answers: Option<&'a Answers>) -> Self {
        Self {
            cx,
            answers: answers.map(|answers| (engine(cx.content), answers)),
            is_full: false,
        }
    }

    pub async fn of(&self, items: &[Item]) -> Vec<Row> {
        let mut rows = Vec::new();
        for item in items {
            rows.push(self.row(*item));
            PACE.rest().await;
        }
        rows
    }

    fn row(&self, item: Item) -> Row {
        let cx = self.cx;
        let title = title(item.record);
        let meta = meta(cx, item.record);
        let mut text = self.about(item.record).map(|text| self.mark(text));
        let mut reason = None;
        let hit = item.hit.zip(self.answers);
        if let Some((hit, (engine, answers))) = hit
            && let Some(hit) = answers.hits.get(hit)
        {
            let explanation = answers.explain(engine, hit);
            if matches!(explanation.field, Field::Summary | Field::Text) {
                // The text says it better than a word for it.
                text = text.or(Some((explanation.text, explanation.marks)));
            } else {
                reason = why(cx, item.record, &format!("{title} {meta}"), explanation);
            }
        }
        Row {
            href: cx.href(&Route::of(item.record)),
            title: self.mark(&title),
            meta: self.mark(&meta),
            why: reason,
            text,
        }
    }

    /// What a record is about, in a sentence or two.
    fn about(&self, record: Record) -> Option<&'static str> {
        match record {
            Record::Project(project) if self.is_full => Some(&project.summary),
            Record::Theme(theme) => Some(&theme.definition),
            _ => None,
        }
    }

    fn mark(&self, text: &str) -> Marked {
        let marks = self
            .answers
            .map(|(engine, answers)| answers.marks(engine, text));
        (text.to_owned(), marks.unwrap_or_default())
    }
}

/// The title of a record: of a place all its names.
fn title(record: Record) -> String {
    match record {
        Record::Municipality(place) => place_title(&place.name, &place.names),
        Record::County(county) => place_title(&county.name, &county.names),
        _ => record.title().to_owned(),
    }
}

/// What belongs to a record: the county beside every municipality, since Herøy and Våler exist twice.
fn meta(cx: Cx, record: Record) -> String {
    let text = &cx.text().browse;
    let content = cx.content;
    let parts: Vec<&str> = match record {
        Record::Project(project) => return project_meta(cx, project),
        Record::Centre(centre) => {
            let host = content.host_of(centre);
            return host.map(|host| (text.host)(&host.name)).unwrap_or_default();
        }
        Record::Municipality(place) => {
            let county = content.county_of(place).map(|c| c.name.as_str());
            let centres = content.centres_of(place).into_iter();
            let centres = centres.map(|(_, centre)| centre.short_name.text.as_str());
            county.into_iter().chain(centres).collect()
        }
        Record::County(county) => {
            let centres = content.centres_in(county);
            centres
                .map(|centre| centre.short_name.text.as_str())
                .collect()
        }
        Record::Theme(_) | Record::Page(_) => Vec::new(),
    };
    parts.join(" · ")
}
