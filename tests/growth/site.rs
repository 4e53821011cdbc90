//! A site of generated projects, prerendered once for all tests.

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use usht::content::Content;
use usht::route::PROJECTS_ON_A_PAGE;
use usht::site::{Inputs, Override, outputs};

/// More than two pages of the list.
pub const PROJECTS: usize = 2 * PROJECTS_ON_A_PAGE + 50;

pub const ORIGIN: &str = "https://example.org";

/// The page and the style sheet that Trunk makes, as far as the prerenderer cares.
const INDEX: &str = r#"<!doctype html><html lang="nb"><head><meta charset="utf-8"><link rel="stylesheet" href="/main-1.css"/><meta name="app" content="/usht-1.js /usht-1_bg.wasm"></head><body></body></html>"#;

/// A site.
pub struct Site {
    pub content: &'static Content,
    /// The texts of its files by their addresses.
    pub files: BTreeMap<String, String>,
}

/// The portal with the real content.
pub fn today() -> &'static Site {
    static SITE: LazyLock<Site> = LazyLock::new(|| Site::with(&data(), "portal"));
    &SITE
}

/// The portal with [`PROJECTS`] projects.
pub fn grown() -> &'static Site {
    static SITE: LazyLock<Site> = LazyLock::new(|| grown_site("portal"));
    &SITE
}

/// The site of a centre with [`PROJECTS`] projects.
pub fn grown_site(name: &str) -> Site {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(data()).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    let path = folder.path().join("projects.json");
    let real: Vec<Value> = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let copies = real.iter().cycle().take(PROJECTS).enumerate();
    let projects = copies.map(|(place, project)| {
        let mut project = project.clone();
        if place >= real.len() {
            for field in ["id", "title"] {
                let text = project[field].as_str().unwrap();
                project[field] = format!("{text}-{place}").into();
            }
        }
        project
    });
    let projects = Value::Array(projects.collect());
    fs::write(&path, projects.to_string()).unwrap();
    Site::with(folder.path(), name)
}

fn data() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data")
}

impl Site {
    fn with(data: &Path, name: &str) -> Self {
        let sites = Path::new(env!("CARGO_MANIFEST_DIR")).join("sites");
        let inputs = Inputs::new(data.to_owned(), &sites, name).unwrap();
        let template = tempfile::tempdir().unwrap();
        fs::write(template.path().join("index.html"), INDEX).unwrap();
        fs::write(template.path().join("main-1.css"), "@layer theme{:root{}}").unwrap();
        let place = Override {
            origin: Some(ORIGIN.to_owned()),
            base: None,
        };
        let files = outputs(&inputs, template.path(), place);
        let files = files.unwrap_or_else(|error| panic!("{error}")).into_iter();
        Self {
            content: inputs.read().unwrap().content,
            files: files
                .map(|file| (file.path.clone(), file.text().to_owned()))
                .collect(),
        }
    }

    pub fn page(&self, path: &str) -> Html {
        let html = self.files.get(path);
        Html::parse_document(html.unwrap_or_else(|| panic!("no page at {path}")))
    }
}

/// What a selector finds on a page.
pub fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// An attribute of each element that a selector finds.
pub fn attributes<'a>(page: &'a Html, selector: &str, name: &str) -> Vec<&'a str> {
    let found = all(page, selector).into_iter();
    found.filter_map(|element| element.attr(name)).collect()
}

/// The text of the only element that a selector finds.
pub fn text(page: &Html, selector: &str) -> String {
    let found = all(page, selector);
    assert_eq!(found.len(), 1, "{selector}");
    found[0].text().collect()
}
