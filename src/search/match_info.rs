//! The match of a hit: the field, the letters that were meant, and the reason in a word.

use crate::search::answers::Answers;
use crate::search::engine::Engine;
use crate::search::field::Field;
use crate::search::hit::Hit;
use crate::search::indexed_fields::texts_in;
use crate::search::places::{Place, Reading};
use crate::search::record::Record;
use crate::text::IslandsText;
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

/// Makes [`Reason`] and its words from the entries of the table.
macro_rules! reasons {
    ($($(#[$doc:meta])* $reason:ident: $words:ident,)+) => {
        /// The reason of an answer, where its title does not say it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Reason {
            $($(#[$doc])* $reason,)+
        }

        impl Reason {
            /// The words before the text that matched.
            pub const fn words(self, text: &IslandsText) -> &'static str {
                match self {
                    $(Self::$reason => text.reasons.$words,)+
                }
            }
        }
    };
}

// Each with the message of `locales` that has its words.
reasons! {
    /// Its name in a Sámi language.
    SamiName: sami_name,
    /// Its name in Kven.
    KvenName: kven_name,
    /// A municipality of before.
    FormerName: former_name,
    /// A county of before.
    FormerCounty: former_county,
    /// Another name, of today or of before, of a centre.
    OtherName: other_name,
    /// The place of a municipality's administration.
    Seat: seat,
    /// A postal code of the municipality.
    PostalCode: postal_code,
    /// A post town of the municipality.
    PostTown: post_town,
    /// A district of a city.
    District: district,
    /// A traditional region.
    Region: region,
    /// The municipality number.
    Number: number,
    /// A municipality number of before.
    FormerNumber: former_number,
    /// The county number.
    CountyNumber: county_number,
    /// A county number of before.
    FormerCountyNumber: former_county_number,
    /// The municipality that runs the centre.
    Host: host,
    /// An institution that did the work of the centre before 2017.
    Predecessor: predecessor,
    /// An address of the centre.
    Address: address,
    /// The centre, or the centre of the project, serves a place that was asked for.
    Serves: serves,
    /// The county that it is in.
    County: in_county,
    /// A theme of the project.
    Theme: on_theme,
    /// A place in which the project took place.
    Place: place,
    /// The centre of a project.
    Centre: centre,
    /// A partner of the project.
    Partner: partner,
    /// The part of the services in which a project took place.
    Setting: setting,
    /// The words stand in a text about it.
    Text: in_text,
    /// A name or title that is nearly what was typed.
    Typo: typo,
    /// Another word for it was typed.
    Synonym: synonym,
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
        // A name that has no word of the query explains nothing.
        let is_named = !highlights.is_empty();
        let reason = match field {
            Field::ParallelName if is_kven(hit.record, text) => Some(Reason::KvenName),
            Field::ParallelName => Some(Reason::SamiName),
            Field::FormerName | Field::FormerPart | Field::FullName if !is_named => None,
            Field::FormerName | Field::FormerPart => Some(match hit.record {
                Record::County(_) => Reason::FormerCounty,
                Record::Centre(_) => Reason::OtherName,
                _ => Reason::FormerName,
            }),
            Field::FullName => Some(Reason::OtherName),
            Field::Seat => Some(Reason::Seat),
            Field::Number if county => Some(Reason::CountyNumber),
            Field::Number => Some(Reason::Number),
            Field::FormerNumber if county => Some(Reason::FormerCountyNumber),
            Field::FormerNumber => Some(Reason::FormerNumber),
            _ if kinds.contains(MatchKind::TYPO) => Some(Reason::Typo),
            _ if kinds.contains(MatchKind::SYNONYM) => Some(Reason::Synonym),
            Field::Alias | Field::Topic => Some(Reason::Synonym),
            Field::PostalCode | Field::PostTown | Field::District | Field::Region => led(field),
            Field::Host => Some(Reason::Host),
            Field::Predecessor => Some(Reason::Predecessor),
            Field::Address => Some(Reason::Address),
            Field::Serves | Field::Near => Some(Reason::Serves),
            Field::County => Some(Reason::County),
            Field::Theme => Some(Reason::Theme),
            Field::Place => Some(Reason::Place),
            Field::Centre => Some(Reason::Centre),
            Field::Partner => Some(Reason::Partner),
            Field::Setting => Some(Reason::Setting),
            Field::Name | Field::Title => None,
            Field::Summary | Field::Text => Some(Reason::Text),
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
        Field::PostalCode => Some(Reason::PostalCode),
        Field::PostTown => Some(Reason::PostTown),
        Field::District => Some(Reason::District),
        Field::Region => Some(Reason::Region),
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
