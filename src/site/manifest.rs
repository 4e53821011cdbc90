//! The web app manifest: the name and the icons of the site on a phone's home screen (W3C).

use super::build::Build;
use super::look::colours;
use super::output::Output;
use crate::route::Route;
use crate::theme::PAGE;
use serde_json::json;

/// The manifest. Its addresses are relative to it, so that it holds in any folder.
pub(super) fn manifest(build: &Build) -> Output {
    let config = build.edition.config;
    let [accent, _] = colours(build.edition);
    // The language of the start page.
    let lang = config.languages().first().copied().unwrap_or_default();
    let relative = |path: &str| [".", path].concat();
    let icon = |file, sizes, kind, purpose| {
        let path = relative(build.look.path(file));
        json!({ "src": path, "sizes": sizes, "type": kind, "purpose": purpose })
    };
    let shortcut = |route: Route| {
        let url = relative(&route.path(build.edition.content, lang));
        json!({ "name": route.name(lang), "url": url })
    };
    let start = relative(&Route::Home.path(build.edition.content, lang));
    let shortcuts = [Route::Municipalities, Route::Centres, Route::Projects];
    let manifest = json!({
        "name": config.full_name(lang),
        "short_name": config.short_name,
        "description": config.tagline.in_language(lang).0,
        "lang": lang.tag(),
        "id": "./",
        "start_url": start,
        "scope": "./",
        "display": "standalone",
        "background_color": PAGE.to_string(),
        "theme_color": accent.to_string(),
        "icons": [
            icon("icons/mark.svg", "any", "image/svg+xml", "any"),
            icon("icons/icon-192.png", "192x192", "image/png", "any"),
            icon("icons/icon-512.png", "512x512", "image/png", "any"),
            // Phones cut it out in a shape of their own.
            icon("icons/icon-maskable-512.png", "512x512", "image/png", "maskable"),
        ],
        "shortcuts": shortcuts.map(shortcut),
    });
    Output::new("/manifest.webmanifest", format!("{manifest:#}\n"))
}
