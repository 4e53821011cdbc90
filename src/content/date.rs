//! Dates of which perhaps only the year, or the year and the month, is known.

use super::columns::{Columns, Reader, Writer};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A day, a month or a year, written as ISO 8601 does: `2016-11-22`, `2016-11`, `2016`.
///
/// ```
/// use usht::content::PartialDate;
///
/// let date: PartialDate = "2016-11".parse()?;
/// assert_eq!(date.parts(), (2016, 11, 0));
/// // A date with less in it comes before those that it may be.
/// assert!("2016".parse::<PartialDate>()? < date);
/// assert!("2016-13".parse::<PartialDate>().is_err());
/// # Ok::<(), usht::content::NotADate>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: u16,
    /// 1–12, or 0 where only the year is known.
    month: u8,
    /// 1–31, or 0 where the day is not known.
    day: u8,
}

/// A text that is not a date.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a date; write 2016, 2016-11 or 2016-11-22")]
pub struct NotADate(String);

impl PartialDate {
    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The date that many days after 1 January 1970.
    pub fn after_epoch(mut left: u64) -> Self {
        let (mut year, mut month) = (1970, 1);
        while left >= u64::from(days(year, month)) && year < 9999 {
            left -= u64::from(days(year, month));
            (year, month) = if month == 12 {
                (year + 1, 1)
            } else {
                (year, month + 1)
            };
        }
        let day = u8::try_from(left + 1).unwrap_or(1);
        Self { year, month, day }
    }

    /// The year, the month from 1 and the day from 1. A part that is not known is 0.
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

/// The number of days of a month in the Gregorian calendar.
const fn days(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

impl std::str::FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let part = |part: Option<&str>, width: usize| match part {
            None => Some(0),
            Some(digits) if digits.len() == width && digits.bytes().all(|b| b.is_ascii_digit()) => {
                digits.parse::<u16>().ok()
            }
            Some(_) => None,
        };
        let mut parts = text.split('-');
        let (year, month, day, rest) = (parts.next(), parts.next(), parts.next(), parts.next());
        let date = (|| {
            let date = Self {
                year: part(year, 4)?,
                month: u8::try_from(part(month, 2)?).ok()?,
                day: u8::try_from(part(day, 2)?).ok()?,
            };
            let known = rest.is_none()
                && (month.is_none() || (1..=12).contains(&date.month))
                && (day.is_none() || (1..=days(date.year, date.month)).contains(&date.day));
            known.then_some(date)
        })();
        date.ok_or_else(|| NotADate(text.to_owned()))
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

/// The empty text stands for none.
impl Columns for Option<PartialDate> {
    const WIDTH: usize = 1;

    fn read(reader: &mut Reader, at: usize) -> Option<Self> {
        let text: Option<String> = Option::read(reader, at)?;
        match text {
            None => Some(None),
            Some(text) => text.parse().ok().map(Some),
        }
    }

    fn write(&self, writer: &mut Writer, at: usize) {
        self.map(|date| date.to_string()).write(writer, at);
    }
}

impl schemars::JsonSchema for PartialDate {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string"})
    }
}

#[cfg(test)]
mod tests {
    use super::PartialDate;

    #[test]
    fn reads_and_writes_what_is_known() {
        for (text, parts) in [
            ("2016-11-22", (2016, 11, 22)),
            ("2016-11", (2016, 11, 0)),
            ("2016", (2016, 0, 0)),
            ("2024-02-29", (2024, 2, 29)),
        ] {
            let date: PartialDate = text.parse().unwrap();
            assert_eq!(date.to_string(), text);
            assert_eq!(date.parts(), parts);
        }
    }

    #[test]
    fn refuses_what_no_calendar_has() {
        for text in [
            "",
            "16",
            "2016-",
            "2016-13",
            "2016-00",
            "2023-02-29",
            "2016-11-31",
            "2016-11-22-1",
            "2016-1-2",
            "november",
            "20160",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn counts_days() {
        for (count, date) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_785, "2026-11-28"),
        ] {
            assert_eq!(PartialDate::after_epoch(count).to_string(), date);
        }
    }

    #[test]
    fn earlier_sorts_first() {
        let dates: Vec<PartialDate> = ["2015", "2016", "2016-11", "2016-11-22", "2017-01-01"]
            .iter()
            .map(|text| text.parse().unwrap())
            .collect();
        assert!(dates.is_sorted());
    }
}
