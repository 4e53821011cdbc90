use super::{Columns, Late, PartlyLate, Reader, Writer, character, joined, number};

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

/// All columns of something without late fields.
fn written<T: Columns>(value: &T) -> Vec<String> {
    let [early, late] = Writer::parts(value);
    assert!(late.iter().all(String::is_empty));
    early
}

in_columns! {
    pub struct Project {
        pub title: String,
        pub texts: Late<Texts>,
        pub years: Vec<String>,
    }

    pub struct Texts {
        pub summary: String,
        pub partners: Vec<String>,
    }
}

#[test]
fn a_long_list_comes_in_two_parts() {
    let early = PartlyLate::<Project>::EARLY;
    for count in [0, 1, early, early + 1, 2 * early] {
        let projects: PartlyLate<Project> = (0..count)
            .map(|number| Project {
                title: format!("{number}"),
                texts: Late(Texts {
                    summary: format!("om {number}"),
                    partners: Vec::new(),
                }),
                years: Vec::new(),
            })
            .collect();
        let [names, details] = Writer::parts(&projects);
        let first: PartlyLate<Project> = Reader::read(names.clone(), true).unwrap();
        assert_eq!(first.len(), count.min(early));
        assert_eq!(first.is_cut(), count > early, "{count}");
        assert!(first.iter().all(|project| project.texts.summary.is_empty()));
        let whole: Option<PartlyLate<Project>> =
            Reader::read(joined(names, details).unwrap(), false);
        assert_eq!(whole, Some(projects), "{count}");
    }
}

#[test]
fn late_fields_are_columns_of_their_own_part() {
    let project = |title: &str, summary: &str, partners: &[&str]| Project {
        title: title.to_owned(),
        texts: Late(Texts {
            summary: summary.to_owned(),
            partners: partners
                .iter()
                .map(|partner| (*partner).to_owned())
                .collect(),
        }),
        years: vec!["2020".to_owned()],
    };
    let projects = vec![project("A", "om a", &["x", "y"]), project("B", "", &[])];
    let [early, late] = Writer::parts(&projects);
    assert_eq!(early, ["%", "A\nB\n", "", "", "", "$$", "2020\n2020\n"]);
    assert_eq!(late, ["", "", "om a\n\n", "%#", "x\ny\n", "", ""]);
    let names = Reader::read(early.clone(), true);
    assert_eq!(
        names,
        Some(vec![project("A", "", &[]), project("B", "", &[])])
    );
    assert_eq!(Reader::read::<Vec<Project>>(early.clone(), false), None);
    let whole = joined(early.clone(), late.clone()).unwrap();
    assert_eq!(Reader::read(whole, false), Some(projects));
    assert_eq!(joined(early, late[1..].to_vec()), None);
}

#[test]
fn each_field_is_a_column() {
    let mut places = vec![
        place("3222", &[]),
        place("5610", &[("Kárášjohka", false), ("Karasjohka", true)]),
    ];
    places[1].seat = Some("Karasjok".to_owned());
    places[1].from = Some(1);
    let columns = written(&places);
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
    assert_eq!(Reader::read(columns, false), Some(places));
}

#[test]
fn what_is_missing_or_too_much_is_not_read() {
    let whole = written(&vec![place("3222", &[("Lørenskog", false)])]);
    assert!(Reader::read::<Vec<Place>>(whole.clone(), false).is_some());
    assert_eq!(Reader::read::<Vec<Place>>(Vec::new(), false), None);
    for at in 0..<Vec<Place>>::WIDTH {
        let mut cut = whole.clone();
        cut[at].clear();
        assert_eq!(Reader::read::<Vec<Place>>(cut, false), None, "column {at}");
        let mut fewer = whole.clone();
        fewer.remove(at);
        assert_eq!(
            Reader::read::<Vec<Place>>(fewer, false),
            None,
            "column {at}"
        );
    }
}

/// Records without any text would be read from nothing where late columns may be missing.
#[test]
fn a_list_is_no_longer_than_what_there_is() {
    let mut columns = vec![String::new(); <Vec<Place>>::WIDTH];
    columns[0] = character(200_000).to_string();
    assert_eq!(Reader::read::<Vec<Place>>(columns, true), None);
    let early = written(&vec![place("3222", &[]), place("5610", &[])]);
    assert!(Reader::read::<Vec<Place>>(early, true).is_some());
}

#[test]
fn every_number_has_its_character() {
    for count in [0, 1, 56, 57, 92, 2016, 55_000] {
        assert_eq!(number(character(count)), Some(count));
    }
    assert_eq!(number('"'), None);
    assert_eq!(character(usize::MAX), '#');
}
