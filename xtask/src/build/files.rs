use std::{cell::OnceCell, fs, path::Path};

use anyhow::{Context, Result};

use super::compress;

/// A file of the built site.
pub struct File {
    /// Its path in dist/, with `/`.
    pub path: String,
    pub content: Vec<u8>,
    pub gzip: usize,
    /// Filled when it is first asked for, since it takes long.
    brotli: OnceCell<usize>,
}

impl File {
    pub fn new(path: &str, content: Vec<u8>) -> File {
        File {
            path: path.to_owned(),
            gzip: compress::gzip(&content),
            content,
            brotli: OnceCell::new(),
        }
    }

    pub fn is(&self, extension: &str) -> bool {
        self.path
            .rsplit_once('.')
            .is_some_and(|(_, end)| end == extension)
    }

    /// Whether it is the content that the app loads: `content-0123456789abcdef.json`.
    pub fn is_bundle(&self) -> bool {
        self.path.starts_with("content-") && self.is("json")
    }

    /// Whether it is what the app loads once somebody searches: `gazetteer-0123456789abcdef.json`.
    pub fn is_gazetteer(&self) -> bool {
        self.path.starts_with("gazetteer-") && self.is("json")
    }

    /// What a host that compresses as well as it can sends: brotli, or the file itself where that is smaller.
    pub fn brotli(&self) -> usize {
        // Fonts and pictures are compressed already, and hosts leave them as they are.
        if ["woff2", "png", "jpg", "webp"]
            .iter()
            .any(|extension| self.is(extension))
        {
            return self.content.len();
        }
        *self.brotli.get_or_init(|| compress::brotli(&self.content))
    }
}

/// All files of the site, sorted by path.
pub fn read(dist: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    read_folder(dist, "", &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn read_folder(dir: &Path, prefix: &str, files: &mut Vec<File>) -> Result<()> {
    let entries = fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))?;
    for entry in entries {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let relative = format!("{prefix}{name}");
        if path.is_dir() {
            read_folder(&path, &format!("{relative}/"), files)?;
        } else {
            let content =
                fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.push(File::new(&relative, content));
        }
    }
    Ok(())
}
