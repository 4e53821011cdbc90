//! The HTML document around the content of each page: its head, its title, and the islands in it.

use crate::site::{Dom, site, text};
use scraper::{ElementRef, Html, Node};
use std::collections::HashSet;
use usht::content::bundle;
use usht::islands::{self, Island, shape};
use usht::route::Route;
use usht::text::Lang;

#[test]
fn the_head_says_where_the_page_is_and_what_starts_the_app() {
    let site = site();
    let boot = site.named("boot.js");
    let mut versions = HashSet::new();
    for (path, html) in site.pages.iter().chain(&site.translated) {
        let head = html.split("</head>").next().unwrap();
        let missing = path.ends_with("/404.html");
        // Search engines take whole addresses only, and the host is not known.
        for whole in ["canonical", "alternate", "og:url"] {
            assert!(!head.contains(whole), "{path}: {whole}");
        }
        assert_eq!(head.contains("noindex"), missing, "{path}");
        let scripts: Vec<_> = head.matches("<script").collect();
        assert_eq!(scripts.len(), 1, "{path}");
        for part in [
            &format!("<script async src=\"{boot}\""),
            "data-js=\"/usht-1.js\"",
            "data-wasm=\"/usht-1_bg.wasm\"",
        ] {
            assert!(head.contains(part), "{path}: {part}");
        }
        let [script, style] = ["<script", "rel=\"stylesheet\""].map(|part| head.find(part));
        assert!(script < style, "{path}: nothing is asked for before");
        assert!(!head.contains("name=\"app\""), "{path}: Trunk's own tag");

        let (_, app) = html.split_once("<div id=\"app\"").unwrap();
        let route = if missing { "404" } else { path };
        assert!(
            app.starts_with(&format!(" data-base=\"\" data-route=\"{route}\"")),
            "{path}"
        );
        let (_, version) = app.split_once("data-version=\"").unwrap();
        let version = version.split('"').next().unwrap();
        versions.insert(version);

        let (names, details) = (
            bundle::names_address(version),
            bundle::details_address(version),
        );
        let is_directory = |island: &Island| {
            let name = format!("data-island=\"{}\"", island.name());
            island.scope().is_some() && html.contains(&name)
        };
        let loads = if Island::ALL.iter().any(is_directory) {
            format!("data-loads=\"{names} {details} /directory-1.wasm\" data-early>")
        } else {
            format!("data-loads=\"{names}\"")
        };
        assert!(head.contains(&loads), "{path}: {loads}");
        let main = html.split("<main").nth(1).unwrap();
        let early = main.contains("data-island=");
        assert_eq!(head.contains(" data-early></script>"), early, "{path}");
    }
    assert_eq!(versions.len(), Lang::ALL.len(), "{versions:?}");
}

/// Before anything is loaded, since a policy holds for what comes after it. Nothing on a page needs what it forbids.
#[test]
fn every_page_says_first_what_it_may_load() {
    let site = site();
    let policy = hosting::meta_policy();
    for (path, html) in site.pages.iter().chain(&site.translated) {
        let (_, head) = html.split_once("<head><meta charset=\"utf-8\">").unwrap();
        let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        assert!(head.starts_with(&policy), "{path}");
        assert!(
            head.contains("<meta name=\"referrer\" content=\"same-origin\">"),
            "{path}"
        );
        let page = Dom::parse(path, html);
        let inline = page.all("style, script:not([src]), [style], base, form[action^=http]");
        assert!(inline.is_empty(), "{path}: {}", inline[0].html());
        let handlers = page
            .all("*")
            .into_iter()
            .flat_map(|element| element.value().attrs());
        let handler = handlers
            .map(|(name, _)| name)
            .find(|name| name.starts_with("on"));
        assert_eq!(handler, None, "{path}");
    }
}

#[test]
fn the_title_is_that_of_the_page_and_the_site() {
    let site = site();
    let name = site.edition.config.name.base();
    for route in Route::all(site.content) {
        let path = site.path(&route);
        let html = &site.pages[&path];
        let (_, title) = html.split_once("<title>").unwrap();
        let (title, _) = title.split_once("</title>").unwrap();
        assert!(title.contains(name), "{path}: {title}");
        assert_eq!(html.matches("property=\"og:title\"").count(), 1, "{path}");
    }
}

#[test]
fn markup_in_texts_stays_text() {
    let site = site();
    for (path, html) in &site.pages {
        let dom = html.split("<title>").nth(1).unwrap();
        let title = dom.split("</title>").next().unwrap();
        assert!(!title.contains('<'), "{path}");
    }
    // A project whose title has quotation marks or an ampersand comes out as it went in.
    let odd = site
        .content
        .projects
        .iter()
        .find(|p| p.title.contains(['&', '"', '«']));
    let project = odd.expect("a title with odd characters");
    let page = site.page(&Route::Project(project.id.clone()));
    assert_eq!(text(page.one("h1")), project.title);
    assert!(text(page.one("head > title")).starts_with(&project.title));
}

/// The names of the nodes in an element, in their order, as the DOM gives them.
fn node_names(element: ElementRef) -> Vec<String> {
    element
        .descendants()
        .skip(1)
        .map(|node| match node.value() {
            Node::Element(element) => element.name().to_ascii_uppercase(),
            Node::Text(_) => "#text".to_owned(),
            Node::Comment(_) => "#comment".to_owned(),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn islands_have_the_shape_that_is_written_on_them_and_are_files() {
    let site = site();
    let mut seen = HashSet::new();
    for (path, html) in site.pages.iter().chain(&site.translated) {
        let dom = Dom::parse(path, html);
        for island in dom.all("[data-island]") {
            let attribute = |name| island.attr(name).unwrap_or_default();
            assert_eq!(
                attribute("data-shape"),
                shape(node_names(island).into_iter()),
                "{path}"
            );
            let name = islands::address(attribute("data-html"));
            if !seen.insert(name.clone()) {
                continue;
            }
            let html = &site.islands[&name];
            assert_eq!(
                Html::parse_fragment(html).root_element().inner_html(),
                island.inner_html(),
                "{path}"
            );
        }
    }
    assert_eq!(seen.len(), Island::ALL.len() * Lang::ALL.len());
}
