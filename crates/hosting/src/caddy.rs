//! The configuration of Caddy.

use crate::cache::Cache;
use crate::header::headers;
use crate::place::{Place, head};
use crate::types::MEDIA_TYPES;
use std::fmt::Write as _;

/// The files of the site, as they lie compressed beside themselves.
const FILES: &str = "file_server {
    hide .ht* .nojekyll
    precompressed br gzip
}
";

/// A folder without the slash at its end: Caddy's own redirection forgets the query.
const FOLDERS: &str = "@folder {
    not path */
    file {path}/index.html
}
handle @folder {
    @queried expression {query} != ''
    redir @queried {http.request.orig_uri.path}/?{query} permanent
    redir {http.request.orig_uri.path}/ permanent
}
";

/// A Caddyfile: the server that has the files in `folder`, and listens at an address such as `example.org` or `:80`.
pub fn caddy(place: &Place, listen: &str, folder: &str) -> String {
    let (base, kept) = (&place.base, place.kept_pattern());
    let mut text = format!("root * {folder}\n\nheader {{\n");
    for header in headers() {
        let _ = writeln!(text, "    {} \"{}\"", header.name, header.value);
    }
    let _ = writeln!(text, "}}\n@kept path_regexp ^{kept}");
    let _ = writeln!(
        text,
        "header @kept Cache-Control \"{}\"",
        Cache::ForEver.value()
    );
    let _ = writeln!(text, "@asked not path_regexp ^{kept}");
    let _ = writeln!(
        text,
        "header @asked Cache-Control \"{}\"",
        Cache::Ask.value()
    );
    for kind in MEDIA_TYPES.iter().filter(|kind| kind.extension != "html") {
        let (extension, value) = (kind.extension, kind.value());
        let _ = writeln!(text, "@{extension} path *.{extension}");
        let _ = writeln!(text, "header @{extension} Content-Type \"{value}\"");
    }
    text.push('\n');
    // What begins with a dot is no file of the site.
    let hidden = format!(
        "@hidden {{\n    path_regexp /\\.\n    not path {base}/.well-known/*\n}}\nhandle @hidden {{\n    error 404\n}}\n"
    );
    let files = [FOLDERS, "handle {\n", &indented(FILES), "}\n"].concat();
    if base.is_empty() {
        text.push_str(&[&hidden, &files].map(String::as_str).concat());
    } else {
        let _ = writeln!(
            text,
            "redir {base} {base}/ permanent\n{hidden}handle_path {base}/* {{\n{}}}",
            indented(&files)
        );
        text.push_str("handle {\n    error 404\n}\n");
    }
    text.push_str(&unknown(place));
    [&head("#"), listen, " {\n", &indented(&text), "}\n"].concat()
}

/// The pages for unknown addresses.
fn unknown(place: &Place) -> String {
    let base = &place.base;
    let mut text = format!(
        "header Cache-Control \"{}\"\nheader Content-Type \"text/html; charset=utf-8\"\n",
        Cache::Ask.value()
    );
    for language in &place.languages {
        let page = indented(&format!("rewrite * /{language}/404.html\n{FILES}"));
        let _ = writeln!(
            text,
            "@{language} path {base}/{language}/*\nhandle @{language} {{\n{page}}}"
        );
    }
    let page = indented(&format!("rewrite * /404.html\n{FILES}"));
    let _ = writeln!(text, "handle {{\n{page}}}");
    format!("\nhandle_errors {{\n{}}}\n", indented(&text))
}

/// Lines further to the right.
fn indented(lines: &str) -> String {
    let lines = lines.lines().map(|line| {
        if line.is_empty() {
            "\n".to_owned()
        } else {
            ["    ", line, "\n"].concat()
        }
    });
    lines.collect()
}
