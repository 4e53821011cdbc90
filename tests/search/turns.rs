//! A search in turns finds what a search at once does.

use super::content;
use std::pin::pin;
use usht::search::{Answers, Engine, Facets, Filter, Pace, Record, Scope, turn};

/// Every turn is over at once.
const SHORT: Pace = Pace { is_over: || true };

const QUESTIONS: [&str; 6] = [
    "s",
    "lørenskog",
    "demens i hamar",
    "hvem er mitt utviklingssenter i alta",
    "velferds teknologi",
    "xyzzyqq",
];

/// The result of some work, and the number of turns it takes.
fn turns<T>(work: impl Future<Output = T>) -> (T, usize) {
    let mut work = pin!(work);
    let mut turns = 1;
    loop {
        if let Some(done) = turn(work.as_mut()) {
            return (done, turns);
        }
        turns += 1;
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
    for question in QUESTIONS {
        let expected = fast.search(question);
        let (answers, count) = turns(slow.search_in_turns(question, SHORT));
        assert_eq!(hits(&answers), hits(&expected), "{question}");
        assert_eq!(answers.suggestion(), expected.suggestion(), "{question}");
        assert!(count > 1, "{question} was found in one turn");
        for hit in answers.hits.iter().take(10) {
            let explanation = answers.explain(&slow, hit);
            assert_eq!(explanation, expected.explain(&fast, hit), "{question}");
        }
        let filter = Filter::of_words(question);
        let everything = Scope::Everything;
        let (found, count) =
            turns(facets.find_in_turns(everything, &filter, Some(&answers), SHORT));
        assert_eq!(count > 1, answers.hits.len() >= 256, "{question}");
        assert_eq!(found, facets.find(everything, &filter, Some(&expected)));
    }
}

#[test]
fn a_search_that_is_given_up_leaves_nothing_behind() {
    let (interrupted, other) = (Engine::new(content()), Engine::new(content()));
    for question in QUESTIONS {
        for letters in 1..=question.chars().count() {
            let typed: String = question.chars().take(letters).collect();
            // The next letter comes after one turn, and so on.
            let _ = turn(pin!(interrupted.search_in_turns(&typed, SHORT)));
        }
        let answers = interrupted.search(question);
        assert_eq!(hits(&answers), hits(&other.search(question)), "{question}");
    }
}
