//! The texts of a record of the content, as its page should have them.

use crate::site::{Dom, squeeze, text, written};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
use usht::content::PartialDate;

/// Fields that do not stand on a page as they are: identifiers, and words for the computer. Tests of their own look after them.
const CODES: [&str; 13] = [
    "id",
    "sources",
    "certainty",
    "themes",
    "centres",
    "status",
    "detail",
    "kind",
    "of",
    "http",
    "lang",
    "url",
    "as_of",
];

/// Everything a record says: texts, and dates written out. Not numbers, web addresses and codes.
fn said(record: &Value) -> Vec<String> {
    match record {
        Value::String(text) => match text.parse::<PartialDate>() {
            Ok(date) => vec![written(date)],
            // A link says the host alone.
            Err(_) if text.starts_with("http") => Vec::new(),
            Err(_) => vec![squeeze(text)],
        },
        Value::Array(items) => items.iter().flat_map(said).collect(),
        // A text in several languages, of which a page has one.
        Value::Object(fields) if fields.contains_key("nb") => said(&fields["nb"]),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, value)| !CODES.contains(&name.as_str()) && !is_number(name, value))
            .flat_map(|(_, value)| said(value))
            .collect(),
        _ => Vec::new(),
    }
}

/// The number of a municipality, for which a link with its name stands. A predecessor has the name itself.
fn is_number(field: &str, value: &Value) -> bool {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    field == "municipality" && value.as_str().is_some_and(digits)
}

/// The texts of a record that its page lacks.
pub fn unsaid(page: &Dom, record: &impl Serialize) -> Vec<String> {
    let (main, mut said) = (page.text(), said(&value(record)));
    assert!(!said.is_empty(), "{}", page.path);
    said.retain(|text| !main.contains(text));
    said.iter()
        .map(|text| format!("{}: «{text}»", page.path))
        .collect()
}

/// The texts that a record marks as unverified and its page does not, where it has them.
pub fn unmarked(page: &Dom, record: &impl Serialize) -> Vec<String> {
    let marked: Vec<String> = page
        .all("main p, main li, main dd, main td")
        .into_iter()
        .map(text)
        .filter(|said| said.contains("ikke bekreftet"))
        .collect();
    let mut texts = Vec::new();
    unverified(&value(record), &mut texts);
    texts.retain(|text| !marked.iter().any(|said| said.contains(text)));
    texts
        .iter()
        .map(|text| format!("{}: «{text}»", page.path))
        .collect()
}

fn value(record: &impl Serialize) -> Value {
    serde_json::to_value(record).unwrap()
}

fn unverified(record: &Value, texts: &mut Vec<String>) {
    if record["certainty"] == "unverified" {
        let text = ["text", "value", "name", "date"]
            .iter()
            .find_map(|name| record[name].as_str());
        texts.extend(text.filter(|text| !text.starts_with("http")).map(|text| {
            let date = text.parse::<PartialDate>();
            date.map_or_else(|_| squeeze(text), written)
        }));
    }
    match record {
        Value::Array(items) => items.iter().for_each(|item| unverified(item, texts)),
        Value::Object(fields) => fields.values().for_each(|item| unverified(item, texts)),
        _ => {}
    }
}

/// The identifiers of all sources a record names.
pub fn sources(record: &impl Serialize) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    collect_sources(&value(record), &mut ids);
    ids
}

fn collect_sources(record: &Value, ids: &mut BTreeSet<String>) {
    match record {
        Value::Array(items) => items.iter().for_each(|item| collect_sources(item, ids)),
        Value::Object(fields) => {
            let own = fields.get("sources").and_then(Value::as_array);
            ids.extend(
                own.into_iter()
                    .flatten()
                    .filter_map(|id| id.as_str())
                    .map(str::to_owned),
            );
            fields
                .values()
                .for_each(|value| collect_sources(value, ids));
        }
        _ => {}
    }
}
