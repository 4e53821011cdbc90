//! Addresses, postal codes, towns and namesakes as people type and paste them; and that no guess passes for an answer.

use super::{ENGINE, Kind, called, content, edition, found};
use std::collections::{BTreeMap, BTreeSet};
use usht::editorial::AreaKind;
use usht::search::{Hit, Reason, Sureness};

/// The first hits, each with whether it is certain.
fn answers(query: &str) -> Vec<(String, bool)> {
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
fn choice(query: &str, count: usize) -> Vec<String> {
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
fn a_guess_is_never_certain() {
    for (query, meant) in [
        // A mistake, also in a word that is still being typed; a beginning; a part.
        ("lørns", "municipality:3222"),
        ("drmme", "municipality:3301"),
        ("levangr", "municipality:5037"),
        ("7600 Levangr", "municipality:5037"),
        ("lørensk", "municipality:3222"),
        ("Strømmmen", "municipality:3205"),
        ("Laksev", "municipality:4601"),
    ] {
        let answers = answers(query);
        let at = answers.iter().position(|(answer, _)| answer == meant);
        assert!(at.is_some_and(|at| at < 3), "{query}: {answers:?}");
        let certain = answers.iter().any(|(_, certain)| *certain);
        assert!(!certain, "{query}: {answers:?}");
    }
}

#[test]
fn a_mistake_in_a_town_is_a_guess_of_it() {
    for (query, right) in [
        ("Storgata 5, Levangr", "municipality:5037"),
        ("Kirkegata 3 b, Tønsbrg", "municipality:3905"),
        (
            "Ola Nordmannsen\nPostboks 12\nMjøndaln",
            "municipality:3301",
        ),
        // A post town that is nearer than a seat or a name of before.
        ("mjøndaln", "municipality:3301"),
        ("Stromen", "municipality:3205"),
        ("Høneffoss", "municipality:3305"),
        ("fyllingsdaln", "municipality:4601"),
        // Its own name before a post town.
        ("levangr", "municipality:5037"),
    ] {
        assert_eq!(choice(query, 1), [right], "{query:?}");
    }
    // Another word for what all centres are for is the name of none.
    for query in ["nursing home", "care home"] {
        for (answer, certain) in answers(query) {
            assert!(
                !certain || !answer.starts_with("centre:"),
                "{query}: {answer}"
            );
        }
    }
    // As many as are about as near.
    let sureness = |query| ENGINE.with(|engine| engine.search(query).sureness);
    assert_eq!(sureness("Stromen"), Sureness::Mistaken(3));
    assert_eq!(sureness("lørns"), Sureness::Mistaken(1));
}

#[test]
fn every_reason_of_a_guess_says_something() {
    for query in [
        "lørns",
        "drmme",
        "Stromen",
        "Storgata 5, Levangr",
        "våler",
        "usht viken",
        "8610 Grubhei",
        "utviklingssenter finnmark",
        "utviklingssenter vestland",
        "301",
        "4626",
        "Frogner",
        "romerike",
        "nursing home",
        "care home",
    ] {
        ENGINE.with(|engine| {
            let answers = engine.search(query);
            for hit in answers.hits.iter().take(10) {
                let info = answers.match_info(engine, hit);
                let is_led = info.reason.is_some();
                assert!(
                    !is_led || !info.text.is_empty(),
                    "{query}: {}",
                    called(hit.record)
                );
                // The name that was asked for, of a centre or a place that it serves, not just any of its names.
                let is_name = matches!(info.reason, Some(Reason::Serves | Reason::OtherName));
                assert!(
                    !is_name || hit.record.kind() != Kind::Centre || !info.highlights.is_empty(),
                    "{query}: {info:?}"
                );
            }
        });
    }
}

#[test]
fn what_is_no_place_names_none() {
    // Digits of no place, a word that is a topic before all else, a year.
    for query in [
        "9999",
        "0000",
        "0222",
        "12345",
        "99999999",
        "fall",
        "demens 2020",
        "0011",
    ] {
        let answers = answers(query);
        let place = answers.iter().any(|(answer, certain)| {
            *certain && (answer.starts_with("municipality:") || answer.starts_with("county:"))
        });
        assert!(!place, "{query}: {answers:?}");
    }
    // The beginning of many names that is a whole name too: offered among them.
    let offered: Vec<_> = answers("tro").into_iter().take(4).collect();
    assert!(
        offered.contains(&("municipality:1820".to_owned(), false)),
        "{offered:?}"
    );
    // A topic that is a post town too is not certain either, and the town is among what is offered.
    let fall = answers("fall");
    assert!(!fall[0].1, "{fall:?}");
    assert!(
        fall.iter()
            .take(4)
            .any(|(place, _)| place == "municipality:3447"),
        "{fall:?}"
    );
    // The number of a house is no county's.
    for query in [
        "9999",
        "0011",
        "0222 Xyzzyqq",
        "99999999",
        "Sjøgata 46",
        "Storgata 12",
    ] {
        assert!(found(query).is_empty(), "{query}: {:?}", found(query));
    }
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

/// Of the whole register some addresses, drawn by chance and the same ones each time. All of them: `cargo xtask bench places`.
#[test]
fn the_register_is_answered() {
    const ASKED: usize = 250;
    let codes = &edition().editorial.postal_codes;
    let mut towns: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for code in codes {
        let place = format!("municipality:{}", code.municipality.as_str());
        towns.entry(&code.town).or_default().push(place);
    }
    // A fixed linear congruential generator.
    let mut state = 8_u64;
    let mut random = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let (mut missed, mut towns_missed) = (Vec::new(), Vec::new());
    for _ in 0..ASKED {
        let code = &codes[random(codes.len())];
        let right = format!("municipality:{}", code.municipality.as_str());
        let house = random(200);
        let address = format!("Storgata {house}, {} {}", code.code, code.town);
        let code_and_town = format!("{} {}", code.code, code.town);
        for query in [&address, &code_and_town] {
            let first = answers(query).into_iter().next();
            if first.as_ref().is_none_or(|(place, _)| *place != right) {
                missed.push(format!("{query}: {first:?}, not {right}"));
            }
            let certain = first.is_some_and(|(place, certain)| certain && place != right);
            assert!(!certain, "{query} is certain, and not {right}");
        }
        // A code that is a number too: both, and none of them certain.
        let places = answers(&code.code).into_iter();
        let places: Vec<_> = places
            .filter(|(place, _)| place.starts_with("municipality:"))
            .collect();
        let is_certain = places.iter().any(|(_, certain)| *certain);
        let is_beside = !is_certain && places.iter().take(4).any(|(place, _)| *place == right);
        if places.first().is_none_or(|(place, _)| *place != right) && !is_beside {
            missed.push(format!("{}: {places:?}, not {right}", code.code));
        }
        let town = &code.town;
        let first = answers(town).into_iter().next();
        if first
            .as_ref()
            .is_none_or(|(place, _)| !towns[town.as_str()].contains(place))
        {
            towns_missed.push(format!("{town}: {first:?}"));
        }
    }
    assert!(missed.len() * 200 <= ASKED, "{}", missed.join("\n"));
    assert!(
        towns_missed.len() * 33 <= ASKED,
        "{}",
        towns_missed.join("\n")
    );
}

#[test]
fn digits_are_never_a_mistake_for_others() {
    let reference = &edition().editorial;
    let codes = reference.postal_codes.iter().map(|code| code.code.as_str());
    let numbers = content().municipalities.iter().flat_map(|place| {
        let former = place.former.iter().map(|of| of.number.as_str());
        former.chain([place.number.as_str()])
    });
    let known: BTreeSet<&str> = codes.chain(numbers).collect();
    for digits in (0..10_000).step_by(7).map(|digits| format!("{digits:04}")) {
        if !known.contains(digits.as_str()) {
            assert!(found(&digits).is_empty(), "{digits}: {:?}", found(&digits));
        }
    }
}

#[test]
fn every_old_number_is_known_without_its_zero() {
    for place in &content().municipalities {
        let numbers = place.former.iter().map(|of| of.number.as_str());
        for number in numbers.chain([place.number.as_str()]) {
            if let Some(short) = number.strip_prefix('0') {
                let first: Vec<_> = found(short).into_iter().take(4).collect();
                let right = format!("municipality:{}", place.number.as_str());
                assert!(first.contains(&right), "{short}: {first:?}, not {right}");
            }
        }
    }
}

#[test]
fn every_district_leads_to_its_municipality() {
    let areas = &edition().editorial.areas;
    let districts = areas.iter().filter(|area| area.kind == AreaKind::District);
    let mut asked = 0;
    for district in districts {
        let first: Vec<_> = found(&district.name).into_iter().take(2).collect();
        for number in &district.municipalities {
            let right = format!("municipality:{}", number.as_str());
            assert!(first.contains(&right), "{}: {first:?}", district.name);
        }
        asked += 1;
    }
    assert!(asked >= 36);
}

#[test]
fn a_code_of_elsewhere_never_beats_a_name() {
    let content = content();
    let names = |name: &str| {
        content
            .municipalities
            .iter()
            .filter(|place| place.name == name)
            .count()
    };
    let codes = edition().editorial.postal_codes.iter().step_by(17);
    for (code, place) in codes.zip(content.municipalities.iter().cycle()) {
        let fits = code.municipality == place.number || place.name.eq_ignore_ascii_case(&code.town);
        if fits || names(&place.name) > 1 {
            continue;
        }
        let query = format!("{} {}", code.code, place.name);
        let right = format!("municipality:{}", place.number.as_str());
        assert_eq!(found(&query).first(), Some(&right), "{query}");
    }
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
