//! The files that the prerenderer writes, and the list of outputs that has them all.

use crate::site::{Dom, INDEX, STYLE, at, files_in, inputs, prerender, site, sorted};
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use usht::islands::{self, Island};
use usht::maps;
use usht::route::Route;
use usht::site::{Output, outputs};
use usht::tables::Table;
use usht::text::Lang;

const ORIGIN: &str = "https://example.org";

/// The files of the site as the list of outputs has them, without and with its host.
pub static LISTED: LazyLock<[(&str, Vec<Output>); 2]> =
    LazyLock::new(|| ["", ORIGIN].map(|origin| (origin, listed(origin, ""))));

/// The files of the site at a place on the web.
fn listed(origin: &str, base: &str) -> Vec<Output> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("index.html"), INDEX).unwrap();
    fs::write(folder.path().join("main-1.css"), STYLE).unwrap();
    let outputs = outputs(&inputs(), folder.path(), at(origin, base));
    assert_eq!(files_in(folder.path()), ["index.html", "main-1.css"]);
    outputs.unwrap_or_else(|error| panic!("{error}"))
}

/// The whole of each island of a page is a file beside it.
fn islands_are_there(files: &[Output]) {
    for page in files.iter().filter(|file| file.path.ends_with('/')) {
        for rest in page.text().split("data-html=\"").skip(1) {
            let digest = rest.split('"').next().unwrap();
            let path = islands::address(digest);
            let is_there = files.iter().any(|file| file.path == path);
            assert!(is_there, "{}: no island {digest}", page.path);
        }
    }
}

#[test]
fn below_a_folder_everything_is_in_it() {
    let base = "/usht";
    let below = listed(ORIGIN, base);
    let at_root = &LISTED[1].1;
    assert_eq!(below.len(), at_root.len());
    let mut outside = Vec::new();
    for (output, same) in below.iter().zip(at_root) {
        let is_html = Path::new(&output.path)
            .extension()
            .is_some_and(|kind| kind == "html");
        if !output.path.ends_with('/') && !is_html {
            continue;
        }
        // It lies where it lay, and its links lead elsewhere.
        assert_eq!(output.path, same.path);
        let links = output.text().match_indices("=\"/");
        for (at, _) in links {
            let link = &output.text()[at + 2..];
            // The folder itself, and a key.
            let is_link = !link.starts_with("/usht\"") && !link.starts_with("/ ");
            if is_link && !link.starts_with("/usht/") {
                let link = link.split('"').next();
                outside.push(format!("{}: {link:?}", output.path));
            }
        }
        let canonical = format!("href=\"{ORIGIN}{base}{}\"", output.path);
        let is_page = output.path.ends_with('/');
        assert_eq!(
            output.text().contains(&canonical),
            is_page,
            "{}",
            output.path
        );
    }
    islands_are_there(&below);
    outside.truncate(20);
    assert!(outside.is_empty(), "{}", outside.join("\n"));
    for (path, address) in [
        ("/sitemap.xml", "<loc>https://example.org/usht/om/</loc>"),
        (
            "/data/sentre.csv",
            "https://example.org/usht/sentre/usht-akershus/",
        ),
        (
            "/sentre/usht-akershus/usht-akershus.vcf",
            "https://example.org/usht/sentre/usht-akershus/",
        ),
    ] {
        let output = below.iter().find(|output| output.path == path).unwrap();
        let text = output.text().replace("\r\n ", "");
        assert!(text.contains(address), "{path}");
    }
}

#[test]
fn what_is_written_is_what_the_list_of_outputs_has() {
    let folder = tempfile::tempdir().unwrap();
    prerender(folder.path(), ORIGIN).unwrap_or_else(|error| panic!("{error}"));
    let (_, outputs) = &LISTED[1];
    let files = outputs.iter().map(Output::file);
    let files = files.map(|file| file.to_str().unwrap().replace('\\', "/"));
    let written = files_in(folder.path());
    assert_eq!(written, sorted(files.collect()));
    for output in outputs {
        let written = fs::read(folder.path().join(output.file())).unwrap();
        assert!(written == output.content, "{}", output.path);
    }
}

/// A file that a browser may keep for ever has the digest of its content in its name, and no other file has.
#[test]
fn files_are_named_by_their_content_or_have_fixed_names() {
    for output in &LISTED[1].1 {
        let Some(name) = assets::plain_name(&output.path) else {
            assert!(!output.path.starts_with(assets::FOLDER), "{}", output.path);
            continue;
        };
        // Two files have one version, so each says it, and has the one name that it gives.
        let of_version = ["content.json", "details.json", "gazetteer.json"];
        if of_version.contains(&name.as_str()) {
            let (_, version) = output.text().rsplit_once(",\n\"").unwrap();
            let version = version.strip_suffix("\"]\n").unwrap();
            assert!(output.path.contains(version), "{}", output.path);
        } else {
            assert_eq!(assets::named(&name, &output.content), output.path);
        }
    }
}

