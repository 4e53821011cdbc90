//! The site on a visitor's device: packs of pages, the service worker that knows them, and the manifest.

use crate::files::LISTED;
use crate::site::{INDEX, STYLE, at, inputs, inputs_of, site};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use usht::site::{Output, outputs};
use usht::text::Lang;

/// A pack: texts, and pages in pieces.
type Pack = (Vec<String>, BTreeMap<String, Vec<Value>>);

/// The part of the service worker's knowledge that the prerenderer writes.
#[derive(Deserialize)]
struct Known {
    base: String,
    build: String,
    files: Vec<String>,
    languages: Vec<Language>,
}

#[derive(Deserialize)]
struct Language {
    prefix: String,
    data: Vec<String>,
    packs: Vec<(String, String)>,
    kept: String,
    missing: String,
}

impl Known {
    fn of(files: &[Output]) -> Self {
        let worker = files.iter().find(|file| file.path == "/worker.js");
        let known = worker
            .unwrap()
            .text()
            .strip_prefix("const SITE = ")
            .unwrap();
        let known = known.lines().next().unwrap().strip_suffix(';').unwrap();
        serde_json::from_str(known).unwrap()
    }

    /// Everything that it keeps, in all languages.
    fn kept(&self) -> Vec<&str> {
        let languages = self.languages.iter();
        let languages = languages.flat_map(|language| {
            let packs = language.packs.iter().map(|(_, file)| file);
            language.data.iter().chain(packs)
        });
        self.files
            .iter()
            .chain(languages)
            .map(String::as_str)
            .collect()
    }
}

/// The pages among some files.
fn pages(files: &[Output]) -> impl Iterator<Item = &Output> {
    let is_page = |file: &&Output| file.path.ends_with('/') || file.path.ends_with("404.html");
    files.iter().filter(is_page)
}

/// As the service worker puts it together.
fn unpacked(texts: &[String], pieces: &[Value]) -> String {
    let text = |piece: &Value| match piece {
        Value::String(own) => own.clone(),
        number => texts[usize::try_from(number.as_u64().unwrap()).unwrap()].clone(),
    };
    pieces.iter().map(text).collect()
}

#[test]
fn every_page_is_in_one_pack_as_it_is() {
    let files = &LISTED[1].1;
    let mut left: BTreeMap<&str, &str> = pages(files)
        .map(|page| (page.path.as_str(), page.text()))
        .collect();
    let known = Known::of(files);
    assert_eq!(known.languages.len(), Lang::ALL.len());
    for Language { prefix, packs, .. } in &known.languages {
        for (kind, path) in packs {
            let file = files.iter().find(|file| file.path == *path).unwrap();
            let (texts, pages): Pack = serde_json::from_str(file.text()).unwrap();
            for (page, pieces) in &pages {
                assert_eq!(
                    left.remove(page.as_str()),
                    Some(&*unpacked(&texts, pieces)),
                    "{page}"
                );
                // The worker looks for it there.
                let rest = page.strip_prefix(prefix.as_str()).unwrap();
                let (segment, record) = rest[1..].split_once('/').unwrap_or_default();
                let wanted = if record.is_empty() { "" } else { segment };
                assert_eq!(kind, wanted, "{page}");
            }
        }
    }
    assert!(left.is_empty(), "{:?}", left.keys());
}

