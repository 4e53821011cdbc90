//! The list of all projects, which has several pages where it is long.

use crate::site::{ORIGIN, PROJECTS, Site, all, attributes, grown, grown_site, text, today};
use scraper::Html;
use std::collections::BTreeSet;
use usht::route::{PROJECTS_ON_A_PAGE, Route};
use usht::search::newest_first;
use usht::text::Lang;

/// The pages of the list in a language, in their order.
fn pages(site: &Site, lang: Lang) -> Vec<(String, Html)> {
    let pages = 1..=Route::pages_of_projects(site.content);
    let paths = pages.map(|page| Route::page_of_projects(page).path(site.content, lang));
    paths.map(|path| (path.clone(), site.page(&path))).collect()
}

#[test]
fn it_is_cut_into_pages_that_lead_to_each_other() {
    let site = grown();
    assert_eq!(site.content.projects.len(), PROJECTS);
    for lang in Lang::ALL {
        let prefix = lang.prefix();
        let pages = pages(site, lang);
        let paths: Vec<_> = pages.iter().map(|(path, _)| path.clone()).collect();
        assert_eq!(
            paths,
            ["", "side/2/", "side/3/"].map(|page| format!("{prefix}/prosjekter/{page}"))
        );
        let mut titles = BTreeSet::new();
        for (place, (path, page)) in pages.iter().enumerate() {
            let before = place.checked_sub(1).map(|before| paths[before].as_str());
            let after = paths.get(place + 1).map(String::as_str);
            let menu = "main nav:has(a[aria-current])";
            for (rel, wanted) in [("prev", before), ("next", after)] {
                let links = attributes(page, &format!("{menu} a[rel={rel}]"), "href");
                assert_eq!(links, Vec::from_iter(wanted), "{path}: {rel}");
            }
            let numbers = attributes(page, &format!("{menu} a:not([rel])"), "href");
            assert_eq!(numbers, paths, "{path}");
            let here = attributes(page, "main a[aria-current=page]", "href");
            assert_eq!(here, [path], "{path}");
            titles.insert(text(page, "title"));
            titles.insert(text(page, "h1"));
            assert_eq!(
                attributes(page, "link[rel=canonical]", "href"),
                [format!("{ORIGIN}{path}")]
            );
            // A page about one more part of the list starts no app; the first has the filters.
            let islands = attributes(page, "main [data-island]", "data-island");
            assert_eq!(islands.is_empty(), place > 0, "{path}: {islands:?}");
        }
        assert_eq!(titles.len(), 2 * pages.len(), "{titles:?}");
    }
}

#[test]
fn its_pages_have_every_project_once_the_newest_first() {
    let site = grown();
    let newest = newest_first(site.content.projects.iter());
    for lang in Lang::ALL {
        let path = |id| Route::Project(id).path(site.content, lang);
        let wanted: Vec<_> = newest.iter().map(|of| path(of.id.clone())).collect();
        let mut listed = Vec::new();
        for (path, page) in pages(site, lang) {
            let links = attributes(&page, "main .results h3 a", "href");
            assert!(links.len() <= PROJECTS_ON_A_PAGE, "{path}");
            listed.extend(links.into_iter().map(str::to_owned));
        }
        assert!(listed == wanted, "{} of {}", listed.len(), wanted.len());
    }
}

#[test]
fn the_site_map_has_its_pages() {
    let map = &grown().files["/sitemap.xml"];
    for lang in Lang::ALL {
        for (path, _) in pages(grown(), lang) {
            assert!(
                map.contains(&format!("<loc>{ORIGIN}{path}</loc>")),
                "{path}"
            );
        }
    }
}

#[test]
fn addresses_of_pages_that_are_not_there_are_unknown() {
    let content = grown().content;
    for path in [
        "/prosjekter/side/",
        "/prosjekter/side/0/",
        "/prosjekter/side/1/",
        "/prosjekter/side/02/",
        "/prosjekter/side/4/",
        "/prosjekter/side/2/3/",
        "/prosjekter/side/to/",
        "/tema/side/2/",
    ] {
        assert_eq!(Route::parse(path, content), None, "{path}");
        assert!(!grown().files.contains_key(path), "{path}");
    }
    let second = Route::parse("/nn/prosjekter/side/2/", content);
    assert_eq!(second, Some((Lang::Nn, Route::MoreProjects(2))));
}

#[test]
fn on_the_site_of_a_centre_each_part_has_its_heading_on_every_page_that_shows_it() {
    let site = grown_site("akershus");
    let centre = site.content.own_centre().unwrap();
    let own = site.content.projects_of(centre).count();
    assert!(own < PROJECTS_ON_A_PAGE, "{own}");
    let mut listed = 0;
    for (place, (path, page)) in pages(&site, Lang::Nb).into_iter().enumerate() {
        let headings = all(&page, "main h2").into_iter();
        let headings: Vec<String> = headings.map(|heading| heading.text().collect()).collect();
        let has = |count: usize| {
            headings
                .iter()
                .any(|of| of.ends_with(&format!("({count})")))
        };
        assert_eq!(has(own), place == 0, "{path}: {headings:?}");
        assert!(has(PROJECTS - own), "{path}: {headings:?}");
        listed += all(&page, "main .results h3").len();
    }
    assert_eq!(listed, PROJECTS);
}

#[test]
fn today_it_is_one_page() {
    let site = today();
    assert_eq!(pages(site, Lang::Nb).len(), 1);
    assert!(all(&site.page("/prosjekter/"), "[rel=next], [rel=prev]").is_empty());
    assert!(!site.files.keys().any(|path| path.contains("/side/")));
}
