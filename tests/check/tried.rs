//! Copies of the real content with one fault each.

use serde_json::Value;
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
