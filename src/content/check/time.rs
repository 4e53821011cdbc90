//! Years and dates: in a sensible range and in their order; a project's date is that of its source.

use super::Problem;
use super::known::Known;
use super::node::Node;
use std::ops::RangeInclusive;

/// From before the first teaching nursing homes (1999) to the near future.
const YEARS: RangeInclusive<u64> = 1990..=2030;

pub fn check(root: &Node, nodes: &[Node], known: &Known) -> Vec<Problem> {
    let outside = nodes.iter().filter_map(in_range);
    let backwards = nodes.iter().filter_map(in_order);
    let mut problems: Vec<Problem> = outside.chain(backwards).collect();
    if root.file_stem() == "projects" {
        problems.extend(root.items().filter_map(|p| dated_as_its_source(&p, known)));
    }
    problems
}

fn in_range(node: &Node) -> Option<Problem> {
    let dated = matches!(node.name(), "from" | "to" | "date") || node.name().ends_with("as_of");
    let year = year(node).filter(|year| dated && !YEARS.contains(year))?;
    Some(node.problem(format!(
        "the year {year} is not between {} and {}",
        YEARS.start(),
        YEARS.end()
    )))
}

fn in_order(object: &Node) -> Option<Problem> {
    let (from, to) = (object.field("from")?, object.field("to")?);
    let (first, last) = (year(&from)?, year(&to)?);
    (first > last).then(|| from.problem(format!("{first} is later than \"to\", {last}")))
}

/// A number, or the year a text begins with.
fn year(node: &Node) -> Option<u64> {
    node.value.as_u64().or_else(|| {
        let year = node.value.as_str()?.get(..4)?;
        year.parse().ok()
    })
}

/// The first source is the one a project was read in; `as_of` repeats its date, so that the list needs no sources.
fn dated_as_its_source(project: &Node, known: &Known) -> Option<Problem> {
    let first = project.list("sources").first()?.text()?;
    let date = known.sources.get(first)?.text_of("date")?;
    let what = match project.value.get("as_of") {
        None => "missing field".to_owned(),
        Some(as_of) if as_of == date => return None,
        Some(as_of) => format!("{as_of} is not the date of the first source"),
    };
    Some(
        project
            .problem_at("as_of", what)
            .suggest(format!("{first:?} is from {date:?}")),
    )
}
