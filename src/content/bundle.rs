//! The bundle: the content as one file, which the browser loads. It is a JSON array of [columns](super::columns).

use super::Content;
use super::columns::{Reader, Writer};
use super::json;

/// The address at which the browser finds the bundle of a version. A file that is kept of another build has another name.
pub fn address(version: &str) -> String {
    format!("/content-{version}.json")
}

/// A digest of a text: the 64-bit Fowler–Noll–Vo hash (FNV-1a). It tells contents apart, so that a page is never hydrated with other
/// content than it was prerendered from. The hash table of the search engine has the one of 32 bits, for terms: see there.
pub fn digest(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
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
