//! Years and dates: none of a fact that has yet to come, plans only so far ahead, and all in their order; a project's date is that of
//! its source.

use super::known::Known;
use super::node::Node;
use super::problem::Problem;
use crate::content::PartialDate;

/// From before the first teaching nursing homes (1999); what is earlier is a slip of the keys.
const EARLIEST: u16 = 1990;
/// The most years from this one to a planned end: grants, agreements with host municipalities and national plans run for four or five
/// years.
const PLANNED: u16 = 5;
/// The most years from this one to a planned beginning: grants are given, and names decided, in the year before.
const BEGINS: u16 = 1;

pub(crate) fn check(
    root: &Node,
    nodes: &[Node],
    known: &Known,
    today: PartialDate,
) -> Vec<Problem> {
    let outside = nodes.iter().filter_map(|node| in_time(node, today));
    let backwards = nodes.iter().filter_map(in_order);
    let mut problems: Vec<Problem> = outside.chain(backwards).collect();
    if root.file_stem() == "projects" {
        problems.extend(root.items().filter_map(|p| dated_as_its_source(&p, known)));
        problems.extend(root.items().filter_map(|p| over(&p, today)));
    }
    problems
}

/// The latest date that a field may have.
enum Latest {
    /// It is a fact.
    Today,
    /// It is a fact or a plan, for so many years after this one.
    Years(u16),
}

/// The latest date that a field may have, by its name and place. None for a field that holds no date.
fn latest(node: &Node) -> Option<Latest> {
    let past = node.is_in("former") || node.is_in("predecessors");
    Some(match node.name() {
        "from" | "to" if past => Latest::Today,
        "from" => Latest::Years(BEGINS),
        "to" => Latest::Years(PLANNED),
        // An agreement with a new host is made before it begins.
        "date" if node.is_in("host_from") => Latest::Years(PLANNED),
        "date" => Latest::Today,
        name if name.ends_with("as_of") => Latest::Today,
        // In words, perhaps of a plan: "plan for 2024–2028".
        "when" | "dating" | "period" => Latest::Years(PLANNED),
        _ => return None,
    })
}

fn in_time(node: &Node, today: PartialDate) -> Option<Problem> {
    let latest = latest(node)?;
    if let Some(early) = years(node).into_iter().next().filter(|year| {
        let words = matches!(node.name(), "when" | "dating" | "period");
        *year < EARLIEST && !words
    }) {
        return Some(
            node.problem(format!("the year {early} is before {EARLIEST}"))
                .suggest("nothing here is older; was a digit mistyped?"),
        );
    }
    match latest {
        Latest::Today => {
            let date = date(node);
            let after = match date {
                Some(date) => date > today,
                None => years(node).iter().any(|year| *year > today.year()),
            };
            after.then(|| {
                node.problem(format!("{} is after today, {today}", node.value))
                    .suggest("write the date at which it was so; what is planned goes into \"to\" or a note")
            })
        }
        Latest::Years(ahead) => {
            let last = today.year() + ahead;
            let year = years(node).into_iter().find(|year| *year > last)?;
            let (plural, field) = (if ahead == 1 { "year" } else { "years" }, node.name());
            Some(
                node.problem(format!("the year {year} is after {last}"))
                    .suggest(format!(
                        "{field:?} may be {ahead} {plural} after today, {today}; leave out what is not known"
                    )),
            )
        }
    }
}

/// A year as a number, or a date.
fn date(node: &Node) -> Option<PartialDate> {
    match node.value.as_u64() {
        Some(year) => format!("{year:04}").parse().ok(),
        None => node.text()?.parse().ok(),
    }
}

/// The years that a number, a date or a text names, the first one first.
fn years(node: &Node) -> Vec<u16> {
    if let Some(year) = node.value.as_u64() {
        return vec![u16::try_from(year).unwrap_or(u16::MAX)];
    }
    let text = node.text().unwrap_or_default();
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .collect()
}

/// Finds a project that is said to have ended, although its last year is still to come.
fn over(project: &Node, today: PartialDate) -> Option<Problem> {
    let to = project.field("to")?;
    let last = date(&to).filter(|last| last.year() > today.year())?;
    (project.text_of("status") == Some("ended")).then(|| {
        to.problem(format!(
            "{last} is after today, {today}, yet \"status\" is \"ended\""
        ))
        .suggest("correct one of them")
    })
}

fn in_order(object: &Node) -> Option<Problem> {
    let (from, to) = (object.field("from")?, object.field("to")?);
    let (first, last) = (begin(&from)?, begin(&to)?);
    // As far as both are known: 2016-05 is in 2016.
    let length = first.len().min(last.len());
    (first.get(..length) > last.get(..length))
        .then(|| from.problem(format!("{first} is later than \"to\", {last}")))
}

/// A date, or the year a text begins with.
fn begin(node: &Node) -> Option<String> {
    if let Some(date) = date(node) {
        return Some(date.to_string());
    }
    let year: u16 = node.text()?.get(..4)?.parse().ok()?;
    Some(format!("{year:04}"))
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
