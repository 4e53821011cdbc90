//! Addresses, postal codes, towns, regions and namesakes as people type and paste them.

use super::{ENGINE, called, found};
use usht::search::{Hit, Reason};

/// The first hits, each with whether it is certain.
pub fn answers(query: &str) -> Vec<(String, bool)> {
    let hits = ENGINE.with(|engine| engine.search(query).hits);
    let answer = |hit: Hit| (called(hit.record), hit.certain);
    hits.into_iter().map(answer).collect()
}

/// The one place that a query means for certain.
fn place(query: &str) -> String {
    match answers(query).first() {
        Some((place, true)) => place.clone(),
        other => format!("{other:?}"),
    }
}

/// The places among which a query leaves the choice: the first hits, none of them certain.
pub fn choice(query: &str, count: usize) -> Vec<String> {
    let answers = answers(query);
    let certain = answers.iter().take(count).any(|(_, certain)| *certain);
    assert!(!certain, "{query}: {answers:?}");
    answers
        .into_iter()
        .take(count)
        .map(|(place, _)| place)
        .collect()
}

#[test]
#[expect(clippy::too_many_lines, reason = "one table of addresses")]
fn an_address_leads_to_its_municipality_however_it_is_written() {
    for (number, queries) in [
        (
            "5037",
            &[
                "Storgata 5, 7600 Levanger",
                "Storgata 5 7600 Levanger",
                "storgt. 5b, 7600 levanger, norge",
                "Storgata 5\n7600 Levanger\nNorway",
                "Ola Nordmann\r\nc/o Hansen\r\nPostboks 12\r\n7600 LEVANGER",
                "Pb. 12, 7600 Levanger",
                "N-7600 Levanger",
                "NO-7600 Levanger",
                "7600Levanger",
                "7600 Lev",
                "Levanger 7600",
                "7600",
                "postnummer 7600",
                "Levanger, Trøndelag",
                "7600 Levanger",
            ][..],
        ),
        (
            "0301",
            &[
                "Oslo gate 5, 0192 Oslo",
                "Bergensgata 12 A, 0468 Oslo",
                "H0302 Trondheimsveien 3, 0560 OSLO",
                "0192",
                "Grünerløkka",
                "bydel Frogner",
            ],
        ),
        (
            "3205",
            &[
                "Strømmen",
                "2010 Strømmen",
                "Fetsund",
                "Jeg bor i Strømmen",
                "strømmen kommune",
            ],
        ),
        (
            "4601",
            &[
                "Laksevåg",
                "laksevag",
                "5160 Laksevåg",
                "Fyllingsdalen",
                "bydelen Fana",
            ],
        ),
        ("5530", &["Skaland", "9385 Skaland"]),
        ("3903", &["3080"]),
        // A code beside a name that it does not fit: the name.
        (
            "4601",
            &["7600 Bergen", "Bergen 7600", "Storgata 5, 7600 Bergen"],
        ),
        ("4204", &["4601 Kristiansand"]),
        ("3907", &["3201 Sandefjord"]),
        ("1106", &["5501 Haugesund"]),
        ("1103", &["4001 Stavanger"]),
        // A place has no mistakes for others beside it.
        ("5501", &["tromsø komune", "Tromsø kommmune"]),
        ("4618", &["Ullensvang herad"]),
    ] {
        for query in queries {
            assert_eq!(place(query), format!("municipality:{number}"), "{query:?}");
        }
    }
}

