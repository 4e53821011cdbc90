//! Tests of the order of answers.

use super::{ENGINE, called, content, first, found, numbers, records};
use norwegian::{collation_key, fold};
use std::collections::HashSet;
use usht::content::Detail;
use usht::search::{Field, Hit, Kind, Record};

/// Lowest score of an answer that has all words.
pub const ALL_WORDS: u32 = 10_000;

pub fn hits(query: &str) -> Vec<Hit> {
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
