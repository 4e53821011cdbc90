//! The bundle: the content as one file, which the browser loads. It is a JSON array of [columns](super::columns).

use super::Content;
use super::columns::{Reader, Writer};
use super::json;
use fnv::FnvHasher;
use std::hash::Hasher;

/// The address at which the browser finds the bundle of a version. A file that is kept of another build has another name.
pub fn address(version: &str) -> String {
    format!("/content-{version}.json")
}

/// A digest of a text: the 64-bit Fowler–Noll–Vo hash (FNV-1a). It tells contents apart, so that a page is never hydrated with other
/// content than it was prerendered from. The hash table of the search engine has the one of 32 bits, for terms: see there.
pub fn digest(text: &str) -> String {
    let mut hasher = FnvHasher::default();
    hasher.write(text.as_bytes());
    format!("{:016x}", hasher.finish())
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
