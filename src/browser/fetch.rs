//! Loading the content files.

use crate::content::{Content, File, LoadError, Reference};
use gloo_net::http::Request;
use std::fmt;

/// Why a content file could not be had.
pub enum FetchError {
    /// The request failed.
    Request(gloo_net::Error),
    /// The server has no such file.
    Missing(File),
    /// The answer is not the file: truncated, or a page instead of JSON.
    Load(LoadError),
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => error.fmt(f),
            Self::Missing(file) => write!(f, "{}.json is not there", file.name()),
            Self::Load(error) => error.fmt(f),
        }
    }
}

impl From<gloo_net::Error> for FetchError {
    fn from(error: gloo_net::Error) -> Self {
        Self::Request(error)
    }
}

impl From<LoadError> for FetchError {
    fn from(error: LoadError) -> Self {
        Self::Load(error)
    }
}

/// The files every page needs. The boot script has already asked for them, so that waiting for one after the other takes no
/// longer than the slowest.
pub async fn core(version: &str) -> Result<Content, FetchError> {
    let texts = texts(File::CORE, version).await?;
    Ok(Content::parse(texts.each_ref().map(String::as_str))?)
}

/// The files some pages need.
pub async fn reference(version: &str) -> Result<Reference, FetchError> {
    let texts = texts(File::REFERENCE, version).await?;
    Ok(Reference::parse(texts.each_ref().map(String::as_str))?)
}

async fn texts<const N: usize>(
    files: [File; N],
    version: &str,
) -> Result<[String; N], FetchError> {
    let mut texts = [const { String::new() }; N];
    for (text, file) in texts.iter_mut().zip(files) {
        let response = Request::get(&file.address(version)).send().await?;
        if !response.ok() {
            return Err(FetchError::Missing(file));
        }
        *text = response.text().await?;
    }
    Ok(texts)
}
