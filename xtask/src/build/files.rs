use std::{cell::OnceCell, path::Path};

use anyhow::Result;
use fs_err as fs;
use walkdir::WalkDir;

use super::compress::{is_compressed, size_beside};

/// A file of the built site.
pub(super) struct File {
    /// Its path in dist/, with `/`.
    pub path: String,
    pub content: Vec<u8>,
    /// The sizes after compression, each filled when it is first asked for, since it takes long.
    gzip: OnceCell<usize>,
    brotli: OnceCell<usize>,
}

impl File {
    pub(super) fn new(path: &str, content: Vec<u8>) -> File {
        File {
            path: path.to_owned(),
            content,
            gzip: OnceCell::new(),
            brotli: OnceCell::new(),
        }
    }

    pub(super) fn is(&self, extension: &str) -> bool {
        self.path
            .rsplit_once('.')
            .is_some_and(|(_, end)| end == extension)
    }

    /// Returns `true` if it is the WebAssembly that the app begins with: `usht-0123456789abcdef_bg.wasm`.
    pub(super) fn is_main(&self) -> bool {
        self.path.ends_with("_bg.wasm")
    }

    /// Returns `true` if it is named by its content and has a name such as `main.css` before that.
    pub(super) fn is_named(&self, name: &str) -> bool {
        assets::plain_name(&["/", &self.path].concat()).as_deref() == Some(name)
    }

    /// Returns `true` if it is the content that the app loads.
    pub(super) fn is_bundle(&self) -> bool {
        self.is_named("content.json")
    }

    /// Returns `true` if it is the gazetteer, which the app loads once somebody searches.
    pub(super) fn is_gazetteer(&self) -> bool {
        self.is_named("gazetteer.json")
    }

    /// Returns `true` if it is the service worker, which no page waits for.
    pub(super) fn is_worker(&self) -> bool {
        self.path == "worker.js"
    }

    /// The language of its pages, such as `nb`, if it is a pack of them: `assets/pages-nb-kommuner-0123456789abcdef.json`.
    pub(super) fn pack(&self) -> Option<String> {
        let name = assets::plain_name(&["/", &self.path].concat())?;
        let language = name.strip_prefix("pages-")?.split(['-', '.']).next()?;
        Some(language.to_owned())
    }

    /// The size in bytes as a host sends it that compresses as well as it can: brotli, or the file itself where that is smaller.
    pub(super) fn brotli(&self) -> usize {
        self.size(&self.brotli, compress::brotli)
    }

    /// The size in bytes after gzip, for hosts without brotli.
    pub(super) fn gzip(&self) -> usize {
        self.size(&self.gzip, compress::gzip)
    }

    fn size(&self, known: &OnceCell<usize>, compress: fn(&[u8]) -> Vec<u8>) -> usize {
        // Fonts and pictures are compressed already, and hosts leave them as they are.
        if !hosting::media_type(&self.path).is_some_and(|kind| kind.is_compressible) {
            return self.content.len();
        }
        *known.get_or_init(|| compress(&self.content).len())
    }
}

/// Reads all files of the site, sorted by path, with the sizes of what lies compressed beside them.
pub(super) fn read(dist: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(dist) {
        let entry = entry?;
        if entry.file_type().is_file() && !is_compressed(entry.path()) {
            let names = entry.path().strip_prefix(dist)?.iter();
            let path: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
            let file = File::new(&path.join("/"), fs::read(entry.path())?);
            for (size, form) in [(&file.gzip, "gz"), (&file.brotli, "br")] {
                if let Some(known) = size_beside(entry.path(), form) {
                    size.get_or_init(|| known);
                }
            }
            files.push(file);
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}
