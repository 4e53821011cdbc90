//! The bundle: the content as one file, which the browser loads. It is a JSON array of [columns](super::columns).

use super::Content;
use super::columns::{Reader, Writer};
use super::json;

/// The address at which the browser finds the bundle of a version. A file that is kept of another build has another name.
pub fn address(version: &str) -> String {
    assets::address("content", version, ".json")
}

impl Content {
    /// Reads a bundle; `None` where it is not one. That it is one of the same build is told by its version.
    pub fn parse(bundle: &str) -> Option<Self> {
        Reader::whole(json::texts(bundle)?)
    }

    /// The bundle of the content.
    pub fn to_json(&self) -> String {
        json::array(&Writer::whole(self))
    }
}
