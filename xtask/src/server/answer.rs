//! The things that a static host does and `ServeDir` does not.

use std::{fs, path::Path};

use axum::{
    http::{
        HeaderMap, HeaderName, HeaderValue, StatusCode,
        header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY},
    },
    response::{IntoResponse, Response},
};
use hosting::{Cache, media_type};

/// The headers that every answer has.
pub(super) fn headers() -> HeaderMap {
    let headers = hosting::headers().into_iter().filter_map(|header| {
        let name = HeaderName::try_from(header.name).ok()?;
        Some((name, HeaderValue::try_from(header.value).ok()?))
    });
    headers.collect()
}

/// Gives an answer the type of its file, and says how long it may be kept. `path` is that of the site.
pub(super) fn describe(response: &mut Response, path: &str) {
    let is_found = matches!(response.status(), StatusCode::OK | StatusCode::NOT_MODIFIED);
    let cache = if is_found {
        Cache::of(path)
    } else {
        Cache::Ask
    };
    let kind = if response.status() == StatusCode::NOT_FOUND {
        media_type("/404.html")
    } else {
        media_type(path)
    };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache.value()));
    let named = kind.and_then(|kind| HeaderValue::try_from(kind.value()).ok());
    if let (Some(named), true) = (named, headers.contains_key(CONTENT_TYPE)) {
        headers.insert(CONTENT_TYPE, named);
    }
    if kind.is_some_and(|kind| kind.is_compressible) {
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    }
}

/// The page for an unknown address: the nearest above it, compressed where the browser takes that.
pub(super) fn not_found(folder: &Path, path: &str, asked: &HeaderMap) -> Response {
    let status = StatusCode::NOT_FOUND;
    let above = Path::new(path.trim_start_matches('/')).ancestors();
    let pages = above.map(|above| folder.join(above).join("404.html"));
    let is_inside = !path.contains("..");
    let Some(page) = pages.filter(|_| is_inside).find(|page| page.is_file()) else {
        let page = folder.join("404.html");
        let text = fs::read(page).unwrap_or_else(|_| {
            b"Not found. If the first build is under way, wait for it.\n".into()
        });
        return (status, [(CONTENT_TYPE, "text/html")], text).into_response();
    };
    for (coding, end) in [("br", ".br"), ("gzip", ".gz")] {
        let mut compressed = page.clone().into_os_string();
        compressed.push(end);
        if let (true, Ok(content)) = (takes(asked, coding), fs::read(compressed)) {
            let headers = [(CONTENT_TYPE, "text/html"), (CONTENT_ENCODING, coding)];
            return (status, headers, content).into_response();
        }
    }
    let content = fs::read(page).unwrap_or_default();
    (status, [(CONTENT_TYPE, "text/html")], content).into_response()
}

/// Returns `true` if a browser takes a coding, such as `br` in `gzip, br;q=0.9`.
fn takes(asked: &HeaderMap, coding: &str) -> bool {
    let accepted = asked
        .get(ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok());
    let mut codings = accepted.unwrap_or_default().split(',');
    codings.any(|accepted| {
        let (name, weight) = accepted.split_once(";q=").unwrap_or((accepted, "1"));
        name.trim() == coding
            && weight
                .trim()
                .parse::<f32>()
                .is_ok_and(|weight| weight > 0.0)
    })
}
