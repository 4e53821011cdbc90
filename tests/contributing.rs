//! Tests that `CONTRIBUTING.md` and the other documents are true: the places that they name exist.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The texts in backticks of a document, item by item of its lists and paragraphs. Blocks of code are left out.
fn quoted(document: &str) -> Vec<Vec<&str>> {
    let mut items: Vec<Vec<&str>> = Vec::new();
    for line in document.lines().filter(|line| !line.starts_with("    ")) {
        let is_continued = line.starts_with("  ");
        let quoted = line.split('`').skip(1).step_by(2);
        match items.last_mut() {
            Some(item) if is_continued => item.extend(quoted),
            _ => items.push(quoted.collect()),
        }
    }
    items
}

fn is_path(text: &str) -> bool {
    let is_file = Path::new(text).extension().is_some_and(|kind| {
        ["rs", "md", "json", "tsv", "toml", "ftl"]
            .iter()
            .any(|k| kind == *k)
    });
    !text.contains([' ', '*']) && (is_file || text.contains('/'))
}

/// A name in code, or the key of a message.
fn is_identifier(text: &str) -> bool {
    let is_letter = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(is_letter)
}

/// Returns `true` if an identifier stands in a text as a word of its own.
fn has_word(text: &str, word: &str) -> bool {
    let dash = word.contains('-');
    let mut words =
        text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && !(dash && c == '-'));
    words.any(|found| found == word)
}

/// Says what of the places that a document names does not exist, and how many it names.
fn missing(document: &str) -> (Vec<String>, usize) {
    let (mut missing, mut places) = (Vec::new(), 0);
    for item in quoted(document) {
        let mut file: Option<&str> = None;
        for text in item {
            if is_path(text) {
                places += 1;
                file = Some(text);
                if !root().join(text).exists() {
                    missing.push(format!("{text} does not exist"));
                }
            } else if let (true, Some(file)) = (is_identifier(text), file) {
                places += 1;
                let source = fs::read_to_string(root().join(file)).unwrap_or_default();
                if !has_word(&source, text) {
                    missing.push(format!("{file} has no {text}"));
                }
            }
        }
    }
    (missing, places)
}

#[test]
fn every_place_that_contributing_names_exists() {
    let document = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let (missing, places) = missing(&document);
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
    assert!(places > 60, "only {places} places are understood");
}

#[test]
fn a_place_that_does_not_exist_is_found() {
    let document = "1. `src/nowhere.rs` and `src/text.rs` `Lang`:\n   `Nowhere`, `src/search/field.rs` `Lang`\n2. `Lang`\n";
    let (missing, places) = missing(document);
    assert_eq!(
        missing,
        [
            "src/nowhere.rs does not exist",
            "src/text.rs has no Nowhere",
            "src/search/field.rs has no Lang"
        ]
    );
    assert_eq!(places, 6);
}

/// Links and pictures of the documents lead to files of the repository.
#[test]
fn the_readme_leads_to_every_document() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let links = readme.split("](").skip(1);
    let links: Vec<&str> = links.filter_map(|rest| rest.split(')').next()).collect();
    for link in &links {
        assert!(
            link.starts_with("https://") || root().join(link).exists(),
            "{link}"
        );
    }
    for document in [
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "SECURITY.md",
        "docs/architecture.md",
        "docs/design.md",
        "docs/faults.md",
        "docs/publishing.md",
        "docs/servers.md",
        "tests/README.md",
    ] {
        assert!(links.contains(&document), "{document}");
    }
}
