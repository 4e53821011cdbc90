//! The real content, read once.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

use std::path::Path;
use std::sync::LazyLock;
use usht::content::Content;
use usht::editorial::Edition;

/// The records as they are edited and as they are published.
pub fn edition() -> Edition {
    static EDITION: LazyLock<Edition> = LazyLock::new(|| edition_of("portal"));
    *EDITION
}

/// The same for a site, by its name.
pub fn edition_of(site: &str) -> Edition {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let site = root.join("sites").join(site).with_extension("json");
    Edition::read(&root.join("public/data"), &site).unwrap_or_else(|error| panic!("{error}"))
}

/// The records as they are published.
pub fn content() -> &'static Content {
    edition().content
}
