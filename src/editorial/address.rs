//! Norwegian addresses written in one line, in their parts.

/// The parts of an address such as "Ankerskogen, 4. etasje, Ankerskogvegen 7, 2319 Hamar".
#[derive(Debug, PartialEq, Eq)]
pub struct Address<'a> {
    /// Everything but code and town: "Ankerskogen, 4. etasje, Ankerskogvegen 7".
    pub within: &'a str,
    /// The street with its number, or the name of a place: "Ankerskogvegen 7".
    pub street: &'a str,
    /// The postal code, empty where none is given: "2319".
    pub code: &'a str,
    /// The post town or another town, empty where none is given: "Hamar".
    pub town: &'a str,
}

impl<'a> Address<'a> {
    /// Takes an address apart at its commas. A last part with a postal code, or without any digit behind another part, is the town;
    /// the street is the last of the others with a digit that is no floor.
    pub fn parse(line: &'a str) -> Self {
        let line = line.trim();
        let (before, last) = match line.rsplit_once(',') {
            Some((before, last)) => (before.trim(), last.trim()),
            None => ("", line),
        };
        let (code, town) = match last.split_once(' ') {
            Some((code, town)) if is_code(code) => (code, town.trim()),
            _ if has_digit(last) => ("", ""),
            _ => ("", last),
        };
        let within = if town.is_empty() { line } else { before };
        let parts = || within.rsplit(',').map(str::trim);
        let street = parts()
            .find(|part| has_digit(part) && !part.ends_with("etasje"))
            .or_else(|| parts().next());
        Self {
            within,
            street: street.unwrap_or_default(),
            code,
            town,
        }
    }

    /// The text to search for on a map: street, postal code and town. It leaves out names of buildings and floors, which maps do not know.
    pub fn on_map(&self) -> Option<String> {
        let town = [self.code, self.town].join(" ");
        let has_place = !self.street.is_empty() && !self.town.is_empty();
        has_place.then(|| [self.street, town.trim()].join(", "))
    }
}

fn is_code(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table of cases")]
    fn addresses_fall_into_their_parts() {
        for (line, within, street, code, town) in [
            (
                "Rådhusgata 2, Verdal",
                "Rådhusgata 2",
                "Rådhusgata 2",
                "",
                "Verdal",
            ),
            (
                "Postboks 304, 1471 Lørenskog",
                "Postboks 304",
                "Postboks 304",
                "1471",
                "Lørenskog",
            ),
            (
                "Ankerskogen, 4. etasje, Ankerskogvegen 7, 2319 Hamar",
                "Ankerskogen, 4. etasje, Ankerskogvegen 7",
                "Ankerskogvegen 7",
                "2319",
                "Hamar",
            ),
            (
                "Teatergaten 41, 4. etasje, Bergen",
                "Teatergaten 41, 4. etasje",
                "Teatergaten 41",
                "",
                "Bergen",
            ),
            (
                "Gjøvik rådhus, Kauffeldts plass, Gjøvik",
                "Gjøvik rådhus, Kauffeldts plass",
                "Kauffeldts plass",
                "",
                "Gjøvik",
            ),
            (
                "Boks 6,9915  Kirkenes",
                "Boks 6",
                "Boks 6",
                "9915",
                "Kirkenes",
            ),
            (
                "Markveien 31-33, 2. etasje",
                "Markveien 31-33, 2. etasje",
                "Markveien 31-33",
                "",
                "",
            ),
            ("Storgata 1", "Storgata 1", "Storgata 1", "", ""),
            ("Ålesund", "", "", "", "Ålesund"),
            ("", "", "", "", ""),
        ] {
            let expected = Address {
                within,
                street,
                code,
                town,
            };
            assert_eq!(Address::parse(line), expected, "{line}");
        }
    }

    #[test]
    fn a_map_is_asked_for_what_it_knows() {
        for (line, query) in [
            (
                "Ankerskogen, 4. etasje, Ankerskogvegen 7, 2319 Hamar",
                Some("Ankerskogvegen 7, 2319 Hamar"),
            ),
            ("Kirkegata 85, Haugesund", Some("Kirkegata 85, Haugesund")),
            ("Ålesund", None),
            ("Markveien 31-33, 2. etasje", None),
        ] {
            assert_eq!(Address::parse(line).on_map().as_deref(), query, "{line}");
        }
    }
}
