//! The fields of tables, written so that a spreadsheet shows them as they are and never runs them.

use super::context::Context;
use crate::route::Route;
use std::fmt;

/// A field of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Empty,
    Number(u32),
    Text(String),
    /// A telephone number.
    Phone(String),
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A text that may be missing.
    pub(crate) fn some(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }

    /// A telephone number that may be missing.
    pub(crate) fn phone(number: Option<&str>) -> Self {
        number.map_or(Self::Empty, |number| Self::Phone(number.to_owned()))
    }

    /// A count as a number.
    pub(crate) fn count(count: usize) -> Self {
        u32::try_from(count).map_or_else(|_| Self::text(count.to_string()), Self::Number)
    }

    /// A number that may be missing.
    pub(crate) fn number(number: Option<impl Into<u32>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Number(number) => write!(f, "{number}"),
            // Excel would make a sum of "+47 …" and take "64 00 00 00" for a number: as a formula that is a text it stays as it is.
            Self::Phone(number) if is_plain(number) => write!(f, "=\"{number}\""),
            Self::Phone(text) | Self::Text(text) => {
                // A text that begins like a formula is run by spreadsheets (OWASP: CSV injection).
                if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
                    f.write_str("'")?;
                }
                // A row is one line.
                f.write_str(&text.replace(['\r', '\n', '\t'], " "))
            }
        }
    }
}

/// Returns `true` if a telephone number is written in digits and the usual marks alone.
fn is_plain(number: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_digit() || " +()-".contains(c);
    !number.is_empty() && number.chars().all(is_plain)
}

/// Several names in one cell.
pub(super) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> Cell {
    Cell::text(names.into_iter().collect::<Vec<_>>().join(", "))
}

/// The address of a page of the site; its path where the host is not known.
pub(super) fn page(context: &Context, route: &Route) -> Cell {
    let path = route.path(context.edition.content, context.lang);
    Cell::text(context.root.url(&path))
}

/// "Ja" or "nei".
pub(super) fn yes_or_no(context: &Context, is_so: bool) -> Cell {
    let text = &context.lang.page_text().tables;
    Cell::text(if is_so { text.yes } else { text.no })
}

#[cfg(test)]
mod tests {
    use super::Cell;

    #[test]
    fn nothing_in_a_cell_is_run_as_a_formula() {
        for (cell, written) in [
            (Cell::text("=1+1"), "'=1+1"),
            (Cell::text("+1"), "'+1"),
            (Cell::text("-1"), "'-1"),
            (Cell::text("@SUM(A1)"), "'@SUM(A1)"),
            (Cell::text("\t=1+1"), "' =1+1"),
            (Cell::text("A=1"), "A=1"),
            (
                Cell::Phone("+47 64 00 00 00".to_owned()),
                "=\"+47 64 00 00 00\"",
            ),
            (Cell::Phone("64 00 00 00".to_owned()), "=\"64 00 00 00\""),
            (Cell::Phone("=\"\"&A1".to_owned()), "'=\"\"&A1"),
            (
                Cell::Phone("64 00 00 00 (tast 2)".to_owned()),
                "64 00 00 00 (tast 2)",
            ),
            (Cell::text("to\r\nlinjer"), "to  linjer"),
            (Cell::number(Some(2026_u16)), "2026"),
            (Cell::number(None::<u16>), ""),
            (Cell::some(None::<String>), ""),
        ] {
            assert_eq!(cell.to_string(), written);
        }
    }
}
