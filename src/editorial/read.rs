//! Reading the content files.

mod encoding;

pub use encoding::NotUtf8;

use super::{File, Logo, LogoError};
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};
use std::{fs, io};
use thiserror::Error;

/// The reason why a content file could not be read.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The file is not there or not readable.
    #[error("{}: {reason}", .path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        #[source]
        reason: io::Error,
    },
    /// The file is not in UTF-8.
    #[error("{}: {reason}; save it as UTF-8", .path.display())]
    Encoding {
        /// The file.
        path: PathBuf,
        /// The place and kind of the bytes that are no text.
        #[source]
        reason: NotUtf8,
    },
    /// The file is not JSON, or its records are not those of its type.
    #[error("{}: {reason}; run `cargo xtask check` for everything that is wrong", .path.display())]
    Shape {
        /// The file.
        path: PathBuf,
        /// The place and kind of the mistake.
        #[source]
        reason: serde_json::Error,
    },
    /// The file is no logo.
    #[error("{}: {reason}; {}", .path.display(), .reason.remedy())]
    Logo {
        /// The file.
        path: PathBuf,
        /// The thing that is wrong with it.
        #[source]
        reason: LogoError,
    },
}

/// Reads a file as its type.
pub(super) fn record<T: DeserializeOwned>(path: PathBuf) -> Result<T, ReadError> {
    let text = text(path.clone())?;
    serde_json::from_str(&text).map_err(|reason| ReadError::Shape { path, reason })
}

/// Reads a file as a logo.
pub(super) fn logo(path: PathBuf) -> Result<Logo, ReadError> {
    match text(path.clone()) {
        Ok(svg) => Logo::of_svg(svg).map_err(|reason| ReadError::Logo { path, reason }),
        Err(ReadError::Encoding { path, reason }) => Err(ReadError::Logo {
            path,
            reason: reason.into(),
        }),
        Err(error) => Err(error),
    }
}

/// The path of a content file in a folder.
pub(super) fn path(folder: &Path, file: File) -> PathBuf {
    folder.join(file.stem()).with_extension("json")
}

/// The text of the file at a path, without a byte order mark.
pub(super) fn text(path: PathBuf) -> Result<String, ReadError> {
    match fs::read(&path) {
        Ok(bytes) => encoding::decode(bytes).map_err(|reason| ReadError::Encoding { path, reason }),
        Err(reason) => Err(ReadError::Io { path, reason }),
    }
}
