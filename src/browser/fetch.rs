//! Loading the content files.

use crate::content::{self, Content, File, LoadError};
use futures_util::future::try_join_all;
use gloo_net::http::Request;
use std::fmt;

/// Why a content file could not be had.
pub enum FetchError {
    /// The request failed.
    Request(gloo_net::Error),
    /// The server has nothing there.
    Missing(String),
    /// The answer is not the file: truncated, or a page instead of JSON.
    Load(LoadError),
    /// The answer is not the content the page was prerendered from.
    Version,
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => error.fmt(f),
            Self::Missing(address) => write!(f, "{address} is not there"),
            Self::Load(error) => error.fmt(f),
            Self::Version => f.write_str("the content is not what the page was prerendered from"),
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

/// The content, if it is what the page was prerendered from.
pub async fn content(version: &str) -> Result<Content, FetchError> {
    let texts = File::CORE.map(|file| async move { text(&file.address(version)).await });
    let texts = try_join_all(texts).await?;
    let mut core = [""; File::CORE.len()];
    for (place, text) in core.iter_mut().zip(&texts) {
        *place = text;
    }
    if content::version(core) == version {
        Ok(Content::parse(core)?)
    } else {
        Err(FetchError::Version)
    }
}

/// What the server has at an address.
pub async fn text(address: &str) -> Result<String, FetchError> {
    let response = Request::get(address).send().await?;
    if response.ok() {
        Ok(response.text().await?)
    } else {
        Err(FetchError::Missing(address.to_owned()))
    }
}

/// The page the server has at an address, whatever status it sends with it.
pub async fn page(address: &str) -> Result<String, FetchError> {
    Ok(Request::get(address).send().await?.text().await?)
}
