//! The types of files.

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MediaType {
    /// The end of its name, without the dot.
    pub extension: &'static str,
    /// The value of the header `Content-Type`, without the encoding of text.
    pub name: &'static str,
    /// True where the file is text without an encoding of its own, so that the header names UTF-8.
    pub is_text: bool,
    /// True where compressing it is worth while.
    pub is_compressible: bool,
}

impl MediaType {
    /// The value of the header `Content-Type`.
    pub fn value(&self) -> String {
        let encoding = if self.is_text { "; charset=utf-8" } else { "" };
        [self.name, encoding].concat()
    }
}

const fn text(extension: &'static str, name: &'static str) -> MediaType {
    MediaType {
        extension,
        name,
        is_text: true,
        is_compressible: true,
    }
}

/// A file that names its encoding itself, or has none.
const fn data(extension: &'static str, name: &'static str, is_compressible: bool) -> MediaType {
    MediaType {
        extension,
        name,
        is_text: false,
        is_compressible,
    }
}

/// The kinds of files that the site has.
pub const MEDIA_TYPES: &[MediaType] = &[
    text("html", "text/html"),
    text("css", "text/css"),
    text("js", "text/javascript"),
    text("txt", "text/plain"),
    text("csv", "text/csv"),
    // A phone offers to save the contact.
    text("vcf", "text/vcard"),
    text("xml", "text/xml"),
    data("json", "application/json", true),
    data("webmanifest", "application/manifest+json", true),
    // Browsers compile it while it arrives, under this type alone.
    data("wasm", "application/wasm", true),
    data("svg", "image/svg+xml", true),
    data("png", "image/png", false),
    data("woff2", "font/woff2", false),
];

/// The kind of a file by its path or name; `None` where the site has no such files.
pub fn media_type(path: &str) -> Option<&'static MediaType> {
    let path = if path.ends_with('/') {
        "index.html"
    } else {
        path
    };
    let (_, extension) = path.rsplit_once('.')?;
    MEDIA_TYPES.iter().find(|kind| kind.extension == extension)
}
