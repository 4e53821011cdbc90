//! Each room knows only those it may: the table of docs/architecture.md, held against the `use` lines and paths of the source.
//! A crate of its own, in `crates/`, is held by the compiler.

use super::{Source, sources};

/// For each room the rooms it may name. A room that is missing here fails the test.
const ROOMS: &[(&str, &[&str])] = &[
    ("site_root", &[]),
    ("static_pages", &[]),
    ("theme", &[]),
    ("icons", &[]),
    ("content", &[]),
    (
        "editorial",
        &[
            "site_root",
            "icons",
            "static_pages",
            "theme",
            "content",
            "text",
        ],
    ),
    ("maps", &["content"]),
    ("figures", &[]),
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
            "icons",
            "maps",
            "figures",
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
    (
        "social",
        &["maps", "theme", "content", "editorial", "text", "route"],
    ),
    ("app", &["route", "components", "islands", "pages"]),
    (
        "site",
        &[
            "site_root",
            "icons",
            "maps",
            "social",
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
        &[
            "site_root",
            "content",
            "search",
            "text",
            "components",
            "islands",
        ],
    ),
];

/// The files of the crate, each with its path from `src/`.
fn files() -> impl Iterator<Item = (String, Source)> {
    sources().into_iter().filter_map(|source| {
        let path = source.path.strip_prefix("src/")?.to_owned();
        Some((path, source))
    })
}

/// The room a file of the crate is in: the first part of its path.
fn room(path: &str) -> &str {
    let first = path.split('/').next().unwrap();
    first.strip_suffix(".rs").unwrap_or(first)
}

#[test]
fn every_room_knows_only_what_it_may() {
    let mut mistakes = Vec::new();
    for (path, source) in files() {
        let room = room(&path);
        if ["lib", "main"].contains(&room) {
            continue;
        }
        let Some((_, may)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            mistakes.push(format!("{path}: no room of that name"));
            continue;
        };
        for known in source.text.split("crate::").skip(1) {
            let named: String = known
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if named != room && !may.contains(&named.as_str()) {
                mistakes.push(format!("{path}: crate::{named}"));
            }
        }
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn content_and_search_compile_without_leptos_and_the_browser() {
    let mut seen = 0;
    for (path, source) in files() {
        if !["content", "search"].contains(&room(&path)) {
            continue;
        }
        seen += 1;
        for word in ["leptos", "web_sys", "gloo"] {
            let mut lines = source.text.lines();
            let found =
                lines.any(|line| !line.trim_start().starts_with("//") && line.contains(word));
            assert!(!found, "{path} names {word}");
        }
    }
    assert!(seen > 20, "found {seen} files only");
}
