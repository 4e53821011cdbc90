//! The portal, made of content that the check would refuse.

use crate::fields::{Fields, of_content};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use usht::content::bundle::Bundle;
use usht::site::{Inputs, Output, Override, outputs_unchecked};

/// The page that Trunk makes of `index.html`, as far as the prerenderer cares.
const INDEX: &str = r#"<!doctype html><html lang="nb"><head><meta charset="utf-8"><link rel="stylesheet" href="/main-1.css"/><meta name="app" content="/usht-1.js /usht-1_bg.wasm"></head><body></body></html>"#;

/// The files of a site.
pub struct Site(Vec<Output>);

/// A copy of the content, and its fields.
pub fn copy() -> (TempDir, &'static Fields) {
    let folder = tempfile::tempdir().unwrap();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    for entry in fs::read_dir(&data).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
    }
    (folder, of_content())
}

impl Site {
    /// The portal with the content of a folder, whatever that is.
    pub fn unchecked(data: &Path) -> Self {
        let template = tempfile::tempdir().unwrap();
        fs::write(template.path().join("index.html"), INDEX).unwrap();
        fs::write(template.path().join("main-1.css"), "a{}").unwrap();
        let sites = Path::new(env!("CARGO_MANIFEST_DIR")).join("sites");
        let inputs = Inputs::new(data.to_owned(), &sites, "portal").unwrap();
        let place = Override {
            origin: Some("https://example.org".to_owned()),
            base: None,
        };
        Self(outputs_unchecked(&inputs, template.path(), place).unwrap())
    }

    fn of_kind<'a>(&'a self, ends: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a str)> {
        let files = self.0.iter().map(|file| (file.path.as_str(), file.text()));
        files.filter(move |(path, _)| ends.iter().any(|end| path.ends_with(end)))
    }

    /// The pages and the islands that are files of their own, by their paths.
    pub fn markup(&self) -> impl Iterator<Item = (&str, &str)> {
        self.of_kind(&["/", ".html", ".txt"])
    }

    /// The tables by their paths.
    pub fn tables(&self) -> impl Iterator<Item = (&str, &str)> {
        self.of_kind(&[".csv"])
    }

    /// Asserts that the files that programs read are what they are, with any text in them.
    pub fn assert_well_formed(&self) {
        for (path, xml) in self.of_kind(&[".xml"]) {
            let mut reader = Reader::from_str(xml);
            loop {
                match reader.read_event() {
                    Ok(Event::Eof) => break,
                    Ok(Event::Start(tag) | Event::Empty(tag)) => {
                        let name = tag.name().as_ref().to_owned();
                        let known = ["urlset", "url", "loc", "lastmod", "xhtml:link"];
                        assert!(known.contains(&name.as_str()), "{path}: {name}");
                    }
                    Ok(_) => {}
                    Err(error) => panic!("{path}: {error}"),
                }
            }
        }
        for (path, json) in self.of_kind(&[".json", ".webmanifest"]) {
            let parsed: Result<serde_json::Value, _> = serde_json::from_str(json);
            assert!(parsed.is_ok(), "{path}");
            if path.contains("/content-") {
                let details = path.replace("/content-", "/details-");
                let mut files = self.of_kind(&[".json"]);
                let (_, details) = files.find(|(path, _)| **path == details).unwrap();
                let version = path.rsplit(['-', '.']).nth(1).unwrap();
                let content = Bundle::read(json, details, version).unwrap();
                assert!(content.to_bundle().names == json, "{path}");
            }
        }
        for (path, card) in self.of_kind(&[".vcf"]) {
            let whole = card.replace("\r\n ", "");
            for line in whole.lines() {
                let name = line.split([':', ';']).next().unwrap_or_default();
                let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
                let is_name = !name.is_empty() && name.bytes().all(is_of_name);
                assert!(is_name && line.contains(':'), "{path}: {line}");
            }
            assert_eq!(whole.matches("END:VCARD").count(), 1, "{path}");
        }
    }
}
