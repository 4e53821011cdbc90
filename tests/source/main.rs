//! Rules for the source itself: its prose, its shape, and the packages it is made of.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

mod circles;
mod dependencies;
mod length;
mod licences;
mod modules;
mod packages;
mod prose;
mod rooms;
mod templates;

use std::fs;
use std::path::{Path, PathBuf};

/// The folders of Rust code.
const FOLDERS: [&str; 5] = ["benches", "crates", "src", "tests", "xtask"];

/// A file of Rust code.
struct Source {
    /// Its path from the root of the repository.
    path: String,
    text: String,
}

/// All files of Rust code, by path.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in FOLDERS {
        collect(&root.join(folder), &mut paths);
    }
    paths.sort();
    let source = |path: PathBuf| Source {
        text: fs::read_to_string(&path).unwrap(),
        path: path.strip_prefix(root).unwrap().display().to_string(),
    };
    paths.into_iter().map(source).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}
