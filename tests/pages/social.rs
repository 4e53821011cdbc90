//! The picture that shows where a page is shared.

use crate::of_centre::sites;
use crate::site::{Dom, at, files_in, inputs, inputs_of, prerender_site, site};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;
use tempfile::TempDir;
use usht::content::{Content, Remit};
use usht::route::Route;
use usht::site::Inputs;
use usht::text::Lang;

/// The place of the sites in these tests.
const ROOT: &str = "https://example.org/usht";

/// The heaviest picture, in bytes.
const MOST: usize = 40_000;

/// A site whose host is known.
struct Published {
    folder: TempDir,
    content: &'static Content,
    name: &'static str,
}

impl Published {
    fn of(inputs: &Inputs) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = at("https://example.org", "/usht");
        prerender_site(inputs, folder.path(), place).unwrap_or_else(|error| panic!("{error}"));
        let edition = inputs.read().unwrap();
        Self {
            folder,
            content: edition.content,
            name: edition.config.name.base(),
        }
    }

    fn file(&self, path: &str) -> Vec<u8> {
        let file = self.folder.path().join(path.trim_start_matches('/'));
        fs::read(file).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The head of a page, with nothing below it.
    fn head(&self, lang: Lang, route: &Route) -> Dom {
        let path = route.path(self.content, lang);
        let file = if path.ends_with('/') {
            [&path, "index.html"].concat()
        } else {
            path.clone()
        };
        let html = String::from_utf8(self.file(&file)).unwrap();
        let (head, _) = html.split_once("</head>").unwrap();
        Dom::parse(&path, head)
    }

    /// The path of the picture of a page.
    fn picture(&self, lang: Lang, route: &Route) -> String {
        let file = [&route.path(self.content, lang), "index.html"].concat();
        let html = String::from_utf8(self.file(&file)).unwrap();
        let mut addresses = html.split("<meta property=\"og:image\" content=\"").skip(1);
        let address = addresses.next().and_then(|rest| rest.split('"').next());
        assert_eq!(addresses.next(), None, "{file}");
        let path = address.and_then(|address| address.strip_prefix(ROOT));
        path.unwrap_or_else(|| panic!("{address:?}")).to_owned()
    }
}

/// The portal.
fn portal() -> &'static Published {
    static PORTAL: LazyLock<Published> = LazyLock::new(|| Published::of(&inputs()));
    &PORTAL
}

/// What the only tag of a name says.
fn said(head: &Dom, name: &str) -> String {
    let tag = head.one(&format!("meta[property='{name}'], meta[name='{name}']"));
    tag.attr("content").unwrap().to_owned()
}

/// The listed pages of a site.
fn listed(content: &Content) -> impl Iterator<Item = Route> {
    let pages = Route::all(content).into_iter();
    pages.filter(|route| *route != Route::NotFound)
}

/// The centre whose picture a page has, told without the code that chooses it.
fn centre_of(content: &Content, route: &Route) -> Option<String> {
    match route {
        Route::Centre(id) => Some(id.as_str().to_owned()),
        Route::Municipality(number) => {
            let place = content.municipality(number.as_str())?;
            let mut services = place.centres.iter();
            let region = services.find(|service| service.remit == Remit::Region);
            Some(region?.centre.as_str().to_owned())
        }
        Route::Project(id) => {
            let leading = content.project(id.as_str())?.centres.first();
            leading.map(|id| id.as_str().to_owned())
        }
        _ => None,
    }
}

/// What is seen on the picture of a page.
fn described(content: &Content, lang: Lang, route: &Route) -> String {
    let is_bokmal = lang == Lang::Nb;
    let country = if is_bokmal { "Norge" } else { "Noreg" };
    if let Some(centre) = centre_of(content, route) {
        let centre = content.centre(&centre).unwrap();
        let host = &content.host_of(centre).unwrap().name;
        let map = match content.remit_of(centre) {
            Remit::Region => "området",
            Remit::Sami => country,
        };
        let title = &centre.short_name;
        return format!("{title}. Kart over {map} med vertskommunen {host}.");
    }
    let mut pages = Route::STATIC.iter();
    let page = pages
        .find(|page| page.segment() == route.segment())
        .unwrap();
    let title = match (page, is_bokmal) {
        (Route::Home, true) => "Utviklingssentrene for sykehjem og hjemmetjenester",
        (Route::Home, false) => "Utviklingssentera for sjukeheimar og heimetenester",
        (Route::About, true) => "Om sentrene",
        (Route::About, false) => "Om sentera",
        (page, _) => page.name(lang).unwrap(),
    };
    let areas = if is_bokmal {
        "områdene til sentrene"
    } else {
        "områda til sentera"
    };
    format!("{title}. Kart over {country} med {areas}.")
}

