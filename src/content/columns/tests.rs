use super::{Columns, Reader, Writer, character, number};

in_columns! {
    pub struct Place {
        pub number: String,
        pub seat: Option<String>,
        pub names: Vec<Name>,
        pub from: Option<u16>,
    }

    pub struct Name {
        pub text: String,
        pub is_old: bool,
    }
}

fn place(number: &str, names: &[(&str, bool)]) -> Place {
    Place {
        number: number.to_owned(),
        seat: None,
        names: names
            .iter()
            .map(|(text, is_old)| Name {
                text: (*text).to_owned(),
                is_old: *is_old,
            })
            .collect(),
        from: None,
    }
}

#[test]
fn each_field_is_a_column() {
    let mut places = vec![
        place("3222", &[]),
        place("5610", &[("Kárášjohka", false), ("Karasjohka", true)]),
    ];
    places[1].seat = Some("Karasjok".to_owned());
    places[1].from = Some(1);
    let columns = Writer::whole(&places);
    assert_eq!(
        columns,
        [
            "%",
            "3222\n5610\n",
            "\nKarasjok\n",
            "#%",
            "Kárášjohka\nKarasjohka\n",
            "#$",
            "#$"
        ]
    );
    assert_eq!(Reader::whole(columns), Some(places));
}

#[test]
fn what_is_missing_or_too_much_is_not_read() {
    let whole = Writer::whole(&vec![place("3222", &[("Lørenskog", false)])]);
    assert!(Reader::whole::<Vec<Place>>(whole.clone()).is_some());
    assert_eq!(Reader::whole::<Vec<Place>>(Vec::new()), None);
    for at in 0..<Vec<Place>>::WIDTH {
        let mut cut = whole.clone();
        cut[at].clear();
        assert_eq!(Reader::whole::<Vec<Place>>(cut), None, "column {at}");
        let mut fewer = whole.clone();
        fewer.remove(at);
        assert_eq!(Reader::whole::<Vec<Place>>(fewer), None, "column {at}");
    }
}

#[test]
fn every_number_has_its_character() {
    for count in [0, 1, 56, 57, 92, 2016, 55_000] {
        assert_eq!(number(character(count)), Some(count));
    }
    assert_eq!(number('"'), None);
    assert_eq!(character(usize::MAX), '#');
}
