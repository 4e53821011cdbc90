//! The match of a hit: the field, the letters that were meant, and the reason in a word.

use crate::search::answers::Answers;
use crate::search::engine::Engine;
use crate::search::field::Field;
use crate::search::hit::Hit;
use crate::search::indexed_fields::texts_in;
use crate::search::places::{Place, Reading};
use crate::search::reason::Reason;
use crate::search::record::Record;
use norwegian::Span;
use search_engine::{Highlights, MatchKind, highlight};

/// The match of a hit: field, text, letters and reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchInfo {
    /// The part of the record that matched best.
    pub field: Field,
    /// The text of that part.
    pub text: String,
    /// The parts of `text` that were meant.
    pub highlights: Vec<Span>,
    /// None where the title says it.
    pub reason: Option<Reason>,
}

impl Answers {
    /// The match of a hit. It costs more than the hit, so it is made for those that are shown.
    pub fn match_info(&self, engine: &Engine, hit: &Hit) -> MatchInfo {
        if let Some(led) = self.led_to(engine, hit) {
            return led;
        }
        let (field, kinds) = (hit.field(), hit.kinds());
        // A typed word says more than a synonym, and a short text more than a long one.
        let text = texts_in(engine.content, hit.record, field)
            .into_iter()
            .rev()
            .max_by_key(|text| {
                let meant = self.meant(engine, text);
                let length: usize = meant.spans.iter().map(|(start, end)| end - start).sum();
                (meant.typed, length, usize::MAX - text.len())
            })
            .unwrap_or_default();
        let highlights = self.highlights(engine, text);
        let county = matches!(hit.record, Record::County(_));
        let centre = matches!(hit.record, Record::Centre(_));
        // A name that has no word of the query explains nothing.
        let is_named = !highlights.is_empty();
        let reason = match field {
            Field::ParallelName if is_kven(hit.record, text) => Some(Reason::KvenName),
            Field::FormerName | Field::FormerPart | Field::FullName if !is_named => None,
            Field::FormerName | Field::FormerPart if county => Some(Reason::FormerCounty),
            Field::FormerName | Field::FormerPart if centre => Some(Reason::OtherName),
            Field::Number if county => Some(Reason::CountyNumber),
            Field::FormerNumber if county => Some(Reason::FormerCountyNumber),
            // A name or a number says more than the way in which it was found.
            Field::ParallelName
            | Field::FormerName
            | Field::FormerPart
            | Field::FullName
            | Field::Seat
            | Field::Number
            | Field::FormerNumber => field.reason(),
            _ if kinds.contains(MatchKind::TYPO) => Some(Reason::Typo),
            _ if kinds.contains(MatchKind::SYNONYM) => Some(Reason::Synonym),
            _ => field.reason(),
        };
        MatchInfo {
            field,
            text: text.to_owned(),
            highlights,
            reason,
        }
    }

    /// The match of a hit that was found by the gazetteer, or by a number that was typed without its zero in front.
    fn led_to(&self, engine: &Engine, hit: &Hit) -> Option<MatchInfo> {
        let is_hit = |place: &&Place| engine.places().record(place) == Some(hit.record);
        let Reading {
            places, offered, ..
        } = &self.reading;
        let place = places.iter().chain(offered).find(is_hit)?;
        let reason = match place.field {
            Field::Number if place.led.is_some() => Reason::Number,
            Field::FormerNumber if place.led.is_some() => Reason::FormerNumber,
            field => led(field)?,
        };
        let text = engine.places().text(place);
        Some(MatchInfo {
            field: place.field,
            highlights: vec![(0, text.len())],
            text,
            reason: Some(reason),
        })
    }

    /// The parts of a text that were meant, as byte offsets, in order.
    pub fn highlights(&self, engine: &Engine, text: &str) -> Vec<Span> {
        self.meant(engine, text).spans
    }

    fn meant(&self, engine: &Engine, text: &str) -> Highlights {
        highlight(&engine.documents.index.dictionary, &self.scored.terms, text)
    }
}

/// The reason that is shown for a place that was found by the gazetteer. None for fields that are not of the gazetteer.
const fn led(field: Field) -> Option<Reason> {
    match field {
        Field::PostalCode | Field::PostTown | Field::District | Field::Region => field.reason(),
        _ => None,
    }
}

/// Returns `true` if a name of a place is its Kven one.
fn is_kven(record: Record, text: &str) -> bool {
    let names = match record {
        Record::Municipality(place) => &place.names,
        Record::County(place) => &place.names,
        _ => return false,
    };
    let mut names = names.iter().filter(|name| name.lang != "no");
    names
        .find(|name| name.name == text || name.form.as_deref() == Some(text))
        .is_some_and(|name| name.lang == "fkv")
}
