//! Tests that pages say who is responsible for the site, how old it is, and how to report that something is wrong.

use crate::site::{Dom, inputs, links, prerender_site, site, text, within, written};
use std::fs;
use std::path::Path;
use usht::editorial::Source;
use usht::route::Route;
use usht::site::Override;

/// The pages about records, each with what the record is called there.
fn records() -> Vec<(Route, String)> {
    let content = site().content;
    let all = Route::all(content).into_iter();
    all.filter_map(|route| {
        let title = match &route {
            Route::Centre(id) => &content.centre(id.as_str())?.short_name,
            Route::Municipality(number) => &content.municipality(number.as_str())?.name,
            Route::County(number) => &content.county(number.as_str())?.name,
            Route::Project(id) => &content.project(id.as_str())?.title,
            Route::Theme(id) => &content.theme(id.as_str())?.name,
            _ => return None,
        };
        let title = title.clone();
        Some((route, title))
    })
    .collect()
}

#[test]
fn every_page_says_how_old_it_is_and_leads_to_the_way_to_correct_it() {
    let site = site();
    let compiled = written(site.editorial.site.content_as_of);
    for (path, html) in &site.pages {
        let page = Dom::parse(path, html);
        let footer = page.one("#app > footer");
        let said = text(footer).to_lowercase();
        assert!(
            said.contains(&format!("fra åpne kilder {compiled}")),
            "{path}: {said}"
        );
        assert!(
            said.contains("ikke et offisielt nettsted"),
            "{path}: {said}"
        );
        assert!(
            links(footer).iter().any(|link| link == "/meld-feil/"),
            "{path}"
        );
    }
}

#[test]
fn every_record_has_a_text_about_its_mistakes_ready() {
    let site = site();
    assert_eq!(
        site.edition.config.email, None,
        "there is an address now: ask for it"
    );
    for (route, title) in records() {
        let page = site.page(&route);
        let report = page.one("main details.report");
        assert!(text(report).starts_with("Meld feil i disse opplysningene"));
        let copy = within(report, "pre")[0].text().collect::<String>();
        let first = copy.lines().next().unwrap();
        assert_eq!(first, format!("Side: {title} ({})", page.path));
        for line in [
            "Opplysning (for eksempel telefon):",
            "Dette er feil:",
            "Dette er riktig:",
            "Kilde (gjerne en lenke):",
        ] {
            assert!(
                copy.lines().any(|said| said == line),
                "{}: {copy}",
                page.path
            );
        }
        // Nobody is promised who is not there.
        assert!(
            text(report).contains("foreløpig ingen redaksjon"),
            "{}",
            page.path
        );
        assert_eq!(links(report), ["/meld-feil/"], "{}", page.path);
    }
}

/// A folder with the site as it is with somebody behind it.
fn with_an_editor() -> tempfile::TempDir {
    let (copy, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut inputs = inputs();
    let mut said: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(&inputs.config).unwrap()).unwrap();
    said["owner"] = "Eksempel kommune".into();
    said["editor"] = "Kari Nordmann".into();
    said["email"] = "redaksjon@example.org".into();
    inputs.config = copy.path().join("portal.json");
    fs::write(&inputs.config, said.to_string()).unwrap();
    prerender_site(&inputs, folder.path(), Override::default())
        .unwrap_or_else(|error| panic!("{error}"));
    folder
}

fn read(folder: &Path, path: &str) -> Dom {
    let file = folder.join(&path[1..]).join("index.html");
    Dom::parse(path, &fs::read_to_string(file).unwrap())
}

#[test]
fn with_an_address_the_letter_is_begun() {
    let folder = with_an_editor();
    for path in ["/om/", "/meld-feil/", "/personvern/"] {
        let said = read(folder.path(), path).text();
        for part in [
            "Eksempel kommune har ansvaret for nettstedet.",
            "Redaktør er Kari Nordmann.",
            "Skriv til redaksjon@example.org",
        ] {
            assert!(said.contains(part), "{path}: {said}");
        }
        assert!(!said.contains("foreløpig"), "{path}: {said}");
    }
    for (route, title) in records() {
        let path = site().path(&route);
        let page = read(folder.path(), &path);
        assert!(page.all("main details.report").is_empty(), "{path}");
        let link = page.one("main p.report a").attr("href").unwrap();
        let (address, letter) = link.split_once("?subject=").unwrap();
        assert_eq!(address, "mailto:redaksjon@example.org", "{path}");
        let (subject, body) = letter.split_once("&body=").unwrap();
        assert_eq!(decoded(subject), format!("Feil i opplysningene om {title}"));
        let expected = format!(
            "Side: {title} ({path})\r\nOpplysning (for eksempel telefon):\r\nDette er feil:\r\n"
        );
        assert!(decoded(body).starts_with(&expected), "{path}: {body}");
    }
}