/// The style sheet names the fonts, the page the icons and the font that it needs at once, all of which are there.
#[test]
fn what_a_page_and_its_style_sheet_name_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let index = fs::read_to_string(root.join("index.html")).unwrap();
    let trunk = r#"<meta name="app" content="/usht-1.js /usht-1_bg.wasm"><link rel="stylesheet" href="/main-1.css"></head>"#;
    let index = index.replace("</head>", trunk);
    fs::write(folder.path().join("index.html"), index).unwrap();
    let fonts = fs::read_to_string(root.join("style/fonts.css")).unwrap();
    fs::write(folder.path().join("main-1.css"), fonts).unwrap();
    let outputs = outputs(&inputs(), folder.path(), at("", "/usht")).unwrap();
    let named = |name: &str| {
        let mut files = outputs.iter().map(|file| file.path.as_str());
        files
            .find(|path| assets::plain_name(path).as_deref() == Some(name))
            .unwrap()
    };
    let css = outputs
        .iter()
        .find(|file| file.path == named("main.css"))
        .unwrap();
    let page = outputs.iter().find(|file| file.path == "/om/").unwrap();
    for font in ["inter-latin.woff2", "inter-supplement.woff2"] {
        let name = named(font).strip_prefix("/assets/").unwrap();
        assert!(css.text().contains(&format!("url(\"{name}\")")), "{name}");
    }
    for name in [
        "inter-latin.woff2",
        "mark.svg",
        "apple-touch-icon.png",
        "main.css",
    ] {
        let link = format!("href=\"/usht{}\"", named(name));
        assert!(page.text().contains(&link), "{link}");
    }
    for old in ["fonts/inter", "/icons/", "main-1.css"] {
        assert!(
            !page.text().contains(old) && !css.text().contains(&format!("(\"{old}")),
            "{old}"
        );
    }
}

#[test]
fn every_kind_of_file_is_in_the_list_of_outputs() {
    let content = site().content;
    let routes = Route::all(content);
    let mut named = BTreeSet::new();
    for lang in Lang::ALL {
        named.extend(routes.iter().map(|route| route.path(content, lang)));
        let vcards = content.centres.iter();
        named.extend(vcards.map(|centre| Route::vcard(content, lang, &centre.id)));
        named.extend(Table::ALL.map(|table| Route::table(content, lang, table.name())));
    }
    // Each says its name, and the site its own, in two languages.
    let pictures = (Route::STATIC.len() + content.centres.len()) * Lang::ALL.len();
    for (origin, outputs) in &*LISTED {
        let mut left: BTreeSet<&str> = outputs.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(left.len(), outputs.len(), "two files at one path");
        for path in &named {
            assert!(left.remove(path.as_str()), "{path}");
        }
        assert!(left.remove("/manifest.webmanifest") && left.remove("/worker.js"));
        // No site map without the address of the site.
        assert_eq!(left.remove("/sitemap.xml"), !origin.is_empty());
        for (name, count) in [
            ("apple-touch-icon.png", 1),
            ("boot.js", 1),
            ("content.json", Lang::ALL.len()),
            ("delt.png", if origin.is_empty() { 0 } else { pictures }),
            ("details.json", Lang::ALL.len()),
            ("gazetteer.json", 1),
            ("ikoner.svg", 1),
            ("icon-192.png", 1),
            ("icon-512.png", 1),
            ("icon-maskable-512.png", 1),
            ("inter-latin.woff2", 1),
            ("inter-supplement.woff2", 1),
            ("island.txt", Island::ALL.len() * Lang::ALL.len()),
            ("kart.svg", maps::all(content).len()),
            ("main.css", 1),
            ("mark.svg", 1),
            // A pack for each kind of record, and one for all other pages.
            ("pages-", 6 * Lang::ALL.len()),
        ] {
            let before = left.len();
            left.retain(|path| {
                !assets::plain_name(path)
                    .unwrap_or_default()
                    .starts_with(name)
            });
            assert_eq!(before - left.len(), count, "{name}");
        }
        assert!(left.is_empty(), "of what kind? {left:?}");
    }
}

#[test]
fn every_page_is_written_once() {
    let pages = site().pages.values().chain(site().translated.values());
    let bodies: HashSet<&String> = pages.collect();
    let count = Route::all(site().content).len() * Lang::ALL.len();
    assert_eq!(bodies.len(), count, "two pages are the same");
    let said = format!("{count} pages ");
    assert!(site().said.starts_with(&said), "{}", site().said);
}

#[test]
fn with_the_address_of_the_site_links_are_absolute_and_there_is_a_site_map() {
    let folder = tempfile::tempdir().unwrap();
    prerender(folder.path(), "https://example.org").unwrap_or_else(|error| panic!("{error}"));
    let read = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
    for (path, address) in [("index.html", "/"), ("om/index.html", "/om/")] {
        let page = Dom::parse(path, &read(path));
        let address = format!("https://example.org{address}");
        assert_eq!(
            page.one("link[rel=canonical]").attr("href"),
            Some(address.as_str())
        );
        let og = page.one("meta[property='og:url']");
        assert_eq!(og.attr("content"), Some(address.as_str()));
        let alternates = page.all("head link[rel=alternate][hreflang]");
        let alternates = alternates
            .into_iter()
            .map(|link| (link.attr("hreflang"), link.attr("href")));
        let translated = format!(
            "https://example.org/nn{}",
            &address["https://example.org".len()..]
        );
        let wanted = [("nb", &address), ("nn", &translated)];
        let wanted = wanted.map(|(lang, address)| (Some(lang), Some(address.as_str())));
        assert_eq!(alternates.collect::<Vec<_>>(), wanted);
    }
    let missing = Dom::parse("404.html", &read("404.html"));
    let links = missing.all("head link[rel=canonical], head link[rel=alternate]");
    assert!(links.is_empty());
    let map = read("sitemap.xml");
    let addresses: BTreeSet<&str> = map
        .split("<loc>https://example.org")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next())
        .collect();
    let pages = site().pages.keys().chain(site().translated.keys());
    let pages = pages.map(String::as_str);
    let listed: BTreeSet<&str> = pages.filter(|path| !path.ends_with("/404.html")).collect();
    assert_eq!(addresses, listed);
    let changed = format!("<lastmod>{}</lastmod>", site().editorial.site.content_as_of);
    assert_eq!(map.matches(&changed).count(), listed.len());
}
