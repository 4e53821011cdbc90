//! The whole site, prerendered once for all tests.

use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use usht::components::long_date;
use usht::content::{Centre, Content, PartialDate};
use usht::editorial::{self, Edition, Editorial};
use usht::route::Route;
use usht::site::{Inputs, Override};
use usht::text::Lang;

/// The page that Trunk makes of `index.html`, as far as the prerenderer cares.
pub const INDEX: &str = r#"<!doctype html><html lang="nb"><head><meta charset="utf-8"><link rel="stylesheet" href="/main-1.css"/><meta name="app" content="/usht-1.js /usht-1_bg.wasm /directory-1.wasm"></head><body></body></html>"#;

/// The style sheet that Trunk makes, as far as the prerenderer cares.
pub const STYLE: &str = "@layer theme{:root{--deep:#00393f}}";

pub struct Site {
    pub content: &'static Content,
    pub editorial: &'static Editorial,
    pub edition: Edition,
    /// The pages in the base language by their addresses.
    pub pages: BTreeMap<String, String>,
    /// The pages in other languages by their addresses.
    pub translated: BTreeMap<String, String>,
    /// The names of all other files.
    pub others: Vec<String>,
    /// The islands that are files of their own, by their addresses.
    pub islands: BTreeMap<String, String>,
    /// The output of the prerenderer.
    pub said: String,
}

pub fn data() -> PathBuf {
    public("data")
}

/// A file that the site serves as it is.
pub fn public(path: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
    folder.join(path.trim_start_matches('/'))
}

/// The portal.
pub fn site() -> &'static Site {
    static SITE: LazyLock<Site> = LazyLock::new(|| Site::of(&inputs()));
    &SITE
}

/// A date as the pages write it.
pub fn written(date: PartialDate) -> String {
    long_date(Lang::Nb.island_text(), date)
}

/// The files that the portal is made from.
pub fn inputs() -> Inputs {
    inputs_of("portal")
}

/// The files that a site is made from, by its name.
pub fn inputs_of(name: &str) -> Inputs {
    let sites = Path::new(env!("CARGO_MANIFEST_DIR")).join("sites");
    Inputs::new(data(), &sites, name).unwrap_or_else(|error| panic!("{error}"))
}

/// A place on the web.
pub fn at(origin: &str, base: &str) -> Override {
    Override {
        origin: Some(origin.to_owned()),
        base: Some(base.to_owned()),
    }
}

/// Prerenders the real content into a folder.
pub fn prerender(folder: &Path, origin: &str) -> Result<String, usht::site::Error> {
    prerender_site(&inputs(), folder, at(origin, ""))
}

/// Prerenders a site into a folder.
pub fn prerender_site(
    inputs: &Inputs,
    folder: &Path,
    place: Override,
) -> Result<String, usht::site::Error> {
    fs::write(folder.join("index.html"), INDEX).unwrap();
    fs::write(folder.join("main-1.css"), STYLE).unwrap();
    usht::site::prerender(inputs, folder, place)
}

/// The paths of all files below a folder, with `/` between their parts.
pub fn files_in(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            files.extend(files_in(&path).iter().map(|file| format!("{name}/{file}")));
        } else {
            files.push(name.to_owned());
        }
    }
    files.sort();
    files
}

impl Site {
    /// A site, prerendered.
    pub fn of(inputs: &Inputs) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let said = prerender_site(inputs, folder.path(), at("", ""));
        let said = said.unwrap_or_else(|error| panic!("{error}"));
        let (mut pages, mut others) = (BTreeMap::new(), Vec::new());
        let mut translated = BTreeMap::new();
        let mut islands = BTreeMap::new();
        for path in files_in(folder.path()) {
            if Path::new(&path)
                .extension()
                .is_some_and(|kind| kind == "html")
            {
                let html = fs::read_to_string(folder.path().join(&path)).unwrap();
                let path = path.strip_suffix("index.html").unwrap_or(&path);
                let path = format!("/{path}");
                let is_base = Lang::split(&path).0 == Lang::default();
                let pages = if is_base { &mut pages } else { &mut translated };
                pages.insert(path, html);
            } else {
                if path.starts_with("assets/island-") {
                    let html = fs::read_to_string(folder.path().join(&path)).unwrap();
                    islands.insert(format!("/{path}"), html);
                }
                others.push(path);
            }
        }
        let edition = inputs.read().unwrap_or_else(|error| panic!("{error}"));
        Self {
            content: edition.content,
            editorial: edition.editorial,
            edition,
            pages,
            translated,
            others,
            islands,
            said,
        }
    }

    /// The path of the file that is named by its content and has this name before that.
    pub fn named(&self, name: &str) -> String {
        let paths = self.others.iter().map(|file| format!("/{file}"));
        let is_it = |path: &String| assets::plain_name(path).as_deref() == Some(name);
        let found: Vec<String> = paths.filter(is_it).collect();
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        found[0].clone()
    }

    pub fn path(&self, route: &Route) -> String {
        route.path(self.content, Lang::Nb)
    }

    /// The record of a centre with its evidence.
    pub fn record(&self, centre: &Centre) -> &'static editorial::Centre {
        self.editorial.centre(centre).unwrap()
    }

    pub fn page(&self, route: &Route) -> Dom {
        self.at(&self.path(route))
    }

    pub fn at(&self, path: &str) -> Dom {
        let html = self.pages.get(path).or_else(|| self.translated.get(path));
        Dom::parse(path, html.unwrap_or_else(|| panic!("no page at {path}")))
    }
}

/// A page as a browser reads it.
pub struct Dom {
    pub path: String,
    pub html: Html,
}

impl Dom {
    pub fn parse(path: &str, html: &str) -> Self {
        Self {
            path: path.to_owned(),
            // As a browser has it that runs no scripts.
            html: Html::parse_document(&html.replace("<noscript>", "").replace("</noscript>", "")),
        }
    }

    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&css(selector)).collect()
    }

    /// The only element of its kind.
    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        match self.all(selector)[..] {
            [element] => element,
            ref several => panic!("{}: {} {selector}", self.path, several.len()),
        }
    }

    /// The part of the page under a heading.
    pub fn section(&self, id: &str) -> ElementRef<'_> {
        let heading = self.one(&format!("main h2#{id}"));
        heading.parent().and_then(ElementRef::wrap).unwrap()
    }

    /// The text of the page between header and footer.
    pub fn text(&self) -> String {
        text(self.one("main"))
    }
}

pub fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

pub fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&css(selector)).collect()
}

/// The text of an element, with single spaces.
pub fn text(element: ElementRef) -> String {
    squeeze(&element.text().collect::<String>())
}

/// A text as HTML shows it: any white space is one space. A space that does not break stays.
pub fn squeeze(text: &str) -> String {
    let words: Vec<&str> = text
        .split([' ', '\n', '\t'])
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// The addresses of the links in an element, in their order.
pub fn links(element: ElementRef) -> Vec<String> {
    let links = within(element, "a[href]");
    links
        .iter()
        .filter_map(|link| link.attr("href"))
        .map(str::to_owned)
        .collect()
}

/// The same, of a list that should hold exactly some pages.
pub fn sorted(mut paths: Vec<String>) -> Vec<String> {
    paths.sort();
    paths
}
