//! A file of the site.

use super::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// A file of the site.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its path on the site; that of a page ends with `/`.
    pub path: String,
    /// The content of the file.
    pub text: String,
}

impl Output {
    /// The place of the file in the folder of the site: hosts look for a page in `index.html`.
    pub fn file(&self) -> PathBuf {
        let mut file = PathBuf::from(self.path.trim_start_matches('/'));
        if self.path.ends_with('/') {
            file.push("index.html");
        }
        file
    }

    /// Writes it into the folder of the site.
    pub(super) fn write(&self, into: &Path) -> Result<(), Error> {
        let file = into.join(self.file());
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(Error::io(folder))?;
        }
        fs::write(&file, &self.text).map_err(Error::io(file))
    }
}
