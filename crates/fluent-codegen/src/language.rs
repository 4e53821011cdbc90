//! The files of a language.

use std::path::Path;
use std::{fs, io};

/// The files of one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// The BCP 47 tag, such as `nb`, which is also the name of its folder.
    pub tag: String,
    /// The name of each file without `.ftl`, and its text.
    pub files: Vec<(String, String)>,
}

/// Reads the folders of all languages, the base language first and the others by their tags.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn read(folder: &Path, base: &str) -> io::Result<Vec<Language>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_type()?.is_dir() {
            continue;
        }
        let mut files = Vec::new();
        for file in fs::read_dir(entry.path())? {
            let path = file?.path();
            if let (Some(name), Some("ftl")) =
                (stem(&path), path.extension().and_then(|e| e.to_str()))
            {
                files.push((name, fs::read_to_string(&path)?));
            }
        }
        files.sort();
        let tag = entry.file_name().to_string_lossy().into_owned();
        languages.push(Language { tag, files });
    }
    languages.sort_by_key(|language| (language.tag != base, language.tag.clone()));
    Ok(languages)
}

fn stem(path: &Path) -> Option<String> {
    Some(path.file_stem()?.to_str()?.to_owned())
}
