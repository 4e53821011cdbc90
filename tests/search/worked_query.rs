//! The worked query of `docs/architecture.md` has the values that the document gives it.

use super::{ENGINE, called};
use search_engine::{Expansion, MatchKind, QueryWord, TermMatch, Typed, match_term};
use std::fmt::Write;

const QUERY: &str = "demens lorenskog";

/// The best match of each kind, in the order of the kinds: "demens 100 (as typed)".
fn best_of_each_kind(matches: &[TermMatch], surface: impl Fn(u32) -> String) -> String {
    let mut kinds: Vec<MatchKind> = Vec::new();
    for found in matches {
        if !kinds.contains(&found.kind) {
            kinds.push(found.kind);
        }
    }
    let best = kinds.into_iter().map(|kind| {
        let same = matches.iter().filter(|found| found.kind == kind);
        // The first of those that are equally good.
        let best = same.rev().max_by_key(|found| found.quality).unwrap();
        let term = surface(best.term);
        format!("{term} {} ({})", best.quality, kind.names())
    });
    let best: Vec<String> = best.collect();
    if best.is_empty() {
        "nothing".to_owned()
    } else {
        best.join(", ")
    }
}

/// The values of the query, as they stand in the document.
fn worked() -> String {
    ENGINE.with(|engine| {
        let documents = engine.documents();
        let dictionary = &documents.index.dictionary;
        let query = documents.parse(QUERY);
        let mut lines = String::new();
        let class = |word: &QueryWord| dictionary.highest_class(&word.typed.folded);
        for word in &query.words {
            let Typed { folded, .. } = &word.typed;
            let (occur, class) = (word.occur, class(word));
            writeln!(lines, "token     {folded}: {occur:?}, {class:?}").unwrap();
        }
        let joined = Typed::plain(&norwegian::fold_joined(QUERY));
        let words = query
            .words
            .iter()
            .map(|word| (&word.typed, Expansion::Fuzzy));
        for (typed, expansion) in words.chain([(&joined, Expansion::Prefix)]) {
            let matches = match_term(dictionary, typed, expansion);
            let surface = |term: u32| dictionary.surface(term as usize).to_owned();
            let best = best_of_each_kind(&matches, surface);
            writeln!(lines, "terms     {}: {best}", typed.folded).unwrap();
        }
        let (answers, scores) = engine.search_with_scores(QUERY);
        for hit in answers.hits.iter().take(2) {
            let certain = if hit.certain {
                "certain"
            } else {
                "not certain"
            };
            let best = answers.match_info(engine, hit);
            let (record, field, text) = (called(hit.record), best.field.name(), best.text);
            writeln!(lines, "answer    {record}, by {field} {text:?}, {certain}").unwrap();
            for step in scores.of(engine, &answers, hit).to_string().lines() {
                writeln!(lines, "          {step}").unwrap();
            }
        }
        lines
    })
}

/// The document names words of the group of synonyms that the first word is in.
#[test]
fn the_first_word_has_synonyms() {
    let groups = &super::content().vocabulary.synonyms;
    let has = |group: &[&str], word| group.contains(&word);
    let mut groups = groups.iter().map(|group| group.all_words());
    let words = ["demens", "alzheimer", "glemsk"];
    assert!(groups.any(|group| words.iter().all(|word| has(&group, word))));
}

#[test]
fn the_document_has_the_values_of_today() {
    let document = include_str!("../../docs/architecture.md");
    let worked = worked();
    let says = document.contains(&format!("```text\n{worked}```"));
    assert!(
        says,
        "docs/architecture.md, \"One keystroke\", should say:\n{worked}"
    );
}
