//! Every dependency is used: the code names it.

use super::packages::METADATA;
use super::{Source, sources};
use cargo_metadata::{Dependency, DependencyKind, Package};
use std::fs;

/// Dependencies that no code names: the package, the dependency, and the reason why it is there.
const UNNAMED: &[(&str, &str, &str)] = &[];

/// Returns `true` if code names a crate: as the beginning of a path, or in a `use`.
fn names(code: &str, name: &str) -> bool {
    let lines = code.lines().map(str::trim_start);
    let mut lines = lines.filter(|line| !line.starts_with("//"));
    lines.any(|line| {
        line.match_indices(name).any(|(at, _)| {
            let (before, after) = (&line[..at], &line[at + name.len()..]);
            let is_of_name = |c: char| c.is_alphanumeric() || c == '_';
            // After `::` or `.` it is a name of something else.
            let is_first = !before.ends_with(is_of_name) && !before.ends_with([':', '.']);
            let is_used = before.ends_with("use ") && after.starts_with([';', ' ']);
            is_first && (after.starts_with("::") || is_used)
        })
    })
}

/// The folders and files of a package in which a kind of dependency is used.
fn places(kind: DependencyKind) -> &'static [&'static str] {
    match kind {
        DependencyKind::Development => &["src/", "tests/", "benches/", "examples/"],
        DependencyKind::Build => &["build.rs"],
        _ => &["src/"],
    }
}

/// The name of a dependency in code.
fn name_of(dependency: &Dependency) -> String {
    let name = dependency.rename.as_ref().unwrap_or(&dependency.name);
    name.replace('-', "_")
}

fn is_used(package: &Package, dependency: &Dependency, sources: &[Source]) -> bool {
    let root = METADATA.workspace_root.as_path();
    let folder = package.manifest_path.parent().unwrap();
    let folder = folder.strip_prefix(root).unwrap();
    let name = name_of(dependency);
    let mut places = places(dependency.kind).iter();
    places.any(|place| {
        let place = folder.join(place);
        let mut sources = sources
            .iter()
            .filter(|source| source.path.starts_with(place.as_str()));
        sources.any(|source| names(&source.text, &name))
    })
}

#[test]
fn every_dependency_is_named_in_the_code() {
    let mut sources = sources();
    sources.push(Source {
        path: "build.rs".to_owned(),
        text: fs::read_to_string(METADATA.workspace_root.join("build.rs")).unwrap(),
    });
    let (mut unused, mut count) = (Vec::new(), 0);
    for package in METADATA.workspace_packages() {
        for dependency in &package.dependencies {
            count += 1;
            let is_excepted = UNNAMED
                .iter()
                .any(|(of, name, _)| (*of, *name) == (package.name.as_str(), &dependency.name));
            let is_used = is_used(package, dependency, &sources);
            if is_used == is_excepted {
                let remedy = if is_used {
                    "is named: remove it from the list of those that are not"
                } else {
                    "is not named where it could be: remove it, or move it to where it is used (dev-dependencies, build-dependencies)"
                };
                unused.push(format!(
                    "{}: {} {remedy}",
                    package.manifest_path, dependency.name
                ));
            }
        }
    }
    assert!(count > 50, "{count} dependencies only");
    assert!(unused.is_empty(), "{}", unused.join("\n"));
}

#[test]
fn a_crate_is_told_from_other_names() {
    for code in [
        "use csv::Writer;",
        "    let writer = csv::Writer::new();",
        "use csv as tables;",
        "pub use csv;",
        "#[csv::derive]",
        "f::<csv::Writer>()",
    ] {
        assert!(names(code, "csv"), "{code}");
    }
    for code in [
        "// csv::Writer writes",
        "mod csv;",
        "use crate::csv::Column;",
        "my_csv::Writer",
        "use csv_core::Writer;",
        "csv.push(1)",
        "let csv = \"\";",
    ] {
        assert!(!names(code, "csv"), "{code}");
    }
}
