//! The printed parts of a score give the score.

use super::{content, edition_of, engine, engine_of, queries};
use usht::search::Engine;

/// The numbers of a line, without what stands in parentheses or before a colon.
fn numbers(step: &str) -> Vec<u32> {
    let (step, _) = step.rsplit_once(" (").unwrap();
    let step = step.rsplit_once(": ").map_or(step, |(_, rest)| rest);
    let words = step.split(' ');
    words.filter_map(|word| word.parse().ok()).collect()
}

/// Calculates a score from its printed steps, and checks each of them.
fn calculated(tree: &str) -> u32 {
    let (mut sum, mut importance, mut points) = (0, 0, 0);
    for step in tree.lines() {
        let before = points;
        match numbers(step).as_slice() {
            [worth, of, product] if step.contains(" × ") && !step.starts_with('×') => {
                assert_eq!(worth * of, *product, "{tree}");
                sum += product;
                let is_required = !step.ends_with("; need not be found)");
                importance += if is_required { *of } else { 0 };
            }
            [all, of, mean] if step.ends_with("(mean)") => {
                assert_eq!((*all, *of), (sum, importance), "{tree}");
                points = sum / importance;
                assert_eq!(points, *mean, "{tree}");
            }
            [percent, result] if step.starts_with("× ") => {
                points = before * percent / 100;
                assert_eq!(points, *result, "{tree}");
            }
            [most, result] if step.starts_with("at most ") => {
                points = before.min(*most);
                assert_eq!(points, *result, "{tree}");
            }
            [more, result] if step.starts_with("+ ") => {
                points = before + more;
                assert_eq!(points, *result, "{tree}");
            }
            _ => panic!("no step: {step}"),
        }
    }
    points
}

#[test]
fn the_printed_steps_give_the_score_of_every_hit() {
    let engine = engine();
    let (mut hits, mut placed, mut titled) = (0, 0, 0);
    for [_, query, _] in queries() {
        let (answers, scores) = engine.search_with_scores(query);
        for hit in answers.hits.iter().take(10) {
            let tree = scores.of(&engine, &answers, hit).to_string();
            let record = hit.record;
            assert_eq!(calculated(&tree), hit.score, "{query}: {record:?}\n{tree}");
            hits += 1;
            placed += usize::from(tree.contains("places that are named"));
            titled += usize::from(tree.contains("(title)"));
        }
    }
    // Most scores are explained by the words alone; each way to more points occurs.
    assert!(hits > 4_000, "{hits}");
    assert!((1..hits / 10).contains(&placed), "{placed} of {hits}");
    assert!((1..hits / 2).contains(&titled), "{titled} of {hits}");
}

#[test]
fn on_the_site_of_a_centre_its_records_are_told_from_others() {
    let edition = edition_of("akershus");
    let centre = edition.content.own_centre().unwrap();
    let engine = engine_of(edition);
    let mut own = 0;
    for [_, query, _] in queries().step_by(5) {
        let (answers, scores) = engine.search_with_scores(query);
        for hit in &answers.hits {
            let tree = scores.of(&engine, &answers, hit).to_string();
            assert_eq!(calculated(&tree), hit.score, "{query}: {tree}");
            let is_own = hit.record.is_of(centre) && tree.contains("kind of record");
            assert_eq!(tree.contains("own area"), is_own, "{query}: {tree}");
            own += usize::from(is_own);
        }
    }
    assert!(own > 100, "{own}");
}

#[test]
fn to_ask_for_the_scores_changes_nothing() {
    let engine = Engine::new(content());
    for [_, query, _] in queries().step_by(7) {
        let (traced, _) = engine.search_with_scores(query);
        let plain = engine.search(query);
        let hits = |answers: &usht::search::Answers| -> Vec<_> {
            let hits = answers.hits.iter();
            hits.map(|hit| (hit.record, hit.score)).collect()
        };
        assert_eq!(hits(&traced), hits(&plain), "{query}");
    }
}
