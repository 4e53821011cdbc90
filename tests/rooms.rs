//! Tests that each room knows only those it may: the table of docs/architecture.md, held against the `use` lines and paths of the source.
//! A crate of its own, in `crates/`, is held by the compiler.

use std::fs;
use std::path::{Path, PathBuf};

/// For each room the rooms it may name. A room that is missing here fails the test.
const ROOMS: &[(&str, &[&str])] = &[
    ("site_root", &[]),
    ("static_pages", &[]),
    ("theme", &[]),
    ("content", &[]),
    (
        "editorial",
        &["site_root", "static_pages", "theme", "content", "text"],
    ),
    ("search", &["content", "text"]),
    ("text", &[]),
    ("route", &["static_pages", "content", "search", "text"]),
    (
        "components",
        &[
            "site_root",
            "content",
            "editorial",
            "search",
            "text",
            "route",
        ],
    ),
    ("islands", &["search", "components"]),
    (
        "tables",
        &[
            "site_root",
            "content",
            "editorial",
            "text",
            "route",
            "components",
        ],
    ),
    (
        "pages",
        &[
            "site_root",
            "static_pages",
            "tables",
            "content",
            "editorial",
            "search",
            "text",
            "route",
            "components",
            "islands",
        ],
    ),
    ("app", &["route", "components", "islands", "pages"]),
    (
        "site",
        &[
            "site_root",
            "theme",
            "content",
            "editorial",
            "search",
            "text",
            "route",
            "components",
            "islands",
            "tables",
            "pages",
            "app",
        ],
    ),
    (
        "browser",
        &["site_root", "content", "text", "components", "islands"],
    ),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The room a file of the crate is in: the first part of its path.
fn room(path: &Path) -> String {
    let first = path.components().next().unwrap();
    Path::new(first.as_os_str())
        .file_stem()
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned()
}

#[test]
fn every_room_knows_only_what_it_may() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut mistakes = Vec::new();
    for path in sources(&src) {
        let relative = path.strip_prefix(&src).unwrap();
        let room = room(relative);
        if ["lib", "main"].contains(&room.as_str()) {
            continue;
        }
        let Some((_, may)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            mistakes.push(format!("{}: no room of that name", relative.display()));
            continue;
        };
        let text = fs::read_to_string(&path).unwrap();
        for known in text.split("crate::").skip(1) {
            let named: String = known
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if named != room && !may.contains(&named.as_str()) {
                mistakes.push(format!("{}: crate::{named}", relative.display()));
            }
        }
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn content_and_search_compile_without_leptos_and_the_browser() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for room in ["content", "search"] {
        let mut files = sources(&src.join(room));
        files.push(src.join(room).with_extension("rs"));
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            for word in ["leptos", "web_sys", "gloo"] {
                let found = text
                    .lines()
                    .any(|line| !line.trim_start().starts_with("//") && line.contains(word));
                assert!(!found, "{} names {word}", path.display());
            }
        }
    }
}
