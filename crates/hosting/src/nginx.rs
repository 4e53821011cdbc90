//! The configuration of nginx.

use crate::cache::Cache;
use crate::header::headers;
use crate::place::{Place, head};
use crate::types::MEDIA_TYPES;
use std::fmt::Write as _;

/// A file for the folder of sites of nginx: the server that has the files in `folder`, and listens on a port or address.
///
/// It needs Debian's `nginx` from 1.22 on and `libnginx-mod-http-brotli-static`, or the line `brotli_static` is left out.
pub fn nginx(place: &Place, listen: &str, folder: &str) -> String {
    let mut text = head("#");
    let (kept, base) = (place.kept_pattern(), &place.base);
    let _ = write!(
        text,
        "map $uri $usht_cache {{\n    default \"{}\";\n    \"~^{kept}\" \"{}\";\n}}\n\nserver {{\n    listen {listen};\n    root {folder};\n    index index.html;\n    absolute_redirect off;\n    server_tokens off;\n    access_log off;\n\n    gzip_static on;\n    gzip_vary on;\n    # Needs libnginx-mod-http-brotli-static; without it, leave this line out.\n    brotli_static on;\n\n",
        Cache::Ask.value(),
        Cache::ForEver.value()
    );
    text.push_str("    types {\n");
    for kind in MEDIA_TYPES {
        let _ = writeln!(text, "        {} {};", kind.name, kind.extension);
    }
    let texts: Vec<&str> = MEDIA_TYPES
        .iter()
        .filter(|kind| kind.is_text && kind.extension != "html")
        .map(|kind| kind.name)
        .collect();
    let _ = writeln!(
        text,
        "    }}\n    default_type application/octet-stream;\n    charset utf-8;\n    charset_types {};\n",
        texts.join(" ")
    );
    for header in headers() {
        let _ = writeln!(
            text,
            "    add_header {} \"{}\" always;",
            header.name, header.value
        );
    }
    text.push_str("    add_header Cache-Control $usht_cache always;\n\n");
    // A folder without a page answers as if it were not there.
    let _ = writeln!(text, "    error_page 403 404 =404 {base}/404.html;");
    text.push_str("    location ~ /\\.(?!well-known/) {\n        return 404;\n    }\n");
    if !base.is_empty() {
        let _ = writeln!(
            text,
            "    location = {base} {{\n        return 301 {base}/;\n    }}\n    location {base}/ {{\n        alias {folder}/;\n    }}\n    location / {{\n        return 404;\n    }}"
        );
    }
    for language in &place.languages {
        let alias = if base.is_empty() {
            String::new()
        } else {
            format!("        alias {folder}/{language}/;\n")
        };
        let _ = writeln!(
            text,
            "    location {base}/{language}/ {{\n{alias}        error_page 403 404 =404 {base}/{language}/404.html;\n    }}"
        );
    }
    text.push_str("}\n");
    text
}
