//! Loading the content, and other pages.

use crate::content::{Content, Gazetteer, bundle, gazetteer};
use crate::site_root::SiteRoot;
use gloo_net::http::Request;
use std::fmt;

/// The reason that the content or a page could not be fetched.
pub(crate) enum FetchError {
    /// The request failed.
    Request(gloo_net::Error),
    /// The server has nothing there.
    Missing(String),
    /// The answer is not a bundle of content.
    Shape,
    /// The answer is not the content the page was prerendered from.
    Version,
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => error.fmt(f),
            Self::Missing(address) => write!(f, "{address} is not there"),
            Self::Shape => f.write_str("the content is not what it should be"),
            Self::Version => f.write_str("the content is not what the page was prerendered from"),
        }
    }
}

impl From<gloo_net::Error> for FetchError {
    fn from(error: gloo_net::Error) -> Self {
        Self::Request(error)
    }
}

/// The content, if it is what the page was prerendered from.
pub(crate) async fn content(root: SiteRoot, version: &str) -> Result<Content, FetchError> {
    versioned(
        &root.href(&bundle::address(version)),
        version,
        Content::parse,
    )
    .await
}

/// The gazetteer, if it is the one that belongs to the content.
pub(crate) async fn gazetteer(root: SiteRoot, version: &str) -> Result<Gazetteer, FetchError> {
    versioned(
        &root.href(&gazetteer::address(version)),
        version,
        Gazetteer::parse,
    )
    .await
}

/// Fetches and parses the text at an address of the server, if it is of the given version.
async fn versioned<T>(
    address: &str,
    version: &str,
    parse: fn(&str) -> Option<T>,
) -> Result<T, FetchError> {
    let text = text(address).await?;
    if assets::digest(&text) == version {
        parse(&text).ok_or(FetchError::Shape)
    } else {
        // Also when it is truncated, or a page.
        Err(FetchError::Version)
    }
}

/// Fetches the text at an address.
pub(crate) async fn text(address: &str) -> Result<String, FetchError> {
    let response = Request::get(address).send().await?;
    if response.ok() {
        Ok(response.text().await?)
    } else {
        Err(FetchError::Missing(address.to_owned()))
    }
}

/// The page the server has at an address, whatever status it sends with it.
pub(crate) async fn page(address: &str) -> Result<String, FetchError> {
    Ok(Request::get(address).send().await?.text().await?)
}
