use super::{Card, LINE, address, escape};

/// Reads a card as a program does: lines unfolded, then cut into name and value.
fn read(card: &str) -> Vec<(String, String)> {
    let unfolded = card.replace("\r\n ", "");
    let lines = unfolded.strip_suffix("\r\n").unwrap().split("\r\n");
    lines
        .map(|line| line.split_once(':').unwrap())
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// A text value as it was before it was escaped.
fn unescape(value: &str) -> String {
    let mut out = String::new();
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next().unwrap() {
                'n' => out.push('\n'),
                escaped => out.push(escaped),
            },
            ',' | ';' => panic!("{character} is not escaped in {value}"),
            _ => out.push(character),
        }
    }
    out
}

#[test]
fn any_text_comes_back_as_it_was() {
    for text in [
        "",
        "USHT Møre og Romsdal",
        "Semikolon; komma, omvendt \\ skråstrek, kolon: «Å»",
        "To\nlinjer\\n\n",
        "Mielladandoaimma ovddidanguovddáš 😀 čšž",
        &"å".repeat(1000),
        &"a, b; ".repeat(200),
        &"€😀".repeat(100),
    ] {
        let mut card = Card::new();
        card.line("NOTE", &escape(text));
        let card = card.end();
        for line in card.split("\r\n") {
            assert!(line.len() <= LINE, "{} octets: {line}", line.len());
            assert!(!line.contains(['\r', '\n']), "{line}");
        }
        let read = read(&card);
        assert_eq!(read[0], ("BEGIN".to_owned(), "VCARD".to_owned()));
        assert_eq!(read[1], ("VERSION".to_owned(), "4.0".to_owned()));
        assert_eq!(read[2].0, "NOTE");
        assert_eq!(unescape(&read[2].1), text);
        assert_eq!(read[3], ("END".to_owned(), "VCARD".to_owned()));
        assert_eq!(read.len(), 4);
    }
}

#[test]
fn lines_are_as_long_as_they_may_be() {
    for (length, lines) in [(70, 1), (71, 2), (144, 2), (145, 3)] {
        let mut card = Card::new();
        card.line("NOTE", &"a".repeat(length));
        let card = card.end();
        let folded = card.matches("\r\n ").count();
        assert_eq!(folded + 1, lines, "{length}");
    }
    // A letter of two octets that has room for one moves as a whole.
    let mut card = Card::new();
    card.line("NOTE", &format!("{}ø", "a".repeat(69)));
    assert!(card.end().contains("a\r\n ø\r\n"));
}

#[test]
fn a_value_cannot_begin_a_property() {
    let mut card = Card::new();
    card.line("FN", &escape("a\r\nTEL:112\u{85}\u{7f}\t"));
    card.line("URL", "https://example.org\r\nEND:VCARD");
    let read = read(&card.end());
    let values: Vec<&str> = read.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(
        values,
        [
            "VCARD",
            "4.0",
            "a\\nTEL:112",
            "https://example.orgEND:VCARD",
            "VCARD"
        ]
    );
}

#[test]
fn addresses_stand_in_their_parts() {
    for (line, parts) in [
        (
            "Ankerskogen, 4. etasje, Ankerskogvegen 7, 2319 Hamar",
            ";;Ankerskogen\\, 4. etasje\\, Ankerskogvegen 7;Hamar;;2319;Norge",
        ),
        (
            "Postboks 304, 1471 Lørenskog",
            ";;Postboks 304;Lørenskog;;1471;Norge",
        ),
        ("Ålesund", ";;;Ålesund;;;Norge"),
        ("Gård; tun 1", ";;Gård\\; tun 1;;;;Norge"),
    ] {
        assert_eq!(address(line), parts, "{line}");
    }
}
