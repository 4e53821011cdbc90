//! The look of the site of one centre: its colours and its logo, where the portal has those of the style sheets.

use crate::of_centre::sites;
use crate::site::{Dom, STYLE, at, files_in, inputs_of, prerender_site, public, site};
use std::fs;
use usht::site::Override;

/// A site with an accent has one style sheet, which is not the portal's, and icons and a manifest of its colour.
#[test]
fn its_colours_are_its_own() {
    let folder = tempfile::tempdir().unwrap();
    prerender_site(&inputs_of("akershus"), folder.path(), Override::default()).unwrap();
    let accent = sites()[0].1.edition.config.accent.as_deref().unwrap();
    let files = files_in(folder.path());
    let is_style = |file: &&String| file.split('.').next_back() == Some("css");
    let [style] = files.iter().filter(is_style).collect::<Vec<_>>()[..] else {
        panic!("{files:?}");
    };
    let css = fs::read_to_string(folder.path().join(style)).unwrap();
    assert!(css.starts_with(STYLE), "{css}");
    assert!(
        css.contains(&format!("--ds-color-base-default:{accent};")),
        "{css}"
    );
    for (path, html) in &sites()[0].1.pages {
        let page = format!("<link rel=\"stylesheet\" href=\"/{style}\"/>");
        assert!(
            html.contains(&page) && !html.contains("main-1.css"),
            "{path}"
        );
    }
    let own = &sites()[0].1;
    for icon in [&*own.named("mark.svg"), "/manifest.webmanifest"] {
        let text = fs::read_to_string(folder.path().join(&icon[1..])).unwrap();
        assert!(
            text.contains(accent) && !text.contains("#00565f"),
            "{icon}: {text}"
        );
    }
    // In a folder of a host too.
    let below = tempfile::tempdir().unwrap();
    prerender_site(&inputs_of("akershus"), below.path(), at("", "/usht")).unwrap();
    let html = fs::read_to_string(below.path().join("om/index.html")).unwrap();
    assert!(html.contains(&format!("href=\"/usht/{style}\"")));
}

/// A logo stands in place of the mark, as wide as it is drawn.
#[test]
fn its_logo_is_its_own() {
    let beside = tempfile::tempdir().unwrap();
    let logo =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><path d='M0 0h90z'/></svg>";
    let dark = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><style>@media (prefers-color-scheme: dark) {}</style></svg>";
    for (svg, class) in [(logo, Some("on-white")), (dark, None)] {
        let mut inputs = inputs_of("finnmark");
        let config = fs::read_to_string(&inputs.config).unwrap();
        let config = config.replacen('{', "{ \"logo\": \"own.svg\",", 1);
        inputs.config = beside.path().join("finnmark.json");
        fs::write(&inputs.config, config).unwrap();
        fs::write(beside.path().join("own.svg"), svg).unwrap();
        let folder = tempfile::tempdir().unwrap();
        prerender_site(&inputs, folder.path(), at("", "/usht")).unwrap();
        let html = fs::read_to_string(folder.path().join("om/index.html")).unwrap();
        let page = Dom::parse("/om/", &html);
        let image = page.one(".site-name img");
        let drawing = assets::named("logo.svg", svg);
        assert_eq!(image.attr("src"), Some(&*["/usht", &drawing].concat()));
        assert_eq!(
            (image.attr("width"), image.attr("height")),
            (Some("120"), Some("40"))
        );
        assert_eq!(image.attr("class").filter(|class| !class.is_empty()), class);
        let file = fs::read_to_string(folder.path().join(&drawing[1..])).unwrap();
        assert_eq!(file, svg);
        // The icon of the browser's tab stays, in the site's accent.
        let icon = sites()[1].1.named("mark.svg");
        let icon = fs::read_to_string(folder.path().join(&icon[1..])).unwrap();
        assert!(icon.contains(sites()[1].1.edition.config.accent.as_deref().unwrap()));
    }
}

#[test]
fn the_portal_has_the_colours_of_the_style_sheets() {
    let style = assets::named("main.css", STYLE);
    assert_eq!(site().named("main.css"), style);
    assert!(site().pages["/"].contains(&format!("href=\"{style}\"")));
    let drawn = fs::read(public("icons/mark.svg")).unwrap();
    assert_eq!(site().named("mark.svg"), assets::named("mark.svg", drawn));
}
