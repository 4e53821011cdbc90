//! The real content, read once.

use std::path::Path;
use std::sync::LazyLock;
use usht::content::{Content, files};

pub fn content() -> &'static Content {
    static CONTENT: LazyLock<Content> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
        files::read(&folder).unwrap_or_else(|error| panic!("{error}"))
    });
    &CONTENT
}
