//! Tests that the site says how old its content is, under which licence, and what that licence does not cover.

use crate::site::{Dom, data, links, prerender, site, text, within, written};
use std::fs;
use usht::content::PartialDate;

#[test]
fn every_page_names_the_licence_and_leads_to_what_it_covers() {
    let site = site();
    assert_eq!(
        site.editorial.site.licence_url,
        "https://creativecommons.org/licenses/by/4.0/deed.no"
    );
    for (path, html) in &site.pages {
        let page = Dom::parse(path, html);
        let link = page.one("#app > footer .licence a[rel='license']");
        assert_eq!(text(link), "CC BY 4.0", "{path}");
        assert_eq!(link.attr("href"), Some("/data/#lisens"), "{path}");
    }
}

#[test]
fn the_licence_is_claimed_for_our_own_content_only() {
    let page = site().at("/data/");
    let licence = page.section("lisens");
    let said = text(licence);
    for part in [
        "Våre egne tekster, og opplysningene slik vi har samlet og ordnet dem,",
        "Lisensen er CC BY 4.0.",
        "Lisensen gjelder ikke data vi har hentet fra andre.",
        "kilder som ikke oppgir noen lisens",
        "e-postadressen til kommuner som ikke har samme adresse i Difis liste",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(
        links(licence),
        ["https://creativecommons.org/licenses/by/4.0/deed.no"]
    );
    // The limits name the part of the page that credits others.
    assert_eq!(
        text(within(page.section("kreditering"), "h2")[0]),
        "Kreditering"
    );
    assert!(said.contains("«Kreditering»"));
}

#[test]
fn the_line_that_credits_us_can_be_copied() {
    let date = written(site().editorial.site.content_as_of);
    let start = format!("Utviklingssentrene for sykehjem og hjemmetjenester, innhold per {date}. ");
    let end = "Lisens: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.no";
    let line = |page: &Dom| {
        let licence = page.section("lisens");
        let line = text(within(licence, "pre")[0]);
        let button = within(licence, "button[data-copy]")[0];
        assert_eq!(button.attr("data-copy"), Some(&*line));
        line
    };
    assert_eq!(line(&site().at("/data/")), [&*start, end].concat());
    // Where the site has an address, the line names it.
    let folder = tempfile::tempdir().unwrap();
    prerender(folder.path(), "https://example.org").unwrap();
    let html = fs::read_to_string(folder.path().join("data/index.html")).unwrap();
    let address = "https://example.org/data/ ";
    let expected = [&*start, address, end].concat();
    assert_eq!(line(&Dom::parse("/data/", &html)), expected);
}

/// The years are worked out from the file, by counting and not as the page does it.
#[test]
fn the_page_says_how_old_the_sources_are() {
    let file = fs::read_to_string(data().join("sources.json")).unwrap();
    let sources: Vec<serde_json::Value> = serde_json::from_str(&file).unwrap();
    let dates = sources.iter().filter_map(|source| source["date"].as_str());
    let years: Vec<u16> = dates
        .map(|date| date.parse::<PartialDate>().unwrap().year())
        .collect();
    let half = |is: &dyn Fn(u16) -> bool| {
        2 * years.iter().filter(|year| is(**year)).count() >= years.len()
    };
    let said = text(site().at("/data/").section("alder"));
    let (first, last) = (years.iter().min().unwrap(), years.iter().max().unwrap());
    for part in [
        format!(
            "sist oppdatert {}.",
            written(site().editorial.site.content_as_of)
        ),
        format!("bygger på {} kilder", sources.len()),
        format!("{} av dem er datert", years.len()),
        format!("eldste av disse er fra {first}, den nyeste fra {last},"),
        format!("{} kilder er uten dato", sources.len() - years.len()),
    ] {
        assert!(said.contains(&part), "{part}: {said}");
    }
    let (_, rest) = said.split_once("(medianen) er ").unwrap();
    let middle: u16 = rest[..4].parse().unwrap();
    assert!(half(&|year| year >= middle), "{said}");
    assert!(half(&|year| year <= middle), "{said}");
}
