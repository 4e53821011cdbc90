//! `cargo xtask reproduce`: whoever builds a commit has the same files, byte by byte.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use fs_err as fs;
use walkdir::WalkDir;

use crate::{
    build::{self, Standard},
    process::{output_of, program, run},
    project::Project,
    site::Site,
    tools::{Tools, ensure_npm_packages},
};

/// Builds the portal of the commit that is checked out, here and in a clone in another folder, and compares the two.
///
/// # Errors
/// Fails for changes that are not committed, for a build that fails, and for files that differ, which the error names.
pub fn reproduce(project: &Project) -> Result<()> {
    let mut status = program(project, "git");
    let changed = output_of(status.args(["status", "--porcelain"]))
        .context("it takes a checkout of git, with git on PATH")?;
    if !changed.is_empty() {
        bail!("commit first, since a clone has nothing of this:\n{changed}");
    }
    // A name of another length, too: nothing may depend on where the folder lies.
    let folder = project.target().join("reproduce/in-another-folder");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut clone = program(project, "git");
    run(clone.args(["clone", "--quiet", "."]).arg(&folder))?;
    let clone = Project::at(&folder);
    let tools = Tools::ensure(project)?;
    ensure_npm_packages(&clone)?;
    for project in [project, &clone] {
        build::build_dist(project, &tools, &Site::portal(), Standard::ForSize)?;
    }
    let [here, there] = [project, &clone].map(|project| files(&project.dist()));
    let differing = differing(&here?, &there?);
    if !differing.is_empty() {
        bail!(
            "{} files are others in {}:\n{}",
            differing.len(),
            clone.dist().display(),
            differing.join("\n")
        );
    }
    fs::remove_dir_all(&folder)?;
    println!("two builds in two folders are the same, byte by byte");
    Ok(())
}

/// The files of a folder by their paths in it.
type Files = BTreeMap<PathBuf, Vec<u8>>;

fn files(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder)?.to_owned();
            files.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// The files that two folders do not both have in the same way, each with what is different.
fn differing(here: &Files, there: &Files) -> Vec<String> {
    let mut differing = Vec::new();
    for (path, content) in here {
        let what = match there.get(path) {
            None => "only here".to_owned(),
            Some(other) if other == content => continue,
            Some(other) => {
                let same = content.iter().zip(other).take_while(|(a, b)| a == b);
                format!("from byte {}", same.count())
            }
        };
        differing.push(format!("{}: {what}", path.display()));
    }
    let only_there = there.keys().filter(|path| !here.contains_key(*path));
    differing.extend(only_there.map(|path| format!("{}: only there", path.display())));
    differing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_differs_is_named() {
        let folder = |files: &[(&str, &str)]| -> Files {
            let files = files.iter();
            files
                .map(|(path, text)| (path.into(), text.as_bytes().to_owned()))
                .collect()
        };
        let here = folder(&[("a", "same"), ("b", "this one"), ("c", "short")]);
        assert_eq!(differing(&here, &here), [""; 0]);
        let there = folder(&[("a", "same"), ("b", "that one"), ("d", "")]);
        assert_eq!(
            differing(&here, &there),
            ["b: from byte 2", "c: only here", "d: only there"]
        );
    }
}