/// A file that is not there would keep the worker from being installed.
#[test]
fn what_the_worker_keeps_is_there_and_named_by_its_content() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("index.html"), INDEX).unwrap();
    fs::write(folder.path().join("main-1.css"), STYLE).unwrap();
    for base in ["", "/usht"] {
        let files = outputs(&inputs(), folder.path(), at("", base)).unwrap();
        let known = Known::of(&files);
        assert_eq!(known.base, base);
        let kept = known.kept();
        let once: BTreeSet<&str> = kept.iter().copied().collect();
        assert_eq!(kept.len(), once.len());
        // Made by Trunk, with digests of its own.
        let app = ["/usht-1.js", "/usht-1_bg.wasm", "/directory-1.wasm"];
        let mut made = Vec::new();
        for path in kept {
            let path = path.strip_prefix(base).unwrap();
            if !app.contains(&path) {
                assert!(assets::is_kept(path), "{path}");
                assert!(files.iter().any(|file| file.path == path), "{path}");
                made.push(assets::plain_name(path).unwrap());
            }
        }
        for name in ["boot.js", "main.css", "inter-latin.woff2", "gazetteer.json"] {
            assert!(made.iter().any(|made| made == name), "{name}");
        }
        for name in ["content.json", "details.json"] {
            let count = made.iter().filter(|made| *made == name).count();
            assert_eq!(count, Lang::ALL.len(), "{name}");
        }
        for language in &known.languages {
            // In its own words.
            let (not, device) = match &*language.prefix {
                "" => ("ikke", "enheten"),
                _ => ("ikkje", "eininga"),
            };
            for said in [&language.kept, &language.missing] {
                assert!(said.contains(not) && said.contains(device), "{said}");
            }
        }
        // The base language would be that of every address.
        assert_eq!(known.languages.last().unwrap().prefix, "");
    }
}

#[test]
fn a_build_has_one_id_on_all_pages_and_in_the_worker() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("index.html"), INDEX).unwrap();
    fs::write(folder.path().join("main-1.css"), STYLE).unwrap();
    let id = |site: &str| {
        let files = outputs(&inputs_of(site), folder.path(), at("", "")).unwrap();
        let ids: BTreeSet<String> = pages(&files)
            .map(|page| {
                let (_, id) = page.text().split_once("data-build=\"").unwrap();
                id.split('"').next().unwrap().to_owned()
            })
            .collect();
        assert_eq!(ids.len(), 1, "{ids:?}");
        let build = Known::of(&files).build;
        let id = ids.into_iter().next().unwrap();
        assert!(build.starts_with(&[&id, "-"].concat()), "{build}");
        (id, build)
    };
    let (portal, akershus) = (id("portal"), id("akershus"));
    assert_eq!(portal, id("portal"));
    assert_ne!(portal.0, akershus.0);
    // Another style sheet is another build, though the content is the same.
    fs::write(folder.path().join("main-1.css"), [STYLE, "b{}"].concat()).unwrap();
    assert_ne!(portal.0, id("portal").0);
}

#[test]
fn the_manifest_has_the_name_of_the_site_and_icons_that_are_there() {
    let manifest = LISTED[0]
        .1
        .iter()
        .find(|output| output.path == "/manifest.webmanifest");
    let manifest: Value = serde_json::from_str(manifest.unwrap().text()).unwrap();
    let config = site().edition.config;
    assert_eq!(manifest["name"], config.full_name(Lang::Nb));
    assert_eq!(manifest["short_name"], config.short_name.as_str());
    assert_eq!(manifest["description"], config.tagline.base());
    assert_eq!(manifest["lang"], "nb");
    // What browsers ask of a site that can be installed.
    assert_eq!(manifest["display"], "standalone");
    for name in ["id", "start_url", "scope"] {
        assert_eq!(manifest[name], "./", "{name}");
    }
    let is_there = |address: &Value| {
        let path = address.as_str().unwrap().strip_prefix('.').unwrap();
        let mut files = LISTED[0].1.iter();
        assert!(files.any(|file| file.path == path), "{path}");
    };
    let icons = manifest["icons"].as_array().unwrap();
    for icon in icons {
        is_there(&icon["src"]);
    }
    for wanted in [
        ["192x192", "any"],
        ["512x512", "any"],
        ["512x512", "maskable"],
    ] {
        let of_kind = |icon: &Value| [&icon["sizes"], &icon["purpose"]] == wanted;
        assert_eq!(icons.iter().filter(|icon| of_kind(icon)).count(), 1);
    }
    let shortcuts = manifest["shortcuts"].as_array().unwrap();
    for shortcut in shortcuts {
        is_there(&shortcut["url"]);
    }
    assert_eq!(shortcuts[0]["name"], "Kommuner");
}
