//! Records and facts that stand twice under different ids, and names that are taken.

use super::known::id;
use super::node::Node;
use super::problem::Problem;
use crate::text::Lang;
use serde_json::Value;
use std::collections::BTreeMap;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The fields that say where a fact is from and not what it is.
const EVIDENCE: [&str; 6] = ["sources", "certainty", "note", "as_of", "date", "dating"];

pub(crate) fn check(root: &Node, nodes: &[Node]) -> Vec<Problem> {
    let mut problems: Vec<Problem> = nodes.iter().flat_map(|list| same(root, list)).collect();
    problems.extend(match root.file_stem() {
        "municipalities" => names(root, "name", " in the same county", |record| {
            Some(record.text_of("number")?.get(..2)?.to_owned())
        }),
        "counties" | "themes" => names(root, "name", " already", |_| Some(String::new())),
        "centres" => ["name", "short_name"]
            .into_iter()
            .flat_map(|field| names(root, field, " already", |_| Some(String::new())))
            .collect(),
        "projects" => names(root, "title", ", a project of the same centre", edition),
        "sources" => addresses(root),
        _ => Vec::new(),
    });
    // Records that are the same but for the id have the same name too.
    problems.sort();
    problems.dedup_by(|b, a| a.path.starts_with(&b.path) || b.path.starts_with(&a.path));
    problems
}

/// Objects of a list that say the same. The records of a file may differ in their id, all others in their evidence.
fn same(root: &Node, list: &Node) -> Vec<Problem> {
    let records = std::ptr::eq(list.value, root.value);
    // Two states of a page are two sources with one title; the centres of a municipality have a stricter rule of their own.
    if records && root.file_stem() == "sources" || list.name() == "centres" && !records {
        return Vec::new();
    }
    let mut first: BTreeMap<String, Node> = BTreeMap::new();
    let mut problems = Vec::new();
    for item in list.items().filter(|item| item.value.is_object()) {
        let says = said(item.value, records);
        match first.get(&says) {
            // Two records with one id are reported as that.
            Some(other) if !records || id(other) != id(&item) => {
                let but = if records { ", but for its id" } else { "" };
                problems.push(
                    item.problem(format!("says the same as {other}{but}"))
                        .suggest("leave out one of them; what only one has goes to the other"),
                );
            }
            Some(_) => {}
            None => {
                first.insert(says, item);
            }
        }
    }
    problems
}

/// The text by which objects are compared: the fields without their evidence, and for a record without its id, in lower case.
fn said(object: &Value, record: bool) -> String {
    let fields = object.as_object().into_iter().flatten();
    let telling = fields.filter(|(name, _)| {
        let name = name.as_str();
        let known_by = record && matches!(name, "id" | "number");
        !(known_by || EVIDENCE.contains(&name))
    });
    let fields: Vec<String> = telling
        .map(|(name, value)| format!("{name:?}:{}", folded(&value.to_string())))
        .collect();
    fields.join(",")
}

/// Records whose names are the same but for case and spaces, within what `beside` says they stand beside.
fn names(
    root: &Node,
    field: &str,
    taken: &str,
    beside: fn(&Node) -> Option<String>,
) -> Vec<Problem> {
    let mut first: BTreeMap<(String, String), Node> = BTreeMap::new();
    let mut problems = Vec::new();
    for record in root.items() {
        let fact = record.field(field);
        let name = fact.as_ref().and_then(|fact| {
            let base = Lang::default().tag();
            fact.text()
                .or_else(|| fact.text_of("text"))
                .or_else(|| fact.text_of(base))
        });
        let (Some(name), Some(beside)) = (name, beside(&record)) else {
            continue;
        };
        match first.get(&(beside.clone(), folded(name))) {
            Some(other) if id(other) != id(&record) => problems.push(
                record
                    .problem_at(field, format!("{name:?} is the name of {other}{taken}"))
                    .suggest("leave out one of them, or tell them apart"),
            ),
            Some(_) => {}
            None => {
                first.insert((beside, folded(name)), record);
            }
        }
    }
    problems
}

/// The centre and the first year of a project: what is held every year has one title and several years.
fn edition(project: &Node) -> Option<String> {
    let value = |field| project.value.get(field).map(Value::to_string);
    let then = value("centre_then");
    Some(format!(
        "{:?} {:?} {:?}",
        value("centres")?,
        then,
        value("from")
    ))
}

/// Sources with one address. Two states of a page are two sources if both say when they are from.
fn addresses(root: &Node) -> Vec<Problem> {
    let mut first: BTreeMap<String, Vec<Node>> = BTreeMap::new();
    let mut problems = Vec::new();
    for source in root.items() {
        let Some(url) = source.text_of("url") else {
            continue;
        };
        let others = first.entry(address(url)).or_default();
        let age = |source: &Node| {
            let age = [source.text_of("date"), source.text_of("dating")];
            age.iter()
                .any(Option::is_some)
                .then_some(age.map(|text| text.map(str::to_owned)))
        };
        let twice = others.iter().find(|other| {
            id(other) != id(&source)
                && (age(other).is_none() || age(&source).is_none() || age(other) == age(&source))
        });
        if let Some(other) = twice {
            problems.push(
                source
                    .problem_at("url", format!("{url:?} is the address of {other} already"))
                    .suggest("name that one instead; two states of a page each need a date or \"dating\""),
            );
        }
        others.push(source);
    }
    problems
}

/// An address without what makes no other page of it.
fn address(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    format!("{}{}", host.to_lowercase(), path.trim_end_matches('/'))
}

/// A text as it is compared: composed, in lower case, without spaces, so that "78 97 74 00" is "78977400".
fn folded(text: &str) -> String {
    let visible = text.chars().filter(|c| !c.is_whitespace());
    if is_nfc(text) {
        return visible.collect::<String>().to_lowercase();
    }
    visible.nfc().collect::<String>().to_lowercase()
}
