//! Properties of the search for any input, in any order: an answer, the same each time, and marks that fit the text.

use super::odd::{cases, odd_text};
use super::{ENGINE, called, content};
use norwegian::Span;
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::LazyLock;
use usht::search::{Engine, MatchInfo};

/// Names, titles and words as they stand in the content.
static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let content = content();
    let mut names = Vec::new();
    for place in &content.municipalities {
        names.extend([place.name.as_str(), place.number.as_str()]);
        names.extend(place.names.iter().map(|name| name.name.as_str()));
        names.extend(place.former.iter().filter_map(|f| f.name.as_deref()));
        names.extend(place.seat.as_deref());
    }
    names.extend(content.counties.iter().map(|county| county.name.as_str()));
    for centre in &content.centres {
        names.extend([centre.name.as_str(), &centre.short_name]);
    }
    names.extend(content.themes.iter().map(|theme| theme.name.as_str()));
    names.extend(
        content
            .projects
            .iter()
            .map(|project| project.title.as_str()),
    );
    for group in &content.vocabulary.synonyms {
        let words = [&group.words, &group.nn, &group.en, &group.se];
        names.extend(words.into_iter().flatten().map(String::as_str));
    }
    names.extend(content.vocabulary.stop_words.iter().map(String::as_str));
    names
});

fn name() -> impl Strategy<Value = String> {
    any::<Index>().prop_map(|index| (*index.get(&NAMES)).to_owned())
}

/// A name with mistakes: letters left out, doubled, changed, exchanged, marked; cut off; next to others.
fn mistyped() -> impl Strategy<Value = String> {
    let mistake = (0..6_u8, any::<Index>(), any::<char>());
    let names = proptest::collection::vec(name(), 1..4);
    (names, proptest::collection::vec(mistake, 0..5)).prop_map(|(names, mistakes)| {
        let mut letters: Vec<char> = names.join(" ").chars().collect();
        for (mistake, at, letter) in mistakes {
            if letters.is_empty() {
                break;
            }
            let count = letters.len();
            let at = at.index(count);
            match mistake {
                0 => drop(letters.remove(at)),
                1 => letters.insert(at, letters[at]),
                2 => letters[at] = letter,
                3 => letters.swap(at, (at + 1) % count),
                4 => letters.insert(at + 1, '\u{308}'),
                _ => letters.truncate(at + 1),
            }
        }
        letters.into_iter().collect()
    })
}

fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        mistyped(),
        odd_text(),
        (odd_text(), name()).prop_map(|(a, b)| a + &b)
    ]
}

/// Everything an engine says to a query.
fn said(engine: &Engine, query: &str) -> Vec<(String, u32, MatchInfo)> {
    let answers = engine.search(query);
    let hits = answers.hits.iter();
    hits.map(|hit| {
        (
            called(hit.record),
            hit.score,
            answers.match_info(engine, hit),
        )
    })
    .collect()
}

fn assert_within(marks: &[Span], text: &str) {
    let mut end = 0;
    for mark in marks {
        let part = text.get(mark.0..mark.1);
        assert!(
            part.is_some_and(|part| !part.is_empty()),
            "{mark:?} of {text:?}"
        );
        assert!(mark.0 >= end, "{marks:?} of {text:?}");
        end = mark.1;
    }
}

proptest! {
    #![proptest_config(cases(2_500))]

    #[test]
    fn whatever_is_typed_is_answered(query in anything(), text in anything()) {
        ENGINE.with(|engine| {
            let answers = engine.search(&query);
            prop_assert!(answers.hits.len() <= NAMES.len());
            for hit in answers.hits.iter().take(50) {
                let info = answers.match_info(engine, hit);
                prop_assert!(!info.text.is_empty(), "{hit:?}");
                assert_within(&info.highlights, &info.text);
                assert_within(&answers.highlights(engine, hit.record.title()), hit.record.title());
            }
            assert_within(&answers.highlights(engine, &text), &text);
            assert_within(&answers.highlights(engine, &query), &query);
            Ok(())
        })?;
    }
}

proptest! {
    #![proptest_config(cases(12))]

    /// The engine remembers words between keystrokes, which must not show.
    #[test]
    fn an_answer_does_not_depend_on_what_was_asked_before(
        queries in proptest::collection::vec(mistyped(), 1..4),
        order in any::<u64>(),
    ) {
        // Each as it is typed, letter by letter.
        let mut typed: Vec<String> = Vec::new();
        for query in &queries {
            let ends = query.char_indices().map(|(at, letter)| at + letter.len_utf8());
            typed.extend(ends.take(30).map(|end| query[..end].to_owned()));
        }
        let used = Engine::new(content());
        let before: Vec<_> = typed.iter().map(|query| said(&used, query)).collect();
        // Again in another order, of an engine that was asked nothing else.
        let fresh = Engine::new(content());
        let mut places: Vec<usize> = (0..typed.len()).collect();
        places.sort_by_key(|place| (*place as u64 + 1).wrapping_mul(order | 1));
        for place in places {
            let query = &typed[place];
            for engine in [&fresh, &used] {
                let now = said(engine, query);
                let differs = now.iter().zip(&before[place]).find(|(now, before)| now != before);
                prop_assert!(now.len() == before[place].len(), "{query}");
                prop_assert!(differs.is_none(), "{query}: {differs:?}");
            }
        }
    }
}

#[test]
fn a_fresh_engine_says_the_same() {
    for query in [
        "lorenskog",
        "demens oslo",
        "velferds teknologi",
        "dementia",
        "palliativ omsor USHT",
        "hvem hjelper Alta",
    ] {
        let fresh = said(&Engine::new(content()), query);
        assert!(!fresh.is_empty());
        ENGINE.with(|engine| {
            for other in [
                "sjukeheim",
                "palliativ",
                "palliasjon i troms",
                "lor",
                "d",
                "velferdsteknologi",
            ] {
                engine.search(other);
            }
            assert_eq!(said(engine, query), fresh, "{query}");
        });
    }
}

#[test]
fn a_book_is_answered_as_its_beginning() {
    ENGINE.with(|engine| {
        let book = "lindrende behandling ".repeat(50_000);
        let beginning: String = book.chars().take(600).collect();
        assert_eq!(said(engine, &book), said(engine, &beginning));
        assert!(!said(engine, &book).is_empty());
        let marks = format!("Os\u{308}lo{}", "\u{308}".repeat(100_000));
        assert_eq!(
            called(engine.search(&marks).hits[0].record),
            "municipality:0301"
        );
    });
}
