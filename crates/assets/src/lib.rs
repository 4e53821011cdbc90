//! The rule by which files of the site are named that a browser may keep for ever.
//!
//! Such a file lies in one folder and has a digest of its content in its name, so that other content has another address. All else keeps
//! its address and is asked for anew: pages, tables, contact cards, the site map, the manifest. A folder rather than a pattern of names,
//! because every host has rules for folders and few have them for patterns.
//!
//! ```
//! let path = assets::address("main", &assets::digest("a{}"), ".css");
//! assert_eq!(path, "/assets/main-e73eac19055c18d8.css");
//! assert_eq!(assets::plain_name(&path).as_deref(), Some("main.css"));
//! assert!(assets::is_kept(&path) && !assets::is_kept("/robots.txt"));
//! ```

use fnv::FnvHasher;
use std::hash::Hasher;

/// The folder of these files, from the root of the site.
pub const FOLDER: &str = "/assets/";

/// The digits of a digest.
const DIGITS: usize = 16;

/// A digest of a content: the 64-bit Fowler–Noll–Vo hash (FNV-1a), 16 hexadecimal digits. It tells builds of one file apart, and is the
/// same on every machine; it is no protection against forgery.
pub fn digest(content: impl AsRef<[u8]>) -> String {
    let mut hasher = FnvHasher::default();
    hasher.write(content.as_ref());
    format!("{:016x}", hasher.finish())
}

/// The path of a file from the root of the site: its name up to the digest, and from there on with its extension.
pub fn address(stem: &str, digest: &str, end: &str) -> String {
    [FOLDER, stem, "-", digest, end].concat()
}

/// The path of a file with a name such as `main.css`, by its content.
pub fn named(name: &str, content: impl AsRef<[u8]>) -> String {
    let (stem, end) = name.split_at(name.find('.').unwrap_or(name.len()));
    address(stem, &digest(content), end)
}

/// The name of a file without its digest, such as `main.css` for `/assets/main-e73eac19055c18d8.css`; `None` where it is not named by the rule.
pub fn plain_name(path: &str) -> Option<String> {
    let name = path.strip_prefix(FOLDER)?;
    let (stem, rest) = name.rsplit_once('-')?;
    let (digest, end) = rest.split_at_checked(DIGITS)?;
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let is_name = !stem.is_empty() && !name.contains('/') && end.contains('.');
    (is_name && digest.bytes().all(is_digit)).then(|| [stem, end].concat())
}

/// Returns `true` if a file is named by the rule, so that a browser may keep it for ever.
pub fn is_kept(path: &str) -> bool {
    plain_name(path).is_some()
}

#[cfg(test)]
mod tests {
    use super::{address, digest, is_kept, named, plain_name};

    #[test]
    fn hashes_as_published() {
        assert_eq!(digest(""), "cbf29ce484222325");
        assert_eq!(digest("a"), "af63dc4c8601ec8c");
    }

    #[test]
    fn a_name_is_found_again() {
        let digest = digest("wasm");
        for (stem, end, name) in [
            ("usht", "_bg.wasm", "usht_bg.wasm"),
            ("icon-192", ".png", "icon-192.png"),
            ("a", ".tar.gz", "a.tar.gz"),
        ] {
            let path = address(stem, &digest, end);
            assert_eq!(plain_name(&path).as_deref(), Some(name), "{path}");
        }
        assert_eq!(
            named("icon-192.png", "wasm"),
            address("icon-192", &digest, ".png")
        );
    }

    #[test]
    fn other_names_are_not_of_the_rule() {
        for path in [
            "/",
            "/assets/",
            "/assets/main.css",
            "/assets/main-e73eac19055c18d.css",
            "/assets/main-e73eac19055c18d8",
            "/assets/main-E73EAC19055C18D8.css",
            "/assets/-e73eac19055c18d8.css",
            "/assets/a/main-e73eac19055c18d8.css",
            "/main-e73eac19055c18d8.css",
            "/worker.js",
        ] {
            assert!(!is_kept(path), "{path}");
        }
    }
}
