//! The bundle: the content as two files, which the browser loads one after the other. Each is a JSON array of a version and of
//! [columns](super::columns).
//!
//! With the first one, everything can be found by its names and titles. The second has the rest: the [late](super::columns::Late) fields.

use super::Content;
use super::columns::{Reader, Writer, joined};
use super::json;
use assets::digest;
use serde::Serialize;

/// The content in two parts, as they are published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bundle {
    /// A digest of both parts. It changes whenever the content does, so that a browser never pairs a page with other data than its own.
    pub version: String,
    /// The file with the names.
    pub names: String,
    /// The file with the rest.
    pub details: String,
}

/// The address at which the browser finds the first part of a version. A file that is kept of another build has another name.
pub fn names_address(version: &str) -> String {
    assets::address("content", version, ".json")
}

/// The address of the second part of a version.
pub fn details_address(version: &str) -> String {
    assets::address("details", version, ".json")
}

impl Content {
    /// The content with the columns of the first part alone; `None` where they are others.
    pub fn of_names(names: Vec<String>) -> Option<Self> {
        Reader::read(names, true)
    }

    /// The whole content; `None` where the columns are not those of its two parts.
    pub fn of_parts(names: Vec<String>, details: Vec<String>) -> Option<Self> {
        Reader::read(joined(names, details)?, false)
    }

    /// The content as it is published.
    pub fn to_bundle(&self) -> Bundle {
        let [names, details] = Writer::parts(self);
        let version = digest(json::array(&[names.as_slice(), &details].concat()));
        Bundle {
            names: json::file(names, &version),
            details: json::file(details, &version),
            version,
        }
    }
}

impl Bundle {
    /// The whole content of the two files, as the browser reads them; `None` where they are not those of a version.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn read(names: &str, details: &str, version: &str) -> Option<Content> {
        let columns = |file| json::of_version(json::texts(file)?, version);
        Content::of_parts(columns(names)?, columns(details)?)
    }
}
