//! Telephone numbers and addresses as something to tap.

use crate::content::{ContactKind, host};
use maud::{Markup, html};

/// The address behind a contact that can be tapped: a call, a letter, a page. A place cannot be.
pub fn contact_href(kind: ContactKind, value: &str) -> Option<String> {
    match kind {
        ContactKind::Phone => {
            let number: String = value.chars().filter(|c| *c != ' ').collect();
            // Numbers of five and six digits cannot be called from abroad.
            let is_short = number.len() < 8;
            let number = number.strip_prefix("+47").unwrap_or(&number);
            Some([if is_short { "tel:" } else { "tel:+47" }, number].concat())
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

/// A number or address as a link, where it can be tapped.
pub fn contact_link(kind: ContactKind, value: &str) -> Markup {
    let label = contact_label(kind, value);
    html! {
        @match contact_href(kind, value) {
            Some(href) => a href=(href) rel=[(kind == ContactKind::Website).then_some("external")] { (label) },
            None => (label),
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

#[cfg(test)]
mod tests {
    use super::contact_href;
    use crate::content::ContactKind::Phone;

    #[test]
    fn short_numbers_are_called_as_they_are() {
        for (number, href) in [
            ("67 93 40 00", "tel:+4767934000"),
            ("+47 67 93 40 00", "tel:+4767934000"),
            ("800 33 033", "tel:+4780033033"),
            ("02123", "tel:02123"),
            ("116 117", "tel:116117"),
        ] {
            assert_eq!(contact_href(Phone, number).as_deref(), Some(href));
        }
    }
}
