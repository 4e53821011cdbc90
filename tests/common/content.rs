//! The real content, read once.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

use std::path::Path;
use std::sync::LazyLock;
use usht::content::Content;
use usht::editorial::Edition;

/// The records as they are edited and as they are published.
pub fn edition() -> Edition {
    static EDITION: LazyLock<Edition> = LazyLock::new(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (data, site) = (root.join("public/data"), root.join("sites/portal.json"));
        Edition::read(&data, &site).unwrap_or_else(|error| panic!("{error}"))
    });
    *EDITION
}

/// The records as they are published.
pub fn content() -> &'static Content {
    edition().content
}
