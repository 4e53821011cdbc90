//! Which projects to show: the choices of the project directory, and how they stand in its address.
//!
//! The constants are the names of the query parameters, which are also the names of the fields of the form.

use crate::content::{CentreId, Content, CountyNumber, Project, Status, ThemeId};

/// What the visitor has chosen. Empty means everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub theme: Option<ThemeId>,
    pub centre: Option<CentreId>,
    pub county: Option<CountyNumber>,
    pub status: Option<Status>,
    /// Words that have to be found in the project.
    pub text: String,
}

pub const THEME: &str = "tema";
pub const CENTRE: &str = "senter";
pub const COUNTY: &str = "fylke";
pub const STATUS: &str = "status";
pub const TEXT: &str = "q";

impl Filter {
    /// Reads a query string without its `?`. What is unknown or malformed is ignored.
    pub fn parse(query: &str, content: &Content) -> Self {
        let mut filter = Self::default();
        for (name, value) in pairs(query) {
            let mut changed = filter.clone();
            changed.set(&name, &value, content);
            // A value that is unknown takes nothing away.
            if !changed.get(&name).is_empty() {
                filter = changed;
            }
        }
        filter
    }

    /// The query string that [`Filter::parse`] reads back, without `?`; empty where nothing is chosen.
    pub fn query(&self) -> String {
        let pairs: Vec<String> = [TEXT, THEME, CENTRE, COUNTY, STATUS]
            .into_iter()
            .map(|name| (name, self.get(name)))
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", encode(value)))
            .collect();
        pairs.join("&")
    }

    /// The choice for a parameter as it stands in the address; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        match name {
            THEME => self.theme.as_ref().map_or("", ThemeId::as_str),
            CENTRE => self.centre.as_ref().map_or("", CentreId::as_str),
            COUNTY => self.county.as_ref().map_or("", CountyNumber::as_str),
            STATUS => self.status.map_or("", status_value),
            TEXT => &self.text,
            _ => "",
        }
    }

    /// Sets the choice for a parameter; a value the content does not know sets none.
    pub fn set(&mut self, name: &str, value: &str, content: &Content) {
        match name {
            THEME => self.theme = content.theme(value).map(|t| t.id.clone()),
            CENTRE => self.centre = content.centre(value).map(|c| c.id.clone()),
            COUNTY => self.county = content.county(value).map(|c| c.number.clone()),
            STATUS => self.status = Status::ALL.into_iter().find(|s| status_value(*s) == value),
            // Blanks alone are no words.
            TEXT => {
                let blank = value.bytes().all(|byte| byte == b' ');
                if blank { "" } else { value }.clone_into(&mut self.text);
            }
            _ => {}
        }
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a project fits the choices other than the text, which the index answers.
    pub fn admits(&self, project: &Project, content: &Content) -> bool {
        let county = |number: &CountyNumber| {
            content
                .counties_of_project(project)
                .iter()
                .any(|c| c.number == *number)
        };
        self.theme
            .as_ref()
            .is_none_or(|t| project.themes.contains(t))
            && self
                .centre
                .as_ref()
                .is_none_or(|c| project.centres.contains(c))
            && self.status.is_none_or(|s| project.status == s)
            && self.county.as_ref().is_none_or(county)
    }
}

/// How a status is written in an address, and so in a form that works without JavaScript.
pub const fn status_value(status: Status) -> &'static str {
    match status {
        Status::Ongoing => "pagar",
        Status::Ended => "avsluttet",
        Status::Unknown => "ukjent",
    }
}

/// The pairs of a query string as a form sends it: `+` for a space, `%XX` for the bytes of UTF-8.
fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    query.split('&').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        Some((decode(name), decode(value)))
    })
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        let escaped = match (byte, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        bytes.push(match (byte, escaped) {
            (_, Some((high, low))) => {
                rest = &tail[2..];
                high << 4 | low
            }
            (b'+', None) => b' ',
            (byte, None) => byte,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The value of a hexadecimal digit.
fn hex(digit: u8) -> Option<u8> {
    u8::try_from(char::from(digit).to_digit(16)?).ok()
}

fn encode(text: &str) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => out.push(byte.into()),
            b' ' => out.push('+'),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn what_is_written_is_read_back() {
        for text in [
            "",
            "demens i Førde",
            "a&b=c",
            "50 % + 1",
            "<script>",
            "æøå Ŋ",
            "\u{1f600}",
        ] {
            assert_eq!(decode(&encode(text)), text);
        }
    }

    #[test]
    fn malformed_escapes_are_text() {
        for (text, expected) in [
            ("%", "%"),
            ("%4", "%4"),
            ("%zz", "%zz"),
            ("%+1", "% 1"),
            ("%F8", "\u{fffd}"),
        ] {
            assert_eq!(decode(text), expected);
        }
    }
}
