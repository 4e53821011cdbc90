//! Why a record answers, and which letters of it were meant.

use super::catalogue::{Texts, centre_texts, municipality_texts, project_texts};
use super::field::Field;
use super::fold::folded;
use super::index::Words;
use super::lookup::{Match, how};
use super::words::each_word;
use super::{Answers, Engine, Hit, Record, Span, fold};
use crate::content::{Centre, Content};

/// How a hit answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The part of the record that matched best.
    pub field: Field,
    /// What stands there.
    pub text: String,
    /// The parts of `text` that were meant.
    pub marks: Vec<Span>,
    /// None where the title says it.
    pub reason: Option<Reason>,
}

/// Why a record answers, where its title does not say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    SamiName,
    KvenName,
    /// A municipality of before.
    FormerName,
    /// A county of before.
    FormerCounty,
    /// What a centre is or was called besides.
    OtherName,
    Seat,
    Number,
    FormerNumber,
    CountyNumber,
    FormerCountyNumber,
    Host,
    Predecessor,
    Address,
    /// The centre, or the centre of the project, serves a place that was asked for.
    Serves,
    County,
    Theme,
    Place,
    /// The words stand in a text about it.
    Text,
    /// What was typed is nearly it.
    Typo,
    /// Another word for it was typed.
    Synonym,
}

impl Answers {
    /// How a hit answers. For those that are shown.
    pub fn explain(&self, engine: &Engine, hit: &Hit) -> Explanation {
        let (field, ways) = (hit.worth.field(), hit.worth.how());
        // What was typed says more than what means the same, and a short text more than a long one.
        let (text, lang) = texts(engine, hit.record, field)
            .into_iter()
            .rev()
            .max_by_key(|(text, _)| {
                let typed = length(&self.meant(engine, text, false));
                let meant = length(&self.meant(engine, text, true));
                (typed, meant, usize::MAX - text.len())
            })
            .unwrap_or_default();
        let marks = self.marks(engine, text);
        let county = matches!(hit.record, Record::County(_));
        let reason = match field {
            Field::ParallelName if lang == Some("fkv") => Some(Reason::KvenName),
            Field::ParallelName => Some(Reason::SamiName),
            Field::FormerName | Field::FormerPart => Some(match hit.record {
                Record::County(_) => Reason::FormerCounty,
                Record::Centre(_) => Reason::OtherName,
                _ => Reason::FormerName,
            }),
            Field::Seat => Some(Reason::Seat),
            Field::Number if county => Some(Reason::CountyNumber),
            Field::Number => Some(Reason::Number),
            Field::FormerNumber if county => Some(Reason::FormerCountyNumber),
            Field::FormerNumber => Some(Reason::FormerNumber),
            _ if ways & how::TYPO != 0 => Some(Reason::Typo),
            _ if ways & how::SYNONYM != 0 => Some(Reason::Synonym),
            Field::Alias | Field::Topic => Some(Reason::Synonym),
            Field::Host => Some(Reason::Host),
            Field::Predecessor => Some(Reason::Predecessor),
            Field::Address => Some(Reason::Address),
            Field::Serves | Field::Near => Some(Reason::Serves),
            Field::County => Some(Reason::County),
            Field::Theme => Some(Reason::Theme),
            Field::Place => Some(Reason::Place),
            Field::Name | Field::Title => None,
            Field::Centre | Field::Partner | Field::Setting | Field::Summary | Field::Text => {
                Some(Reason::Text)
            }
        };
        Explanation {
            field,
            text: text.to_owned(),
            marks,
            reason,
        }
    }

    /// The parts of a text that were meant, as byte offsets, in order.
    pub fn marks(&self, engine: &Engine, text: &str) -> Vec<Span> {
        self.meant(engine, text, true)
    }

    fn meant(&self, engine: &Engine, text: &str, synonyms: bool) -> Vec<Span> {
        let words = &engine.index.words;
        let mut marks = Vec::new();
        each_word(text, &mut |word| {
            let found = self
                .answered
                .matches
                .iter()
                .filter(|found| synonyms || found.how & how::SYNONYM == 0)
                .filter(|found| is(words, found, word.folded))
                .max_by_key(|found| (found.how & how::SYNONYM == 0, found.quality));
            if let Some(found) = found {
                let (start, end) = word.span;
                marks.push(part(text.get(start..end).unwrap_or_default(), start, found));
            }
        });
        if marks.is_empty() {
            // The words were written as one, or the one as several.
            let together = fold(text).replace(' ', "");
            let joined = self
                .answered
                .matches
                .iter()
                .any(|found| found.how & how::JOINED != 0 && is(words, found, &together));
            if joined {
                marks.push((0, text.len()));
            }
        }
        marks
    }

