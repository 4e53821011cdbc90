//! The folder that Trunk has built, and its files.

use std::path::{Path, PathBuf};

use anyhow::Result;
use fs_err as fs;

/// The folder of the files that are named by their content, in the folder of the site.
pub(super) fn kept_files(dir: &Path) -> PathBuf {
    dir.join(assets::FOLDER.trim_matches('/'))
}

/// The names of the files of a folder that have an extension.
pub(super) fn files(dir: &Path, extension: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == extension) {
            names.extend(
                path.file_name()
                    .map(|name| name.to_string_lossy().into_owned()),
            );
        }
    }
    Ok(names)
}

/// The name of a file without its folder.
pub(super) fn name_of(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
