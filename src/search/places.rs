//! Finding a municipality by any of its names.

use super::{Span, collation_key, fold, highlight, lower};
use crate::content::{Content, Municipality};

/// What of a municipality matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Its Norwegian name.
    Name,
    /// A parallel official name; the language's BCP 47 tag.
    ParallelName(&'static str),
    /// The name of a municipality that is part of it now.
    FormerName,
    /// Where its administration is.
    Seat,
    Number,
    /// A number it had before 2024.
    FormerNumber,
}

/// A municipality that answers to what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceHit {
    pub municipality: &'static Municipality,
    pub field: Field,
    /// The name or number that matched.
    pub matched: &'static str,
    /// The part of it that was typed.
    pub span: Option<Span>,
}

/// How well a folded name answers a folded query: smaller is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Exact,
    Prefix,
    /// A later word of the name begins so.
    Word,
    Inside,
}

/// What decides the order of hits.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    distance: u8,
    field: Field,
    order: String,
}

/// How far a name is from what was typed. Letters that had to be folded count for more than one step of fit: who types "øs" means
/// Østre Toten before Os, and who types "as" still finds Ås.
fn distance(fit: Fit, literal: bool) -> u8 {
    let steps = match fit {
        Fit::Exact => 0,
        Fit::Prefix => 2,
        Fit::Word => 4,
        Fit::Inside => 6,
    };
    if literal { steps } else { steps + 3 }
}

fn fit(name: &str, query: &str) -> Option<Fit> {
    if name == query {
        Some(Fit::Exact)
    } else if name.starts_with(query) {
        Some(Fit::Prefix)
    } else if name
        .match_indices(query)
        .any(|(at, _)| name[..at].ends_with(' '))
    {
        Some(Fit::Word)
    } else {
        // One or two letters are inside nearly every name and say nothing there.
        (query.len() > 2 && name.contains(query)).then_some(Fit::Inside)
    }
}

/// The municipalities that answer to a query, the best first, each once, with the name that matched best.
pub fn places(content: &'static Content, query: &str, limit: usize) -> Vec<PlaceHit> {
    let typed = lower_case(query.trim());
    let query = fold(query);
    if query.is_empty() {
        return Vec::new();
    }
    // People type "Lørenskog kommune".
    let query = query.strip_suffix(" kommune").unwrap_or(&query);
    let mut hits: Vec<(Rank, &'static Municipality, &'static str)> = Vec::with_capacity(limit + 1);
    for municipality in &content.municipalities {
        let best = names(municipality)
            .filter_map(|(field, name)| Some((fit_of(field, name, query)?, field, name)))
            .min_by_key(|(fit, field, _)| (*fit, *field));
        let Some((fit, field, matched)) = best else {
            continue;
        };
        let rank = Rank {
            distance: distance(fit, is_literal(matched, query, &typed)),
            field,
            order: collation_key(&municipality.name),
        };
        // The municipalities come in the order of their numbers, so that ties keep it.
        let place = hits.partition_point(|(other, ..)| *other <= rank);
        if place < limit {
            hits.insert(place, (rank, municipality, matched));
            hits.truncate(limit);
        }
    }
    hits.into_iter()
        .map(|(rank, municipality, matched)| PlaceHit {
            municipality,
            field: rank.field,
            matched,
            span: highlight(matched, query),
        })
        .collect()
}

fn fit_of(field: Field, name: &str, query: &str) -> Option<Fit> {
    match field {
        // Numbers are typed from the start; parts of them mean nothing.
        Field::Number | Field::FormerNumber => {
            fit(name, query).filter(|fit| *fit <= Fit::Prefix && query.len() > 1)
        }
        _ => fit(&fold(name), query),
    }
}

/// Whether the part of a name that matches is what was typed, but for capitals.
fn is_literal(name: &str, query: &str, typed: &str) -> bool {
    highlight(name, query)
        .and_then(|(start, end)| name.get(start..end))
        .is_some_and(|part| typed.starts_with(&lower_case(part)))
}

fn lower_case(text: &str) -> String {
    text.chars().map(lower).collect()
}

/// Everything a municipality answers to.
fn names(municipality: &'static Municipality) -> impl Iterator<Item = (Field, &'static str)> {
    let parallel = municipality
        .names
        .iter()
        .filter(|name| name.lang != "no")
        .flat_map(|name| {
            let field = Field::ParallelName(&name.lang);
            let form = name.form.as_deref().map(|form| (field, form));
            std::iter::once((field, name.name.as_str())).chain(form)
        });
    let former = municipality.former.iter().flat_map(|former| {
        let name = former.name.as_deref().map(|name| (Field::FormerName, name));
        std::iter::once((Field::FormerNumber, former.number.as_str())).chain(name)
    });
    std::iter::once((Field::Name, municipality.name.as_str()))
        .chain(parallel)
        .chain(former)
        .chain(municipality.seat.as_deref().map(|seat| (Field::Seat, seat)))
        .chain(std::iter::once((
            Field::Number,
            municipality.number.as_str(),
        )))
}
