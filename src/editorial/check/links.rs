//! Links from record to record: every id is unique, and every reference leads somewhere.

use super::known::{ID, Known, id};
use super::node::Node;
use super::problem::Problem;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn check(root: &Node, nodes: &[Node], known: &Known) -> Vec<Problem> {
    let mut problems = duplicates(root);
    // The words of the search have a stricter rule of their own.
    if root.file_stem() != "vocabulary" {
        problems.extend(nodes.iter().flat_map(repeated));
    }
    problems.extend(nodes.iter().filter_map(|node| reference(node, known)));
    if root.file_stem() == "projects" {
        problems.extend(root.items().filter_map(|project| {
            let sources = project.field("sources")?;
            let none = sources.value.as_array()?.is_empty();
            none.then(|| sources.problem("a project needs at least one source"))
        }));
    }
    if root.file_stem() == "themes" {
        problems.extend(root.items().filter_map(|theme| unused(&theme, known)));
    }
    problems
}

/// A page that lists nothing helps nobody.
fn unused(theme: &Node, known: &Known) -> Option<Problem> {
    let id = theme.text_of("id")?;
    let about = |project: &Node| project.list("themes").iter().any(|t| t.text() == Some(id));
    let used = known.projects.iter().any(|(_, project)| about(project));
    (known.projects.are_known() && !used).then(|| {
        let problem = theme.problem(format!("no project has the theme {id:?}"));
        problem.suggest("name it in the \"themes\" of a project, or leave it out")
    })
}

fn duplicates(root: &Node) -> Vec<Problem> {
    let mut first: BTreeMap<&str, Node> = BTreeMap::new();
    let mut problems = Vec::new();
    for record in root.items() {
        let Some(id) = id(&record) else { continue };
        if let Some(first) = first.get(id) {
            let field = ID.iter().find(|field| record.text_of(field).is_some());
            problems.push(
                record
                    .problem_at(field.unwrap_or(&"id"), format!("{id:?} is taken"))
                    .suggest(format!("by {first}")),
            );
        } else {
            first.insert(id, record);
        }
    }
    problems
}

/// A link that is in its list already.
fn repeated(list: &Node) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    list.items()
        .filter(|item| item.text().is_some_and(|text| !seen.insert(text)))
        .map(|item| item.problem(format!("{} is in the list already", item.value)))
        .collect()
}

fn reference(node: &Node, known: &Known) -> Option<Problem> {
    let id = node.text()?;
    let (kind, records) = match node.name() {
        "sources" => ("source", &known.sources),
        "centre" | "centres" => ("centre", &known.centres),
        "theme" | "themes" => ("theme", &known.themes),
        // A predecessor's municipality of then need not be one now, so it is a name.
        "municipality" | "municipalities" | "others" if !node.is_in("predecessors") => {
            ("municipality", &known.municipalities)
        }
        _ => return None,
    };
    if !records.lack(id) {
        return None;
    }
    let meant = match kind {
        // A number that is off by one digit is any number; but perhaps it is an old one.
        "municipality" => successor(id, known),
        _ => records.nearest(id),
    };
    Some(
        node.problem(format!("no {kind} {id:?}"))
            .did_you_mean(meant),
    )
}

/// The municipality of today that a former one became, or became a part of.
fn successor<'a>(former: &str, known: &Known<'a>) -> Option<&'a str> {
    known
        .municipalities
        .iter()
        .find(|(_, municipality)| {
            municipality
                .list("former")
                .iter()
                .any(|f| f.text_of("number") == Some(former))
        })
        .map(|(number, _)| number)
}
