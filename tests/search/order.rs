//! Tests of the order of answers.

use super::{ENGINE, called, content, first, found, numbers, records};
use norwegian::{collation_key, fold};
use std::collections::HashSet;
use usht::content::Detail;
use usht::search::{Field, Hit, Kind, Reason, Record};

/// Lowest score of an answer that has all words.
const ALL_WORDS: u32 = 10_000;

fn hits(query: &str) -> Vec<Hit> {
    ENGINE.with(|engine| engine.search(query).hits)
}

/// The place of a municipality among all answers.
fn place(query: &str, number: &str) -> usize {
    let answer = format!("municipality:{number}");
    let place = found(query).iter().position(|other| *other == answer);
    place.unwrap_or_else(|| panic!("{number} does not answer {query}"))
}

#[test]
fn the_nearer_a_name_is_the_earlier_it_comes() {
    for (query, nearer, farther) in [
        // The name, the beginning of it.
        ("os", "3430", "0301"),
        ("hamar", "3403", "1875"),
        ("nes", "3228", "1828"),
        // A word of it, a part of one.
        ("land", "3448", "3226"),
        ("land", "3447", "4641"),
        // The letter that was typed, the one it folds to; also where it is only a former name.
        ("å", "3218", "5601"),
        ("lardal", "3909", "4642"),
        // The beginning of it, another word of the same stem.
        ("hamm", "5603", "3403"),
    ] {
        let (nearer, farther) = (place(query, nearer), place(query, farther));
        assert!(nearer < farther, "{query}: {nearer}, {farther}");
    }
    // Two letters inside a word say nothing: Moss is found because it is in Østfold.
    ENGINE.with(|engine| {
        let answers = engine.search("os");
        let moss = answers.hits.iter().find(|hit| hit.record.title() == "Moss");
        let field = moss.map(|hit| answers.match_info(engine, hit).field);
        assert_ne!(field, Some(Field::Name));
    });
}

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

#[test]
fn what_is_named_by_most_words_comes_before_what_is_only_about_it() {
    // No project in Akershus is about it.
    let (record, _) = first("klinisk observasjon akershus");
    assert_eq!(called(record), "theme:klinisk-observasjon");
}

#[test]
fn what_answers_all_words_comes_before_what_answers_some() {
    let mut both = 0;
    for query in [
        "demens oslo",
        "ernæring hamar",
        "velferdsteknologi lister",
        "palliasjon troms",
        "hvem er mitt utviklingssenter i Alta",
        "sykehjem alta",
    ] {
        let hits = hits(query);
        let all = hits.iter().filter(|hit| hit.score >= ALL_WORDS).count();
        assert!(all > 0, "{query}");
        let some = hits[all..].iter().all(|hit| hit.score < ALL_WORDS);
        assert!(some, "{query}");
        both += usize::from(all < hits.len());
    }
    assert!(both > 2, "{both} queries with both");

    // One of the words alone is enough for none of the first.
    let demens = found("demens");
    let answers = hits("demens oslo");
    for hit in answers.iter().filter(|hit| hit.score >= ALL_WORDS) {
        let answer = called(hit.record);
        assert!(demens.contains(&answer), "{answer}");
    }
}

#[test]
fn the_best_come_first_and_equals_in_their_usual_order() {
    let mut equal = 0;
    for query in [
        "å",
        "b",
        "s",
        "os",
        "land",
        "fjord",
        "32",
        "demens",
        "demens oslo",
        "nes",
    ] {
        let hits = hits(query);
        let mut unique = HashSet::new();
        assert!(hits.iter().all(|hit| unique.insert(called(hit.record))));
        for pair in hits.windows(2) {
            let [a, b] = pair else { continue };
            assert!(a.score >= b.score, "{query}: {a:?} {b:?}");
            if a.score == b.score {
                let [a, b] = [a, b].map(|hit| usual_order(hit.record));
                assert!(a <= b, "{query}: {a:?} {b:?}");
                equal += 1;
            }
        }
    }
    assert!(equal > 200, "{equal}");
}

/// The order of records where all else is equal: projects come last, and of them those first that have results, then the newest.
fn usual_order(record: Record) -> (bool, u8, std::cmp::Reverse<Option<u16>>, String) {
    let title = collation_key(record.title());
    let Record::Project(project) = record else {
        return (false, 0, std::cmp::Reverse(None), title);
    };
    let told = match project.detail {
        Detail::TitleOnly => 2,
        _ => u8::from(project.results.is_none()),
    };
    (true, told, std::cmp::Reverse(project.latest_year()), title)
}

#[test]
fn one_letter_finds_the_beginnings() {
    let places = records("å").into_iter();
    let places = places.filter(|record| record.kind() == Kind::Municipality);
    let names: Vec<&str> = places.map(Record::title).collect();
    let begin = content().municipalities.iter();
    let begin: HashSet<&str> = begin
        .map(|place| place.name.as_str())
        .filter(|name| name.starts_with('Å'))
        .collect();
    let best: HashSet<&str> = names[..begin.len()].iter().copied().collect();
    assert_eq!(best, begin);
    assert_eq!(found("b"), found("B"));
    assert!(numbers("z").is_empty());
    for hit in &hits("b")[..20] {
        let title = fold(hit.record.title());
        assert!(
            title.split(' ').any(|word| word.starts_with('b')),
            "{title}"
        );
    }
}

#[test]
fn letters_typed_as_they_are_come_first() {
    for query in ["å", "ø", "lø", "øs"] {
        let title = first(query).0.title().to_lowercase();
        assert!(title.starts_with(query), "{query}: {title}");
    }
}

#[test]
fn a_later_word_is_found_by_its_first_letter() {
    for (query, name) in [
        ("o", "Sør-Odal"),
        ("e", "Øvre Eiker"),
        ("s", "Vestre Slidre"),
    ] {
        let found = records(query).iter().any(|record| record.title() == name);
        assert!(found, "{query}: {name}");
    }
}

#[test]
fn what_a_word_finds_alone_it_finds_beside_another_word() {
    // Compounds, other forms and other words for it, in titles and themes; the first word is in none of the titles with the second.
    for (word, other) in [
        ("ernæring", "hjemmeboende"),
        ("ernæring", "samisk"),
        ("demens", "velferdsteknologi"),
        ("palliasjon", "utviklingshemming"),
        ("velferdsteknologi", "nettverk"),
    ] {
        let engine_hits = |query: &str| hits(query).into_iter();
        let named = engine_hits(word).filter(|hit| {
            hit.record.kind() == Kind::Project
                && fold(hit.record.title()).contains(&fold(word)[..4])
        });
        let both: HashSet<String> = engine_hits(&format!("{word} til {other}"))
            .map(|hit| called(hit.record))
            .collect();
        for hit in named {
            let project = called(hit.record);
            assert!(both.contains(&project), "{word} {other}: no {project}");
        }
    }
}
