//! The web app manifest: the name and the icons of the site on a phone's home screen (W3C).

use super::build::Build;
use super::output::Output;
use crate::text::Lang;
use crate::theme::PETROL;
use serde_json::json;

/// The manifest. Its addresses are relative to it, so that it holds in any folder.
pub(super) fn manifest(build: &Build) -> Output {
    let config = build.edition.config;
    let accent = config.accent().map_or(PETROL, |accent| accent.0);
    let icon = |file, sizes, kind| {
        let path = build.look.path(file).trim_start_matches('/');
        json!({ "src": path, "sizes": sizes, "type": kind })
    };
    let manifest = json!({
        "name": config.full_name(Lang::default()),
        "short_name": config.short_name,
        "lang": Lang::default().tag(),
        "start_url": "./",
        "scope": "./",
        "display": "browser",
        "background_color": "#fbfaf7",
        "theme_color": accent.to_string(),
        "icons": [
            icon("icons/favicon.svg", "any", "image/svg+xml"),
            icon("icons/icon-192.png", "192x192", "image/png"),
            icon("icons/icon-512.png", "512x512", "image/png"),
        ],
    });
    Output::new("/manifest.webmanifest", format!("{manifest:#}\n"))
}
