//! Doc comments begin with the thing they are about, and not with a clause: "The letters of a word", not "Which letters a word has".

use super::{Source, sources};

/// Highest share of doc comments that begin with a clause, in percent of all. It was 0.7 when this was written.
const MOST: f64 = 1.0;

/// Words with which a clause begins.
const CLAUSES: &[&str] = &[
    "How", "If", "That", "What", "Whatever", "When", "Whenever", "Where", "Wherever", "Whether",
    "Which", "Who", "Whoever", "Whom", "Whose", "Why",
];

/// Words that begin a clause after "As": "As many words are read".
const AMOUNTS: &[&str] = &["far", "few", "long", "many", "much"];

/// A doc comment: its line and its first words.
struct Comment<'a> {
    line: usize,
    text: &'a str,
}

/// The doc comments of a file. Lines that follow each other are one.
fn comments(text: &str) -> Vec<Comment<'_>> {
    let mut comments = Vec::new();
    let mut before = None;
    for (line, text) in (1..).zip(text.lines()) {
        let text = text.trim_start();
        let mark = ["///", "//!"]
            .into_iter()
            .find(|mark| text.starts_with(mark));
        if let Some(mark) = mark.filter(|_| mark != before) {
            let text = text.trim_start_matches(mark).trim_start();
            comments.push(Comment { line, text });
        }
        before = mark;
    }
    comments
}

/// Returns `true` if a text begins with a clause.
fn begins_with_clause(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    match words.next() {
        Some("As") => words.next().is_some_and(|word| AMOUNTS.contains(&word)),
        Some(word) => CLAUSES.contains(&word),
        None => false,
    }
}

/// Says which comments of a file begin with a clause, and how many comments it has.
fn clauses(source: &Source) -> (Vec<String>, usize) {
    let comments = comments(&source.text);
    let found = comments
        .iter()
        .filter(|comment| begins_with_clause(comment.text))
        .map(|comment| format!("{}:{}: {}", source.path, comment.line, comment.text))
        .collect();
    (found, comments.len())
}

#[test]
fn doc_comments_begin_with_the_thing() {
    let (mut found, mut all) = (Vec::new(), 0_u32);
    for source in sources() {
        let (clauses, count) = clauses(&source);
        all += u32::try_from(count).unwrap();
        if !clauses.is_empty() {
            found.push(clauses);
        }
    }
    assert!(all > 2_000, "found {all} doc comments only");
    let count: usize = found.iter().map(Vec::len).sum();
    let share = 100.0 * f64::from(u32::try_from(count).unwrap()) / f64::from(all);
    // The worst files first.
    found.sort_by_key(|clauses| std::cmp::Reverse(clauses.len()));
    assert!(
        share <= MOST,
        "{count} of {all} doc comments, {share:.1} %, begin with a clause:\n{}",
        found.concat().join("\n")
    );
}

#[test]
fn a_clause_is_told_from_a_thing() {
    let comments = comments(
        "//! What it is.\n//! Why not.\n\n/// The words.\n/// Which are many.\nfn f() {}\n    /// As few keys are sorted.\n",
    );
    let told: Vec<(usize, bool)> = comments
        .iter()
        .map(|comment| (comment.line, begins_with_clause(comment.text)))
        .collect();
    assert_eq!(told, [(1, true), (4, false), (7, true)]);
    assert!(!begins_with_clause("As JSON."));
}