#[test]
fn namesakes_stand_beside_each_other_until_something_tells_them_apart() {
    for (query, places) in [
        ("Herøy", ["1515", "1818"]),
        ("Våler", ["3114", "3419"]),
        ("vaaler kommune", ["3114", "3419"]),
        ("Bø", ["1867", "4020"]),
        ("Os", ["3430", "4624"]),
        // A postal code of two municipalities, and a town that reaches beyond its own.
        ("1341", ["3201", "3203"]),
        ("1341 Slependen", ["3201", "3203"]),
        ("8408 Sortland", ["1868", "1870"]),
        // A number and a postal code.
        ("3201", ["3201", "3907"]),
        ("230", ["3222", "0301"]),
    ] {
        let mut right = places.map(|number| format!("municipality:{number}"));
        right.sort();
        let mut found = choice(query, 2);
        found.sort();
        assert_eq!(found, right, "{query}");
    }
    for (number, queries) in [
        (
            "3419",
            &[
                "Våler i Solør",
                "Våler Hedmark",
                "Våler, Innlandet",
                "Våler (Hedmark)",
            ][..],
        ),
        (
            "3114",
            &["Våler Østfold", "Våler i Viken", "Våler i Østfold"],
        ),
        (
            "1818",
            &["Herøy i Nordland", "herøy nordland", "Herøy på Helgeland"],
        ),
        (
            "1515",
            &[
                "Herøy, Møre og Romsdal",
                "Herøy på Sunnmøre",
                "Herøy Sunnmøre",
            ],
        ),
        ("3228", &["Nes på Romerike"]),
        ("3430", &["Os i Østerdalen"]),
        ("1867", &["Bø i Vesterålen"]),
        // What the digits are is said.
        ("3201", &["kommunenummer 3201"]),
        ("3907", &["postnummer 3201"]),
        ("0301", &["301"]),
        ("3201", &["219"]),
    ] {
        for query in queries {
            assert_eq!(place(query), format!("municipality:{number}"), "{query}");
        }
    }
}

#[test]
fn a_region_is_its_municipalities() {
    let lofoten = choice("Lofoten", 6);
    assert!(
        lofoten
            .iter()
            .all(|place| place.starts_with("municipality:18")),
        "{lofoten:?}"
    );
    // More than a few are a list and no choice.
    let helgeland = answers("Helgeland");
    let places = helgeland
        .iter()
        .filter(|(place, _)| place.starts_with("municipality:18"));
    assert_eq!(places.count(), 18);
    assert!(!helgeland[0].1);
}

#[test]
fn a_centre_of_a_county_of_before_is_found_among_those_that_came_after() {
    let mut centres = choice("USHT Viken", 3);
    centres.sort();
    assert_eq!(
        centres,
        [
            "centre:usht-akershus",
            "centre:usht-buskerud",
            "centre:usht-ostfold"
        ]
    );
    let found = found("usht troms og finnmark");
    let first = found.get(..2).unwrap();
    assert!(first.contains(&"centre:usht-troms".to_owned()), "{first:?}");
    assert!(
        first.contains(&"centre:usht-finnmark".to_owned()),
        "{first:?}"
    );
}

#[test]
fn what_leads_to_a_place_is_said() {
    for (query, reason, text) in [
        ("7600", Reason::PostalCode, "7600 Levanger"),
        ("Strømmen", Reason::PostTown, "Strømmen"),
        ("2010 Strømmen", Reason::PostTown, "Strømmen"),
        ("grünerløkka", Reason::District, "Grünerløkka"),
        ("301", Reason::FormerNumber, "0301"),
        ("219", Reason::FormerNumber, "0219"),
    ] {
        let (_, info) = super::first(query);
        let why = (info.reason, info.text.as_str());
        // Oslo has had its number all along.
        let reason = if text == "0301" {
            Reason::Number
        } else {
            reason
        };
        assert_eq!(why, (Some(reason), text), "{query}");
    }
}

#[test]
fn topics_are_found_beside_a_place_of_the_register() {
    let found = found("ernæring 1470");
    assert!(found[0].starts_with("project:"), "{found:?}");
}

#[test]
fn a_town_and_its_municipality_are_one_place_in_either_order() {
    for (town, municipality, number) in [
        ("Frogner", "Oslo", "0301"),
        ("bydel Frogner", "Oslo", "0301"),
        ("Fana", "Bergen", "4601"),
        ("Strømmen", "Lillestrøm", "3205"),
        ("Hommersåk", "Sandnes", "1108"),
        ("Heimdal", "Trondheim", "5001"),
    ] {
        for query in [
            format!("{town} {municipality}"),
            format!("{municipality} {town}"),
        ] {
            assert_eq!(place(&query), format!("municipality:{number}"), "{query}");
            let is_relaxed = ENGINE.with(|engine| engine.search(&query).is_relaxed);
            assert!(!is_relaxed, "{query}");
        }
    }
}