#[test]
fn every_listed_page_names_a_picture_that_is_there() {
    let site = portal();
    let content = site.content;
    for lang in Lang::ALL {
        for route in listed(content) {
            let head = site.head(lang, &route);
            let path = &head.path;
            for (tag, value) in [
                ("og:image:width", "1200"),
                ("og:image:height", "630"),
                ("twitter:card", "summary_large_image"),
                ("og:locale", &format!("{}_NO", lang.tag())),
            ] {
                assert_eq!(said(&head, tag), value, "{path}: {tag}");
            }
            assert_eq!(
                said(&head, "og:image:alt"),
                described(content, lang, &route),
                "{path}"
            );
        }
        let missing = site.head(lang, &Route::NotFound);
        assert!(missing.all("meta[property^='og:image']").is_empty());
    }
    assert_eq!(
        said(&site.head(Lang::Nb, &Route::About), "og:site_name"),
        site.name
    );
}

#[test]
fn pictures_are_named_by_what_they_are_about() {
    let site = portal();
    let content = site.content;
    let title = |lang, route: &Route| said(&site.head(lang, route), "og:image:alt");
    assert!(title(Lang::Nb, &Route::Municipalities).starts_with("Kommuner. "));
    assert!(title(Lang::Nn, &Route::Municipalities).starts_with("Kommunar. "));
    assert!(title(Lang::Nb, &Route::Home).starts_with("Utviklingssentrene for sykehjem og "));
    for lang in Lang::ALL {
        let mut pictures: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for route in listed(content) {
            let about = centre_of(content, &route).unwrap_or_else(|| route.segment().to_owned());
            let picture = site.picture(lang, &route);
            pictures.entry(about).or_default().insert(picture);
        }
        // Each thing has one picture, and no other has it.
        let several = pictures.iter().find(|(_, pictures)| pictures.len() != 1);
        assert_eq!(several, None);
        let all: BTreeSet<&String> = pictures.values().flatten().collect();
        assert_eq!(all.len(), pictures.len());
        let expected = content.centres.len() + Route::STATIC.len();
        assert_eq!(pictures.len(), expected);
    }
}

#[test]
fn a_picture_is_a_light_png_of_the_size_that_is_asked_for() {
    let site = portal();
    let mut unnamed: BTreeSet<String> = files_in(site.folder.path())
        .into_iter()
        .map(|file| ["/", &file].concat())
        .filter(|path| assets::plain_name(path).as_deref() == Some("delt.png"))
        .collect();
    for path in &unnamed {
        let file = site.file(path);
        assert_eq!(*path, assets::named("delt.png", &file));
        assert!(file.len() <= MOST, "{path}: {} bytes", file.len());
        // The signature, and the first chunk with the width and the height (PNG, 5.2 and 11.2.1).
        assert!(file.starts_with(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "{path}");
        let number = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), (1200, 630), "{path}");
    }
    for lang in Lang::ALL {
        for route in listed(site.content) {
            unnamed.remove(&site.picture(lang, &route));
        }
    }
    assert!(unnamed.is_empty(), "no page has {unnamed:?}");
    let worker = String::from_utf8(site.file("worker.js")).unwrap();
    assert!(!worker.contains("delt-"));
}

/// A picture is called by its whole address.
#[test]
fn without_a_host_there_are_none() {
    for (path, html) in site().pages.iter().chain(&site().translated) {
        for tag in ["og:image", "twitter:card"] {
            assert!(!html.contains(tag), "{path}: {tag}");
        }
    }
    let files = site().others.iter();
    assert_eq!(files.filter(|file| file.contains("delt-")).count(), 0);
}

#[test]
fn the_site_of_a_centre_has_its_own() {
    let own = Published::of(&inputs_of("akershus"));
    let centre = Route::Centre(own.content.own_centre().unwrap().id.clone());
    // Both say its name and show its area.
    let [front, page] = [&Route::Home, &centre].map(|route| own.picture(Lang::Nb, route));
    assert_eq!(front, page);
    for route in [centre, Route::Municipalities] {
        let [own, other] = [&own, portal()].map(|site| site.picture(Lang::Nb, &route));
        assert_ne!(own, other);
    }
    let head = own.head(Lang::Nn, &Route::Home);
    assert_eq!(said(&head, "og:site_name"), own.name);
}

/// The browser around a page has a colour of the site, in each scheme.
#[test]
fn the_colours_around_a_page_are_those_of_its_site() {
    let accents = [site(), &sites()[0].1].map(|site| {
        let page = site.at("/om/");
        let tags = page.all("meta[name='theme-color']");
        let [dark, light] = tags[..] else {
            panic!("{} tags", tags.len());
        };
        assert_eq!(dark.attr("media"), Some("(prefers-color-scheme: dark)"));
        assert_eq!(light.attr("media"), None);
        [light, dark].map(|tag| tag.attr("content").unwrap().to_owned())
    });
    let [[light, dark], [own_light, own_dark]] = accents;
    assert_eq!([light.as_str(), dark.as_str()], ["#00565f", "#0b1213"]);
    let accent = sites()[0].1.edition.config.accent.as_deref();
    assert_eq!(Some(own_light.as_str()), accent);
    assert_ne!(own_dark, dark);
}
