//! Reading the content from disk: what the native binary and the tests do.

mod encoding;

pub use encoding::NotUtf8;

use super::{Content, File, LoadError, Reference};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Why content could not be read from a folder.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file is not there or not readable.
    #[error("{}: {reason}", path.display())]
    Io {
        path: PathBuf,
        #[source]
        reason: io::Error,
    },
    /// The file is not in UTF-8.
    #[error("{}: {reason}; save it as UTF-8", path.display())]
    Encoding {
        path: PathBuf,
        #[source]
        reason: NotUtf8,
    },
    /// The file is there, and is not what it should be. `check` says all that is wrong.
    #[error("{0}; run `cargo xtask check` for everything that is wrong")]
    Load(#[from] LoadError),
}

/// Reads the whole content from a folder such as `public/data`.
///
/// # Errors
/// When a file is missing, unreadable or does not have the shape of its type.
pub fn read(folder: &Path) -> Result<Content, ReadError> {
    let text = |file| text(folder, file);
    let [site, national, sources, postal_codes, areas] = File::REFERENCE.map(text);
    let reference = Reference::parse([&site?, &national?, &sources?, &postal_codes?, &areas?])?;
    let [
        counties,
        municipalities,
        centres,
        themes,
        projects,
        vocabulary,
    ] = File::CORE.map(text);
    Ok(Content::parse(
        [
            &counties?,
            &municipalities?,
            &centres?,
            &themes?,
            &projects?,
            &vocabulary?,
        ],
        reference,
    )?)
}

/// The text of a content file.
pub(super) fn text(folder: &Path, file: File) -> Result<String, ReadError> {
    load(folder.join(file.name()).with_extension("json"))
}

/// The text of the file at a path, without a byte order mark.
pub(super) fn load(path: PathBuf) -> Result<String, ReadError> {
    match fs::read(&path) {
        Ok(bytes) => encoding::decode(bytes).map_err(|reason| ReadError::Encoding { path, reason }),
        Err(reason) => Err(ReadError::Io { path, reason }),
    }
}