    /// A spelling that is nearer to what is there than what was typed.
    pub fn suggestion(&self) -> Option<&str> {
        self.nearest.as_deref()
    }
}

fn is(words: &Words, found: &Match, folded: &str) -> bool {
    words.folded(found.word as usize) == folded
}

fn length(marks: &[Span]) -> usize {
    marks.iter().map(|(start, end)| end - start).sum()
}

/// The part of a word, which stands at `start`, that was typed.
fn part(word: &str, start: usize, found: &Match) -> Span {
    let letters = folded(word);
    let first = usize::from(found.part.0);
    let last = (first + usize::from(found.part.1)).min(letters.len());
    match (letters.get(first), letters.get(last.wrapping_sub(1))) {
        (Some((_, (from, _))), Some((_, (_, to)))) if from < to => (start + from, start + to),
        _ => (start, start + word.len()),
    }
}

/// A text of a record, with its language where it is a name.
type Named = (&'static str, Option<&'static str>);

/// What a record has in a field.
fn texts(engine: &Engine, record: Record, field: Field) -> Vec<Named> {
    let content = engine.content;
    let of = |texts: Texts<'static>| -> Vec<_> {
        texts
            .into_iter()
            .filter(|(of, _)| *of == field)
            .map(|(_, text)| (text, None))
            .collect()
    };
    match (record, field) {
        (_, Field::Name) => vec![(record.title(), None)],
        (Record::Municipality(place), Field::ParallelName) => names(&place.names),
        (Record::County(place), Field::ParallelName) => names(&place.names),
        (Record::Municipality(place), Field::County) => {
            let county = content.county_of(place);
            county
                .map(|county| (county.name.as_str(), None))
                .into_iter()
                .collect()
        }
        (Record::Municipality(place), _) => of(municipality_texts(place)),
        (Record::County(county), Field::Number) => vec![(county.number.as_str(), None)],
        (Record::County(county), _) => county
            .former
            .iter()
            .flat_map(|former| {
                let name = former
                    .name
                    .as_deref()
                    .filter(|_| field != Field::FormerNumber);
                let number = Some(former.number.as_str()).filter(|_| field != Field::FormerName);
                [name, number]
            })
            .flatten()
            .map(|text| (text, None))
            .collect(),
        (Record::Centre(centre), Field::Serves) => served(content, centre),
        (Record::Centre(centre), Field::Host) => content
            .host_of(centre)
            .into_iter()
            .flat_map(municipality_texts)
            .map(|(_, text)| (text, None))
            .collect(),
        (Record::Centre(centre), _) => of(centre_texts(centre)),
        (Record::Project(project), Field::Theme | Field::Topic) => project
            .themes
            .iter()
            .filter_map(|id| Some((content.theme(id.as_str())?.name.as_str(), None)))
            .collect(),
        (Record::Project(project), Field::Place) => project
            .municipalities
            .iter()
            .filter_map(|participant| content.municipality(participant.municipality.as_str()))
            .flat_map(municipality_texts)
            .map(|(_, text)| (text, None))
            .chain(of(project_texts(project)))
            .collect(),
        (Record::Project(project), Field::Centre | Field::Near) => project
            .centres
            .iter()
            .filter_map(|id| Some((content.centre(id.as_str())?.short_name.text.as_str(), None)))
            .collect(),
        (Record::Project(project), _) => of(project_texts(project)),
        (Record::Theme(theme), Field::Summary) => vec![(theme.definition.as_str(), None)],
        (Record::Page(page), Field::Alias) => page
            .words
            .iter()
            .map(|word| (word.as_str(), None))
            .collect(),
        (Record::Theme(theme), _) => content
            .vocabulary
            .meanings
            .iter()
            .filter(|meaning| meaning.theme.as_ref() == Some(&theme.id))
            .flat_map(|meaning| [&meaning.words, &meaning.nn, &meaning.en, &meaning.se])
            .flatten()
            .map(|word| (word.as_str(), None))
            .collect(),
        (Record::Page(page), _) => vec![(page.title.as_str(), None)],
    }
}

/// What the places are called that a centre serves.
fn served(content: &'static Content, centre: &'static Centre) -> Vec<Named> {
    let counties = content
        .counties_of(centre)
        .map(|county| county.name.as_str());
    let places = content.served_by(centre).flat_map(municipality_texts);
    counties
        .chain(places.map(|(_, text)| text))
        .map(|text| (text, None))
        .collect()
}

fn names(names: &'static [crate::content::PlaceName]) -> Vec<Named> {
    let names = names.iter().filter(|name| name.lang != "no");
    names
        .flat_map(|name| {
            let lang = Some(name.lang.as_str());
            let form = name.form.as_deref().map(|form| (form, lang));
            [Some((name.name.as_str(), lang)), form]
        })
        .flatten()
        .collect()
}
