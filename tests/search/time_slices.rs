//! A search in time slices finds what a search at once does.

use super::content;
use std::pin::pin;
use usht::search::{Answers, Engine, Facets, Filter, Record, Scope, TimeSlice, poll_once};

/// Every time slice is over at once.
const SHORT: TimeSlice = TimeSlice { is_over: || true };

const QUERIES: [&str; 6] = [
    "s",
    "lørenskog",
    "demens i hamar",
    "hvem er mitt utviklingssenter i alta",
    "velferds teknologi",
    "xyzzyqq",
];

/// The result of some work, and the number of time slices it takes.
fn slices<T>(work: impl Future<Output = T>) -> (T, usize) {
    let mut work = pin!(work);
    let mut slices = 1;
    loop {
        if let Some(done) = poll_once(work.as_mut()) {
            return (done, slices);
        }
        slices += 1;
    }
}

fn hits(answers: &Answers) -> Vec<(Record, u32)> {
    let hits = answers.hits.iter();
    hits.map(|hit| (hit.record, hit.score)).collect()
}

#[test]
fn the_answers_are_the_same() {
    let (slow, fast) = (Engine::new(content()), Engine::new(content()));
    let facets = Facets::new(content());
    for query in QUERIES {
        let expected = fast.search(query);
        let (answers, count) = slices(slow.search_async(query, SHORT));
        assert_eq!(hits(&answers), hits(&expected), "{query}");
        assert_eq!(answers.suggestion(), expected.suggestion(), "{query}");
        assert!(count > 1, "{query} was found in one time slice");
        for hit in answers.hits.iter().take(10) {
            let info = answers.match_info(&slow, hit);
            assert_eq!(info, expected.match_info(&fast, hit), "{query}");
        }
        let filter = Filter::of_words(query);
        let everything = Scope::Everything;
        let (found, count) = slices(facets.find_async(everything, &filter, Some(&answers), SHORT));
        assert_eq!(count > 1, answers.hits.len() >= 256, "{query}");
        assert_eq!(found, facets.find(everything, &filter, Some(&expected)));
    }
}

#[test]
fn a_search_that_is_given_up_leaves_nothing_behind() {
    let (interrupted, other) = (Engine::new(content()), Engine::new(content()));
    for query in QUERIES {
        for letters in 1..=query.chars().count() {
            let typed: String = query.chars().take(letters).collect();
            // The next letter comes after one time slice, and so on.
            let _ = poll_once(pin!(interrupted.search_async(&typed, SHORT)));
        }
        let answers = interrupted.search(query);
        assert_eq!(hits(&answers), hits(&other.search(query)), "{query}");
    }
}
