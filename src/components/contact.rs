//! Telephone numbers and addresses as something to tap.

use crate::content::{ContactKind, host};
use maud::{Markup, html};

/// Where tapping a contact leads: a call, a letter, a page. A place cannot be tapped.
pub fn contact_href(kind: ContactKind, value: &str) -> Option<String> {
    match kind {
        ContactKind::Phone => {
            let number: String = value.chars().filter(|c| *c != ' ').collect();
            let number = number.strip_prefix("+47").unwrap_or(&number);
            Some(["tel:+47", number].concat())
        }
        ContactKind::Email => Some(["mailto:", value].concat()),
        ContactKind::Website => Some(value.to_owned()),
        ContactKind::Visit | ContactKind::Post => None,
    }
}

/// A number or address as it is read. A long e-mail address breaks after its @; a web address is said without `https://www.` and
/// the slash at its end.
pub fn contact_label(kind: ContactKind, value: &str) -> Markup {
    html! {
        @match (kind, value.split_once('@')) {
            (ContactKind::Email, Some((name, host))) => { (name) "@" wbr; (host) }
            (ContactKind::Website, _) => (address(value)),
            _ => (value),
        }
    }
}

/// A web address without what all of them have.
fn address(url: &str) -> &str {
    let name = host(url);
    let start = url.find(name).unwrap_or_default();
    url.get(start..)
        .map_or(url, |rest| rest.trim_end_matches('/'))
}

/// A text as a part of an address: everything but letters, digits and `-_.` escaped.
#[cfg(not(target_arch = "wasm32"))]
pub fn percent(text: &str) -> String {
    use std::fmt::Write;

    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
            out.push(byte.into());
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
