//! Counties, municipalities and centres: complete, and in agreement with each other.

use super::known::{Known, Records};
use super::node::Node;
use super::problem::Problem;
use std::ops::RangeInclusive;

/// Mainland Norway.
const LATITUDES: RangeInclusive<f64> = 57.5..=71.5;
const LONGITUDES: RangeInclusive<f64> = 4.0..=31.5;

pub(crate) fn check(root: &Node, known: &Known) -> Vec<Problem> {
    let rule: fn(&Node, &Known) -> Vec<Problem> = match root.file_stem() {
        "site" => return counts(root, known),
        "counties" => county,
        "municipalities" => municipality,
        "places" => place,
        _ => return Vec::new(),
    };
    root.items()
        .flat_map(|record| rule(&record, known))
        .collect()
}

/// `site.json` says how many records there have to be.
fn counts(site: &Node, known: &Known) -> Vec<Problem> {
    [
        ("municipalities", &known.municipalities),
        ("counties", &known.counties),
        ("centres", &known.centres),
    ]
    .into_iter()
    .filter(|(_, records)| records.are_known())
    .filter_map(|(name, records)| count(site, name, records.count, "records"))
    .collect()
}

fn count(node: &Node, field: &str, actual: usize, of: &str) -> Option<Problem> {
    let said = node.field(field)?;
    let number = said.value.as_u64()?;
    let wrong = usize::try_from(number) != Ok(actual);
    wrong.then(|| said.problem(format!("is {number}, but {field}.json has {actual} {of}")))
}

fn county(county: &Node, known: &Known) -> Vec<Problem> {
    let municipalities = |number| {
        let inside = |id: &str| id.get(..2) == Some(number);
        known
            .municipalities
            .iter()
            .filter(|(id, _)| inside(id))
            .count()
    };
    let wrong_count = county
        .text_of("number")
        .filter(|_| known.municipalities.are_known())
        .and_then(|number| {
            count(
                county,
                "municipalities",
                municipalities(number),
                &format!("with numbers that begin with {number}"),
            )
        });
    named(county)
        .into_iter()
        .chain(wrong_count)
        .chain(has_facts(county, &known.places))
        .collect()
}

fn municipality(municipality: &Node, known: &Known) -> Vec<Problem> {
    let nowhere = municipality
        .text_of("number")
        .filter(|number| number.len() == 4)
        .and_then(|number| number.get(..2))
        .filter(|county| known.counties.lack(county))
        .map(|county| municipality.problem_at("number", format!("no county {county:?}")));
    named(municipality)
        .into_iter()
        .chain(nowhere)
        .chain(has_facts(municipality, &known.places))
        .collect()
}

/// Reports names in several languages that lack the Norwegian one.
fn named(record: &Node) -> Option<Problem> {
    let names = record.field("names")?;
    let mut all = names.items().peekable();
    all.peek()?;
    let Some(norwegian) = all.find(|name| name.text_of("lang") == Some("no")) else {
        return Some(names.problem("no name with \"lang\" \"no\""));
    };
    let (name, repeated) = (record.text_of("name")?, norwegian.text_of("name")?);
    (name != repeated)
        .then(|| norwegian.problem_at("name", format!("{repeated:?} is not the name, {name:?}")))
}

fn has_facts(record: &Node, places: &Records) -> Option<Problem> {
    let number = record
        .text_of("number")
        .filter(|number| places.lack(number))?;
    Some(record.problem_at("number", format!("places.json has no facts on {number:?}")))
}

fn place(place: &Node, known: &Known) -> Vec<Problem> {
    let unknown = place.text_of("number").and_then(|number| {
        let nowhere = match number.len() {
            2 => known.counties.lack(number),
            4 => known.municipalities.lack(number),
            _ => false,
        };
        nowhere.then(|| place.problem_at("number", format!("no county or municipality {number:?}")))
    });
    [("lat", LATITUDES), ("lon", LONGITUDES)]
        .into_iter()
        .filter_map(|(field, range)| inside(&place.field(field)?, &range))
        .chain(unknown)
        .collect()
}

fn inside(node: &Node, range: &RangeInclusive<f64>) -> Option<Problem> {
    let degrees = node.value.as_f64().filter(|d| !range.contains(d))?;
    Some(
        node.problem(format!("{degrees} is outside Norway"))
            .suggest(format!("{} to {}", range.start(), range.end())),
    )
}
