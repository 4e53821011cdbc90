//! Tests of what a word stands for: itself, another form of it, another name, a mistake, or nothing.

use super::{ENGINE, called, content, first, found, numbers, records};
use crate::order::{ALL_WORDS, hits};
use norwegian::fold;
use std::collections::HashSet;
use usht::search::{Field, Kind, Reason, Record};

#[test]
fn a_mistake_is_one_only_where_nothing_is_written_so() {
    for (query, reason) in [
        ("hamar", None),
        ("hamra", Some(Reason::Typo)),
        ("kørenskog", Some(Reason::Typo)),
        ("lørenksog", Some(Reason::Typo)),
        ("løren", None),
    ] {
        assert_eq!(first(query).1.reason, reason, "{query}");
    }
}

#[test]
fn a_word_that_is_nearly_what_was_typed_is_meant_alone() {
    // Ålesund was Ørskog in part, which is two letters away.
    assert!(numbers("lørnskog").contains(&"3222"));
    assert!(!numbers("lørnskog").contains(&"1508"));
}

#[test]
fn what_all_centres_are_called_finds_them_but_not_their_projects() {
    for query in ["heimetenester", "heimetjenester", "hjemmetjenester"] {
        let (first, _) = first(query);
        assert!(
            fold(first.title()).contains("hjemmetjeneste"),
            "{query}: {}",
            first.title()
        );
        let centres = records(query).into_iter();
        let centres = centres.filter(|record| record.kind() == Kind::Centre);
        assert!(centres.count() > 15, "{query}");
        assert!(found(query).len() < 80, "{query}");
    }
    // Not a day in Tromsø about something else.
    let title = first("tromsø sykehjem").0.title();
    assert!(title.contains("sykehjem"), "{title}");
    let (record, _) = first("utviklingssenter for sjukeheimar og heimetenester");
    assert_eq!(called(record), "centre:usht-sogn-og-fjordane");
    ENGINE.with(|engine| {
        let answers = engine.search("hjemmetjenester");
        let mut hits = answers.hits.iter();
        let oslo = hits.find(|hit| called(hit.record) == "centre:usht-oslo");
        let info = oslo.map(|hit| answers.match_info(engine, hit)).unwrap();
        assert_eq!(info.field, Field::FullName);
        assert_eq!(info.reason, Some(Reason::OtherName));
        assert_eq!(super::marked(&info), ["hjemmetjenester"]);
    });
}

#[test]
fn a_letter_that_means_nothing_is_a_slip() {
    let [slip, meant] = ["pårørende Sogn o fjordane", "pårørende Sogn og fjordane"];
    assert_eq!(first(slip).0, first(meant).0);
    assert!(hits(slip)[0].score >= ALL_WORDS);
    assert!(found("x").is_empty());
}

#[test]
fn a_short_name_is_no_beginning_of_words_in_texts() {
    // "ål" begins "alle" and "Alzheimer".
    for (query, place) in [("demens ål", "3328"), ("ernæring ål", "3328")] {
        let place = content().municipality(place).unwrap();
        let centres = content().centres_of(place);
        let hits = hits(query);
        let all = hits.iter().filter(|hit| hit.score >= ALL_WORDS);
        let kinds: HashSet<Kind> = all.map(|hit| hit.record.kind()).collect();
        assert_eq!(kinds, HashSet::from([Kind::Project]), "{query}");
        let Record::Project(project) = hits[0].record else {
            panic!("{query}: {}", called(hits[0].record));
        };
        let is_near =
            project.takes_part(place) || centres.iter().any(|(_, centre)| project.is_of(centre));
        assert!(is_near, "{query}: {}", project.title);
    }
    // Who begins a longer name still finds it.
    assert!(numbers("os").contains(&"0301"));
}

#[test]
fn a_word_in_another_by_chance_is_not_meant() {
    // Not "trygge hender".
    assert_eq!(found("Rygge"), ["municipality:3103", "centre:usht-ostfold"]);
    // Who grieves does not ask for "omsorg".
    let first = called(first("sorg").0);
    assert_eq!(first, "project:etterlatte-hefte-og-samtale-hamar");
    // A place is found by a part of its name all the same, however little stands before it.
    assert!(numbers("land").contains(&"4641"));
    // But not where that is the whole name of another: no Kåfjord, no Hvaler.
    assert_eq!(numbers("fjord"), ["1578"]);
    assert_eq!(numbers("våler"), ["3114", "3419"]);
}

#[test]
fn most_of_a_compound_stands_for_it() {
    for (query, answer) in [
        ("demenshage", "theme:demens"),
        ("ernæringsråd", "theme:ernaering"),
        ("rehabiliteringsopphold", "theme:rehabilitering"),
    ] {
        assert_eq!(called(first(query).0), answer, "{query}");
    }
    for query in [
        "bilforsikring",
        "sommerdekk",
        "strandferie",
        "kjøkkeninnredning",
        "musikkxyzzyqq",
    ] {
        assert!(found(query).is_empty(), "{query}: {:?}", found(query));
    }
}

#[test]
fn words_that_only_ask_for_a_kind_are_not_looked_for_under_other_names() {
    // "kommune" is no beginning of "kommunehelsetjenesten" and with it no "helse".
    let all = ["municipality:3103", "centre:usht-ostfold"];
    assert_eq!(found("gamle Rygge kommune"), all);
}

#[test]
fn where_every_word_is_known_what_has_some_of_them_answers() {
    assert_eq!(called(first("lonely seniors").0), "theme:psykisk-helse");
    assert!(found("lonely xyzzy").is_empty());
}

#[test]
fn names_of_places_have_no_other_forms() {
    // Heim is a municipality.
    let (record, _) = first("heimen");
    assert_eq!(record.kind(), Kind::Project);
}
