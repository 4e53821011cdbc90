//! Mistakes and parts of names: no guess of a place passes for an answer.

use super::{ENGINE, Kind, called, content, edition, found};
use crate::places::{answers, choice};
use std::collections::BTreeSet;
use usht::search::{Reason, Sureness};

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
