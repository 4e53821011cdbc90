//! Finds code that only a program reads and that a page shows as it is: entities and tags of HTML, escapes of JSON and of addresses.

use super::excerpt::{around, shown};
use super::fault::Fault;

/// Entities that a browser takes without their semicolon, of those that people meet. Source: the HTML Standard, "Named character
/// references".
const WITHOUT_SEMICOLON: [&str; 22] = [
    "nbsp", "amp", "lt", "gt", "quot", "shy", "laquo", "raquo", "copy", "reg", "deg", "middot",
    "aelig", "oslash", "aring", "AElig", "Oslash", "Aring", "eacute", "egrave", "auml", "ouml",
];

/// Finds the faults of a text that is shown.
pub(crate) fn in_text(text: &str) -> Vec<Fault> {
    let after = |sign: char| text.match_indices(sign);
    let entities = after('&').filter_map(|(at, _)| {
        let rest = text.get(at + 1..)?;
        closed_entity(rest)
            .or_else(|| open_entity(rest))
            .map(|length| (at, length + 1))
    });
    let tags = after('<').filter_map(|(at, _)| Some((at, tag(text.get(at..)?)?)));
    let escapes = after('\\').map(|(at, _)| (at, 1));
    let percents = after('%').filter_map(|(at, _)| Some((at, percents(text.get(at..)?)?)));
    let fault = |what: &'static str, then: &'static str| {
        move |(at, length): (usize, usize)| Fault {
            what: format!(
                "{what} {} in {}",
                shown(text.get(at..at + length).unwrap_or_default()),
                around(text, at)
            ),
            suggestion: then.to_owned(),
        }
    };
    let mut faults: Vec<Fault> = entities
        .map(fault(
            "the HTML entity",
            "type the character that it stands for",
        ))
        .collect();
    faults.extend(tags.map(fault("the HTML tag", "delete it; texts are plain")));
    faults.extend(escapes.map(fault(
        "the backslash",
        "type the character that is meant; an escape has been escaped again",
    )));
    faults.extend(percents.map(fault(
        "the escape of an address",
        "type the letters that it stands for",
    )));
    faults.dedup();
    faults
}

/// Finds the faults of a web address. There `&` separates parameters, so that only an entity with its semicolon is taken for one.
pub(crate) fn in_address(address: &str) -> Vec<Fault> {
    let entities = address.match_indices('&').filter_map(|(at, _)| {
        let length = closed_entity(address.get(at + 1..)?)?;
        address.get(at..=at + length)
    });
    entities
        .map(|entity| Fault {
            what: format!("the HTML entity {} in {}", shown(entity), shown(address)),
            suggestion: "type the character that it stands for, such as & for &amp;".to_owned(),
        })
        .collect()
}

/// The length of an entity after its `&`, with its semicolon. No entity has a name of one letter.
fn closed_entity(rest: &str) -> Option<usize> {
    let (name, _) = rest.split_once(';')?;
    let all =
        |text: &str, fits: fn(&u8) -> bool| !text.is_empty() && text.bytes().all(|b| fits(&b));
    let is = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(number) => all(number, u8::is_ascii_hexdigit),
            None => all(number, u8::is_ascii_digit),
        },
        None => {
            name.len() > 1
                && name.starts_with(|c: char| c.is_ascii_alphabetic())
                && all(name, u8::is_ascii_alphanumeric)
        }
    };
    is.then(|| name.len() + 1)
}

fn open_entity(rest: &str) -> Option<usize> {
    if let Some(number) = rest.strip_prefix('#') {
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        return (digits > 1).then_some(digits + 1);
    }
    let letters = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    WITHOUT_SEMICOLON
        .contains(&rest.get(..letters)?)
        .then_some(letters)
}

/// The length of a tag or comment that begins a text. "<3", "a < b" and "<post@oslo.no>" are none.
fn tag(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('<')?;
    let end = rest.find('>').map(|at| at + 1);
    if inside.starts_with('!') {
        return Some(end.unwrap_or(2));
    }
    let closing = inside.starts_with('/');
    let name = inside.trim_start_matches('/');
    let letters = name
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == ':'))
        .unwrap_or(name.len());
    let (name, attributes) = name.split_at_checked(letters)?;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let (attributes, closed) = match attributes.split_once('>') {
        Some((attributes, _)) => (attributes.trim(), true),
        None => ("", false),
    };
    let is = closed && (attributes.is_empty() || attributes == "/" || attributes.contains('='));
    (closing || is).then(|| end.unwrap_or(rest.len()))
}

/// The length of two or more bytes written as `%C3%B8`, which no percentage is.
fn percents(rest: &str) -> Option<usize> {
    let byte = |text: &[u8]| matches!(text, [b'%', a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit());
    let mut count = 0;
    while rest.as_bytes().get(3 * count..).is_some_and(byte) {
        count += 1;
    }
    (count > 1).then_some(3 * count)
}
