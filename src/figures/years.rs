//! Years, as the content writes them in words.

/// A span of whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// The first year.
    pub first: u16,
    /// The last year, which is the first where there is one alone.
    pub last: u16,
}

impl Years {
    /// The years in some words, such as "2005", "1999–2003", "omkring 2015–2016" and "1. januar 2017": from the first to the last number
    /// of four digits. None where there is no such number, or the last is before the first.
    pub fn of(words: &str) -> Option<Self> {
        let numbers = words.split(|c: char| !c.is_ascii_digit());
        let mut years = numbers
            .filter(|number| number.len() == 4)
            .filter_map(|number| number.parse().ok());
        let first = years.next()?;
        let last = years.next_back().unwrap_or(first);
        (first <= last).then_some(Self { first, last })
    }

    /// The year in which the span is over: the one behind its last.
    pub const fn end(self) -> u16 {
        self.last.saturating_add(1)
    }
}

#[cfg(test)]
mod tests {
    use super::Years;

    #[test]
    fn years_are_read_from_words() {
        for (words, first, last) in [
            ("2005", 2005, 2005),
            ("1999–2003", 1999, 2003),
            ("omkring 2015–2016", 2015, 2016),
            ("1. januar 2017", 2017, 2017),
            ("2006 og 2008", 2006, 2008),
            ("2020 eller senere", 2020, 2020),
        ] {
            assert_eq!(Years::of(words), Some(Years { first, last }), "{words}");
        }
    }

    #[test]
    fn words_without_a_year_have_none() {
        for words in [
            "",
            "lenge siden",
            "1. januar",
            "45 908 000",
            "20171",
            "2017–2016",
        ] {
            assert_eq!(Years::of(words), None, "{words}");
        }
    }
}
