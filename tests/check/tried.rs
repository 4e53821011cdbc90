//! Copies of the real content with one fault each, or with one in each of several records.

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use usht::editorial::check::{Problem, check_at};

/// Something wrong in one file.
pub struct Fault {
    pub file: &'static str,
    pub edit: fn(&mut Value),
    /// The problems that are reported with the fault and were not before it: all of them, in order.
    pub lines: &'static [&'static str],
}

pub const fn fault(
    file: &'static str,
    edit: fn(&mut Value),
    lines: &'static [&'static str],
) -> Fault {
    Fault { file, edit, lines }
}

pub fn each_tells<const N: usize>(faults: [Fault; N]) {
    let folder = copy();
    let before = lines(folder.path());
    for fault in faults {
        let path = folder.path().join(fault.file).with_extension("json");
        let text = fs::read_to_string(&path).unwrap();
        edit(folder.path(), fault.file, fault.edit);
        assert_eq!(added(&before, &lines(folder.path())), fault.lines);
        fs::write(&path, text).unwrap();
    }
}

/// A copy of the real content.
pub fn copy() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    for file in fs::read_dir(real).unwrap().map(Result::unwrap) {
        fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
    }
    folder
}

/// The problems that the check finds in a folder, with a fixed day as today.
pub fn problems(folder: &Path) -> Vec<Problem> {
    check_at(folder, "2026-11-28".parse().unwrap())
}

/// The problems in a folder, without the folder, and without the line and the record that are told from the path.
pub fn lines(folder: &Path) -> Vec<String> {
    let prefix = format!("{}/", folder.display());
    let told = problems(folder).into_iter().map(|problem| Problem {
        line: None,
        record: None,
        ..problem
    });
    told.map(|problem| problem.to_string().replacen(&prefix, "", 1))
        .collect()
}

pub fn added(before: &[String], after: &[String]) -> Vec<String> {
    let new = after.iter().filter(|line| !before.contains(line));
    new.cloned().collect()
}

pub fn edit(folder: &Path, file: &str, edit: impl FnOnce(&mut Value)) {
    let path = folder.join(file).with_extension("json");
    let mut value: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    edit(&mut value);
    fs::write(&path, value.to_string()).unwrap();
}

pub fn remove(record: &mut Value, field: &str) {
    record.as_object_mut().unwrap().remove(field);
}

/// Puts a copy of the first record after it.
pub fn repeat_first(list: &mut Value) {
    let first = list[0].clone();
    list.as_array_mut().unwrap().insert(1, first);
}

pub fn repeat_first_at_the_end(list: &mut Value) {
    let first = list[0].clone();
    list.as_array_mut().unwrap().push(first);
}

/// Puts each text into the summary of a project of its own, and returns what is then reported of that summary.
pub fn said_of_summaries(texts: &[&str]) -> Vec<Vec<String>> {
    let folder = copy();
    edit(folder.path(), "projects", |projects| {
        for (position, text) in texts.iter().enumerate() {
            projects[position]["summary"] = json!(text);
        }
    });
    let found = lines(folder.path());
    let said = (0..texts.len()).map(|position| {
        let start = format!("projects.json: projects[{position}].summary: ");
        let own = found.iter().filter_map(|line| line.strip_prefix(&start));
        own.map(str::to_owned).collect()
    });
    said.collect()
}

/// The same for the addresses of sources that are nobody's first source.
pub fn said_of_addresses(addresses: &[&str]) -> Vec<Vec<String>> {
    let folder = copy();
    edit(folder.path(), "sources", |sources| {
        let list = sources.as_array_mut().unwrap();
        for (position, url) in addresses.iter().enumerate() {
            list.insert(
                position,
                json!({"id": format!("tried-{position}"), "url": url}),
            );
        }
    });
    let found = lines(folder.path());
    let said = (0..addresses.len()).map(|position| {
        let start = format!("sources.json: sources[{position}].url: ");
        let own = found.iter().filter_map(|line| line.strip_prefix(&start));
        own.map(str::to_owned).collect()
    });
    said.collect()
}

pub fn each_says(table: &[(&str, &str)], said: fn(&[&str]) -> Vec<Vec<String>>) {
    let texts: Vec<&str> = table.iter().map(|(text, _)| *text).collect();
    for ((text, expected), found) in table.iter().zip(said(&texts)) {
        assert_eq!(found, [*expected], "{text:?}");
    }
}

/// Each of them is refused, in whatever words.
pub fn each_is_refused(texts: &[&str], said: fn(&[&str]) -> Vec<Vec<String>>) {
    for (text, found) in texts.iter().zip(said(texts)) {
        assert!(!found.is_empty(), "{text:?}");
    }
}

pub fn none_is_refused(texts: &[&str], said: fn(&[&str]) -> Vec<Vec<String>>) {
    for (text, found) in texts.iter().zip(said(texts)) {
        assert!(found.is_empty(), "{text:?}: {found:?}");
    }
}
