//! Texts: none is empty, untidy or contaminated, and those of a certain kind look like it.

mod characters;
mod excerpt;
mod fault;
mod markup;
mod mojibake;

pub(crate) use excerpt::{beginning, shown};

use super::format::{self, Format};
use super::node::Node;
use super::problem::Problem;
use fault::Fault;

pub(crate) fn check(nodes: &[Node]) -> Vec<Problem> {
    let texts = nodes.iter().flat_map(text);
    texts.chain(nodes.iter().flat_map(names)).collect()
}

/// The names of an object's fields, which a program takes by the letter.
fn names(object: &Node) -> Vec<Problem> {
    let fault = |field: Node<'_>| {
        let faults = characters::faults(field.name()).into_iter();
        let name = move |fault| problem(&field, fault);
        faults.map(name).collect::<Vec<_>>()
    };
    let plain = |name: &str| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let odd = object.fields().filter(|field| !plain(field.name()));
    odd.flat_map(fault).collect()
}

fn problem(node: &Node, fault: Fault) -> Problem {
    node.problem(fault.what).suggest(fault.suggestion)
}

fn text(node: &Node) -> Vec<Problem> {
    let Some(text) = node.value.as_str() else {
        return Vec::new();
    };
    if text.trim().is_empty() {
        let problem = node.problem("empty text");
        return vec![problem.suggest("leave out what is not known")];
    }
    let format = format_of(node);
    let mut faults = mojibake::faults(text);
    // The pieces of garbled letters are odd characters themselves.
    if faults.is_empty() {
        faults = characters::faults(text);
    }
    if format.is_some_and(|format| format.name == format::WEB_ADDRESS.name) {
        faults.extend(markup::in_address(text));
        faults.extend(escaped(text));
    } else {
        faults.extend(markup::in_text(text));
    }
    let mut problems: Vec<Problem> = faults.into_iter().map(|f| problem(node, f)).collect();
    problems.extend(untidy(text).map(|what| node.problem(what)));
    if problems.is_empty() {
        problems.extend(format.and_then(|format| well_formed(node, text, format)));
    }
    problems
}

fn untidy(text: &str) -> Option<String> {
    let what = if text.trim() != text {
        "space before or after the text"
    } else if text.contains("  ") {
        "double space in the text"
    } else {
        return None;
    };
    Some(format!("{what}: {}", shown(text)))
}

/// Finds an escaped character that is wrong in an address: one that cannot be seen at its end, where it was copied along with the address,
/// or anywhere the sign that stands for a lost letter. Within an address, a character that cannot be seen may belong to the name that the
/// server gave its page.
fn escaped(address: &str) -> Option<Fault> {
    let plain = format::without_escapes(address)?;
    let lost = plain.chars().find(|c| *c == '\u{fffd}');
    let unseen = plain.chars().next_back().filter(|c| characters::unseen(*c));
    let c = unseen.or(lost)?;
    Some(Fault {
        what: format!("{} escaped in {}", excerpt::coded(c), shown(address)),
        suggestion: "copy the address anew".to_owned(),
    })
}

fn well_formed(field: &Node, text: &str, format: &Format) -> Option<Problem> {
    let is_address = [format::WEB_ADDRESS.name, format::EMAIL.name].contains(&format.name);
    if let Some(mark) = format::mark_at_the_end(text).filter(|_| is_address) {
        Some(
            field
                .problem(format!("{} ends with \"{mark}\"", shown(text)))
                .suggest("leave out the mark of the sentence it stood in"),
        )
    } else if !(format.fits)(text) {
        Some(
            field
                .problem(format!("{} is not {}", shown(text), format.name))
                .suggest(format.hint),
        )
    } else if text.starts_with("http://") && field.text_beside("http").is_none() {
        let problem = field.problem(format!("{text:?} is not https"));
        Some(if may_say_why_http(field) {
            problem.suggest("or say in \"http\" why not")
        } else {
            problem
        })
    } else if text.starts_with("https://") && field.text_beside("http").is_some() {
        Some(field.problem(format!(
            "{text:?} is https, yet \"http\" says why it is not"
        )))
    } else {
        None
    }
}

/// The format of a text, by the name of its field.
fn format_of(field: &Node) -> Option<&'static Format> {
    Some(match field.name() {
        "id" => &format::ID,
        "number" => match field.file_stem() {
            "counties" => &format::COUNTY_NUMBER,
            "municipalities" => &format::MUNICIPALITY_NUMBER,
            _ => &format::PLACE_NUMBER,
        },
        "code" => &format::POSTAL_CODE,
        "org_number" => &format::ORG_NUMBER,
        "lang" => &format::LANGUAGE,
        "sami_area" => &format::SAMI_LANGUAGE,
        "phone" => &format::PHONE,
        "email" | "security" => &format::EMAIL,
        "url" | "website" | "licence_url" => &format::WEB_ADDRESS,
        "value" => match field.text_beside("kind")? {
            "phone" => &format::PHONE,
            "email" => &format::EMAIL,
            "website" => &format::WEB_ADDRESS,
            _ => return None,
        },
        // The years of a predecessor may be in words: "2003 eller senere".
        "from" | "to" if !field.is_in("predecessors") => &format::DATE,
        "date" => &format::DATE,
        name if name.ends_with("as_of") => &format::DATE,
        _ => return None,
    })
}

fn may_say_why_http(field: &Node) -> bool {
    field.file_stem() == "sources" || field.is_in("contacts")
}
