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
    pub content: Vec<u8>,
}

impl Output {
    /// A file with a content, such as a text.
    pub(crate) fn new(path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self {
            path: path.into(),
            content: content.into(),
        }
    }

    /// A file that is named by its content, so that a browser may keep it for ever. The name is one such as `main.css`.
    pub(crate) fn kept(name: &str, content: impl Into<Vec<u8>>) -> Self {
        let content = content.into();
        Self {
            path: assets::named(name, &content),
            content,
        }
    }

    /// The content as text; empty where it is none, as that of a font.
    pub fn text(&self) -> &str {
        str::from_utf8(&self.content).unwrap_or_default()
    }

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
        fs::write(&file, &self.content).map_err(Error::io(file))
    }
}
