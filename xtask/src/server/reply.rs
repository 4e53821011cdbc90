//! What the server answers, without the network.

use std::{
    borrow::Cow,
    fs,
    path::{Path, PathBuf},
};

#[derive(Debug)]
pub struct Reply {
    pub status: &'static str,
    pub content_type: &'static str,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn bad_request() -> Reply {
        Reply::text(
            "400 Bad Request",
            "This is not a request that a browser makes.\n",
        )
    }

    fn text(status: &'static str, body: &str) -> Reply {
        Reply {
            status,
            content_type: "text/plain; charset=utf-8",
            headers: Vec::new(),
            body: body.into(),
        }
    }
}

/// The answer to a request for `target`, a path with or without a query, from the files in `dir`.
pub fn reply(dir: &Path, method: &str, target: &str) -> Reply {
    if !matches!(method, "GET" | "HEAD") {
        let mut reply = Reply::text("405 Method Not Allowed", "Files can only be read.\n");
        reply.headers.push(("Allow", "GET, HEAD".to_owned()));
        return reply;
    }
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    match find(dir, path) {
        Found::File(file) => match fs::read(&file) {
            Ok(body) => Reply {
                status: "200 OK",
                content_type: content_type(&file),
                headers: Vec::new(),
                body,
            },
            Err(_) => not_found(dir),
        },
        Found::FolderWithoutSlash => {
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            let mut reply =
                Reply::text("301 Moved Permanently", "The address ends with a slash.\n");
            reply.headers.push(("Location", format!("{path}/{query}")));
            reply
        }
        Found::Nothing => not_found(dir),
    }
}

enum Found {
    File(PathBuf),
    FolderWithoutSlash,
    Nothing,
}

fn find(dir: &Path, path: &str) -> Found {
    let Some(relative) = relative_path(path) else {
        return Found::Nothing;
    };
    // Symbolic links are resolved here, and must stay inside.
    let (Ok(root), Ok(file)) = (dir.canonicalize(), dir.join(relative).canonicalize()) else {
        return Found::Nothing;
    };
    if !file.starts_with(&root) {
        return Found::Nothing;
    }
    let index = file.join("index.html");
    match (path.ends_with('/'), file.is_file(), index.is_file()) {
        (true, false, true) => Found::File(index),
        (false, false, true) => Found::FolderWithoutSlash,
        (false, true, _) => Found::File(file),
        _ => Found::Nothing,
    }
}

/// The path below the served folder, or `None` if it leads out of it or to a hidden file.
fn relative_path(path: &str) -> Option<PathBuf> {
    let inner = path.strip_prefix('/')?;
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    if inner.is_empty() {
        return (path == "/").then(PathBuf::new);
    }
    let mut relative = PathBuf::new();
    for segment in inner.split('/') {
        let segment = percent_decode(segment)?;
        // The first also covers `.` and `..`, and `.stage`, where a build is under way.
        if segment.starts_with('.')
            || segment.is_empty()
            || segment.contains(['/', '\\', ':', '\0'])
        {
            return None;
        }
        relative.push(&*segment);
    }
    Some(relative)
}

fn percent_decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(text.into());
    }
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => hex_digit(bytes.next()?)? << 4 | hex_digit(bytes.next()?)?,
            other => other,
        });
    }
    Some(String::from_utf8(decoded).ok()?.into())
}

fn hex_digit(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

fn not_found(dir: &Path) -> Reply {
    match fs::read(dir.join("404.html")) {
        Ok(body) => Reply {
            status: "404 Not Found",
            content_type: HTML,
            headers: Vec::new(),
            body,
        },
        Err(_) => Reply::text(
            "404 Not Found",
            "Not found. If the first build is under way, wait for it.\n",
        ),
    }
}

const HTML: &str = "text/html; charset=utf-8";

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => HTML,
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        Some("xml") => "application/xml",
        Some("atom") => "application/atom+xml",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        Some("vcf") => "text/vcard; charset=utf-8",
        Some("pdf") => "application/pdf",
        Some("zip") => "application/zip",
        _ => "application/octet-stream",
    }
}
