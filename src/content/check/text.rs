//! Texts: none is empty or untidy, and those of a certain kind look like it.

use super::Problem;
use super::format::{self, Format};
use super::node::Node;

pub fn check(nodes: &[Node]) -> Vec<Problem> {
    let untidy = nodes.iter().filter_map(tidy);
    untidy.chain(nodes.iter().filter_map(well_formed)).collect()
}

fn tidy(node: &Node) -> Option<Problem> {
    let text = node.value.as_str()?;
    let what = if text.trim().is_empty() {
        return Some(
            node.problem("empty text")
                .suggest("leave out what is not known"),
        );
    } else if text.trim() != text {
        "space before or after the text"
    } else if text.contains(char::is_control) {
        "line break or other control character in the text"
    } else if text.contains("  ") {
        "double space in the text"
    } else {
        return None;
    };
    Some(node.problem(format!("{what}: {text:?}")))
}

fn well_formed(field: &Node) -> Option<Problem> {
    let text = field.text().filter(|text| text.trim() == *text)?;
    let format = format_of(field)?;
    if !(format.fits)(text) {
        Some(
            field
                .problem(format!("{text:?} is not {}", format.name))
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
        "org_number" => &format::ORG_NUMBER,
        "lang" => &format::LANGUAGE,
        "sami_area" => &format::SAMI_LANGUAGE,
        "phone" => &format::PHONE,
        "email" => &format::EMAIL,
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
