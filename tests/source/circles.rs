//! No file uses an item of a file that uses one of its own, be it by way of others: of two files one can be read first.

use super::Source;
use crate::modules::{Crate, File, Module, crates, used};
use std::collections::{BTreeMap, BTreeSet};

/// The groups of files that use each other, each by its paths.
fn circles(files: &Crate) -> Vec<Vec<&str>> {
    let uses: BTreeMap<&Module, BTreeSet<Module>> = files
        .iter()
        .map(|(module, file)| (module, used(files, module, file)))
        .collect();
    let reach = |from: &Module| {
        let mut reached = BTreeSet::new();
        let mut next = vec![from.clone()];
        while let Some(module) = next.pop() {
            for other in uses.get(&module).into_iter().flatten() {
                if reached.insert(other.clone()) {
                    next.push(other.clone());
                }
            }
        }
        reached
    };
    let reaches: BTreeMap<&Module, BTreeSet<Module>> =
        files.keys().map(|module| (module, reach(module))).collect();
    let mut seen = BTreeSet::new();
    let mut circles = Vec::new();
    for (module, reached) in &reaches {
        if !reached.contains(*module) || !seen.insert(*module) {
            continue;
        }
        let group = reaches
            .iter()
            .filter(|(other, back)| reached.contains(**other) && back.contains(*module));
        let group: Vec<&Module> = group.map(|(other, _)| *other).collect();
        seen.extend(&group);
        circles.push(
            group
                .into_iter()
                .map(|other| files[other].path.as_str())
                .collect(),
        );
    }
    circles
}

#[test]
fn no_file_uses_one_that_uses_it() {
    let crates = crates();
    let files: usize = crates.values().map(Crate::len).sum();
    assert!(crates.len() >= 4 && files > 250, "found {files} files only");
    let edges = |files: &Crate| -> usize {
        let used = files
            .iter()
            .map(|(module, file)| used(files, module, file).len());
        used.sum()
    };
    let edges: usize = crates.values().map(edges).sum();
    assert!(edges > 900, "found {edges} uses only");
    let found: Vec<_> = crates.values().flat_map(circles).collect();
    let lines = found
        .iter()
        .map(|circle| format!("- {}", circle.join(" ↔ ")));
    let lines: Vec<String> = lines.collect();
    assert!(
        found.is_empty(),
        "these use each other; move what both need to a file of its own:\n{}",
        lines.join("\n")
    );
}

/// Files of a crate that is not there.
fn files(sources: &[(&str, &str)]) -> Crate {
    let file = |(path, text): &(&str, &str)| {
        let module = path.split('/').filter(|part| !part.is_empty());
        let source = Source {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        };
        (module.map(str::to_owned).collect(), File::new(&source))
    };
    sources.iter().map(file).collect()
}

#[test]
fn a_circle_is_found_by_any_way_of_naming() {
    let root = ("", "mod a; mod b;");
    for (a, b) in [
        (
            "use crate::b::B; pub struct A;",
            "use super::a::A; pub struct B;",
        ),
        (
            "pub fn a() { crate::b::b() }",
            "pub fn b() { super::a::a() }",
        ),
        (
            "use super::b; fn a() { b::b() }",
            "use crate::a; fn b() { vec![a::a()] }",
        ),
        (
            "use crate::{b::{self, B}}; struct A(B);",
            "use crate::a::A as Other; struct B(Other);",
        ),
    ] {
        let files = files(&[root, ("a", a), ("b", b)]);
        assert_eq!(circles(&files), [["a", "b"]], "{a} {b}");
    }
    let three = files(&[
        ("", "mod a; mod b; mod c;"),
        ("a", "use crate::b::B; struct A;"),
        ("b", "use crate::c::C; struct B;"),
        ("c", "use crate::a::A; struct C;"),
    ]);
    assert_eq!(circles(&three), [["a", "b", "c"]]);
}

#[test]
fn a_parent_and_its_child_are_a_circle_only_if_both_use_the_other() {
    let child = ("a/child", "use super::A; pub struct Child(A);");
    let uses = files(&[
        ("", "mod a;"),
        ("a", "mod child; use child::Child; pub struct A;"),
        child,
    ]);
    assert_eq!(circles(&uses), [["a", "a/child"]]);
    let hands_on = files(&[
        ("", "mod a;"),
        ("a", "mod child; pub use child::Child; pub struct A;"),
        child,
    ]);
    assert_eq!(circles(&hands_on), [[""; 0]; 0]);
    // What a parent hands on is of the file that has it.
    let sibling = files(&[
        ("", "mod a;"),
        (
            "a",
            "mod child; mod other; use child::Child; pub use other::A; struct B(Child);",
        ),
        child,
        ("a/other", "pub struct A;"),
    ]);
    assert_eq!(circles(&sibling), [[""; 0]; 0]);
}

#[test]
fn tests_may_use_anything() {
    let files = files(&[
        ("", "mod a; mod b;"),
        ("a", "use crate::b::B; pub struct A(B);"),
        (
            "b",
            "pub struct B; #[cfg(test)] use crate::a::A; #[cfg(test)] mod tests { use crate::a::A; }",
        ),
    ]);
    assert_eq!(circles(&files), [[""; 0]; 0]);
}