/// Decodes an escaped part of an address.
fn decoded(part: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = part;
    while let Some(at) = rest.find('%') {
        bytes.extend(rest[..at].bytes());
        bytes.push(u8::from_str_radix(&rest[at + 1..at + 3], 16).unwrap());
        rest = &rest[at + 3..];
    }
    bytes.extend(rest.bytes());
    assert!(!rest.contains(['&', '?', '@', ' ']), "{part}");
    String::from_utf8(bytes).unwrap()
}

#[test]
fn without_one_the_pages_say_so() {
    for path in ["/om/", "/meld-feil/", "/personvern/"] {
        let page = site().at(path);
        let said = page.text();
        assert!(said.contains("sammenstilling fra åpne kilder"), "{path}");
        assert!(said.contains("ikke et offisielt nettsted"), "{path}");
        assert!(said.contains("foreløpig ingen redaktør"), "{path}");
        let letters = links(page.one("main")).into_iter();
        assert_eq!(
            letters.filter(|link| link.starts_with("mailto:")).count(),
            0,
            "{path}"
        );
    }
    // A new project has a form to fill in, and leads to nobody.
    let project = text(site().at("/meld-feil/").section("prosjekt"));
    for part in ["Tittel:", "Senter:", "Kilde (lenke):"] {
        assert!(project.contains(part), "{project}");
    }
}

#[test]
fn sources_say_from_when_to_when_they_are() {
    let site = site();
    let mut kinds = [0; 3];
    for (path, html) in &site.pages {
        let page = Dom::parse(path, html);
        let items = page.all("main ol.sources > li > a");
        if items.is_empty() {
            continue;
        }
        let listed: Vec<&Source> = items
            .iter()
            .map(|link| {
                let url = link.attr("href").unwrap();
                let title = text(*link);
                let mut sources = site.editorial.sources.iter();
                sources
                    .find(|s| s.url == url && s.title.as_ref().is_none_or(|t| *t == title))
                    .unwrap()
            })
            .collect();
        let years: Vec<u16> = listed.iter().filter_map(|s| Some(s.date?.year())).collect();
        let undated = listed.len() - years.len();
        let said = text(page.section("kilder"));
        match (years.iter().min(), years.iter().max()) {
            (Some(first), Some(last)) if first < last => {
                kinds[0] += 1;
                assert!(
                    said.contains(&format!("er fra {first} til {last}")),
                    "{path}: {said}"
                );
            }
            (Some(year), _) => {
                kinds[1] += 1;
                assert!(said.contains(&format!("er fra {year}.")), "{path}: {said}");
            }
            _ => {
                kinds[2] += 1;
                assert!(said.contains("udater"), "{path}: {said}");
            }
        }
        let counted = format!("Av {} kilder er {undated} uten dato.", listed.len());
        let is_mixed = undated > 0 && !years.is_empty();
        assert_eq!(said.contains(&counted), is_mixed, "{path}: {said}");
    }
    assert!(kinds.iter().all(|count| *count > 0), "{kinds:?}");
}

#[test]
fn who_needs_help_is_sent_to_those_who_give_it() {
    let site = site();
    let page = site.at("/hjelp/");
    let ways = links(page.one("main"));
    for way in [
        "/kommuner/",
        "https://www.helsenorge.no",
        "https://www.pasientogbrukerombudet.no",
    ] {
        assert!(ways.iter().any(|link| link == way), "{way}");
    }
    assert!(page.text().contains("De tildeler ikke plasser"));
    let about = site.at("/om/");
    assert!(links(about.section("hjelp")).contains(&"/hjelp/".to_owned()));
    // Where the field finds nothing. What a directory says then is seen in the browser.
    for (path, html) in &site.pages {
        let page = Dom::parse(path, html);
        let none = page.all(".options .options-none a[href='/hjelp/']");
        let is_directory = !page.all("form.filters").is_empty();
        assert_eq!(none.len(), usize::from(!is_directory), "{path}");
    }
}
