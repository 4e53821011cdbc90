//! Tests of what can be done with a page and a contact: save, copy, look up on a map, hand on, print.

use crate::site::{Dom, links, prerender, site, sorted, text, within};
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use usht::content::{Centre, ContactKind};
use usht::editorial::{Contact, Municipality, Owner};
use usht::route::Route;

/// The properties of a vCard, unfolded: names with parameters and group, and values with their escapes.
fn properties(card: &str) -> Vec<(String, String)> {
    let (lines, end) = card.rsplit_once("\r\n").unwrap();
    assert_eq!(end, "");
    for line in lines.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
    }
    let lines = lines.replace("\r\n ", "");
    let lines = lines
        .split("\r\n")
        .map(|line| line.split_once(':').unwrap());
    lines
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn unescape(value: &str) -> String {
    value
        .replace("\\n", "\n")
        .replace("\\,", ",")
        .replace("\\;", ";")
}

fn is_valid(contact: &Contact) -> bool {
    contact.owner == Owner::Own && !contact.outdated
}

/// The value of a kind that a centre should be saved with, and the host if it is that one's. Worked out from the content alone.
fn expected(centre: &Centre, kind: ContactKind) -> Option<(String, Option<&'static Municipality>)> {
    let host = site().editorial.municipality(&centre.host).unwrap();
    let find = |contacts: &[Contact]| {
        let found = contacts.iter().find(|c| c.kind == kind && is_valid(c));
        found.map(|contact| contact.value.clone())
    };
    let website = (kind == ContactKind::Website).then(|| host.website.clone());
    let of_host = || {
        find(&host.contacts)
            .filter(|_| website.is_none())
            .or(website.clone())
    };
    find(&site().record(centre).contacts)
        .map(|value| (value, None))
        .or_else(|| of_host().map(|value| (value, Some(host))))
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "each card is read once, for all that it says"
)]
fn every_centre_can_be_taken_into_an_address_book() {
    let folder = tempfile::tempdir().unwrap();
    prerender(folder.path(), "https://example.org").unwrap_or_else(|error| panic!("{error}"));
    let site = site();
    for centre in &site.content.centres {
        let id = centre.id.as_str();
        let path = format!("sentre/{id}/{id}.vcf");
        let card = fs::read_to_string(folder.path().join(&path)).unwrap();
        let properties = properties(&card);
        let names: Vec<&str> = properties.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names[..3], ["BEGIN", "VERSION", "KIND"], "{id}");
        assert_eq!(names.last(), Some(&"END"), "{id}");
        let all: HashMap<&str, &str> = properties
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(all.len(), names.len(), "{id}: a property twice: {names:?}");
        assert_eq!((all["VERSION"], all["KIND"]), ("4.0", "org"), "{id}");
        assert_eq!(unescape(all["FN"]), centre.short_name, "{id}");
        assert_eq!(unescape(all["ORG"]), centre.name, "{id}");
        assert_eq!(all["SOURCE"], format!("https://example.org/{path}"));
        let day = site
            .editorial
            .site
            .content_as_of
            .to_string()
            .replace('-', "");
        assert_eq!(all["REV"], format!("{day}T000000Z"));
        let note = unescape(all["NOTE"]);
        assert!(
            note.contains(&format!("https://example.org/sentre/{id}/")),
            "{note}"
        );

        let mut ways = 0;
        for (kind, name) in [
            (ContactKind::Phone, "TEL;VALUE=uri;TYPE=work"),
            (ContactKind::Email, "EMAIL;TYPE=work"),
            (ContactKind::Website, "URL"),
        ] {
            let Some((value, host)) = expected(centre, kind) else {
                continue;
            };
            ways += 1;
            let value = match kind {
                ContactKind::Phone => format!("tel:+47{}", value.replace(' ', "")),
                _ => value,
            };
            let written = properties.iter().find(|(written, said)| {
                written.rsplit('.').next() == Some(name) && unescape(said) == value
            });
            let (written, _) =
                written.unwrap_or_else(|| panic!("{id}: no {name} {value} in {card}"));
            let group = written.strip_suffix(name).unwrap();
            let label = all.get(format!("{group}X-ABLabel").as_str());
            let expected = host.map(|host| format!("{} kommune", host.name));
            assert_eq!(label.copied(), expected.as_deref(), "{id}: {name}");
            if let Some(host) = host {
                assert!(
                    note.contains(&format!("en del av {} kommune", host.name)),
                    "{note}"
                );
            }
        }
        assert!(ways >= 2, "{id} cannot be reached");
        // An address has its seven parts, and none of what does not hold any more.
        let parts = |value: &str| value.replace("\\;", "").matches(';').count() + 1;
        let addresses = properties.iter().filter(|(name, _)| name.contains("ADR;"));
        assert!(
            addresses.clone().all(|(_, value)| parts(value) == 7),
            "{id}"
        );
        for contact in site
            .record(centre)
            .contacts
            .iter()
            .filter(|contact| !is_valid(contact))
        {
            assert!(
                !unescape(&card.replace("\r\n ", "")).contains(&contact.value),
                "{id}: {contact:?}"
            );
        }
        // The file is where its links lead.
        let page = site.page(&Route::Centre(centre.id.clone()));
        let saved = links(page.one("main > .opening"));
        assert_eq!(
            saved
                .iter()
                .filter(|link| **link == format!("/{path}"))
                .count(),
            1,
            "{id}"
        );
    }
}

/// Returns `true` if a link is that of a vCard.
fn is_card(link: &str) -> bool {
    Path::new(link)
        .extension()
        .is_some_and(|kind| kind == "vcf")
}

#[test]
fn the_card_of_a_municipality_can_be_saved() {
    for place in &site().content.municipalities {
        let page = site().page(&Route::Municipality(place.number.clone()));
        let cards = page.all("article.answer");
        let saved = cards.iter().flat_map(|card| links(*card));
        let saved = saved.filter(|link| is_card(link)).collect();
        let centres = place.centres.iter().map(|service| service.centre.as_str());
        let expected = centres.map(|id| format!("/sentre/{id}/{id}.vcf")).collect();
        assert_eq!(sorted(saved), sorted(expected), "{}", page.path);
    }
}

#[test]
fn every_way_can_be_copied_and_every_address_looked_up() {
    let (mut ways, mut maps) = (0, 0);
    for (path, html) in &site().pages {
        let page = Dom::parse(path, html);
        for way in page.all("ul.ways > li") {
            let (link, button) = (
                within(way, "a"),
                within(way, "a + button[data-copy] + output"),
            );
            assert_eq!((link.len(), button.len()), (1, 1), "{path}");
            let button = within(way, "button")[0];
            let (href, copied) = (links(way)[0].clone(), button.attr("data-copy").unwrap());
            let number = copied.replace(' ', "");
            let number = number.strip_prefix("+47").unwrap_or(&number);
            let leads = [
                copied.to_owned(),
                format!("mailto:{copied}"),
                format!("tel:+47{number}"),
            ];
            assert!(
                leads.contains(&href),
                "{path}: {href} is copied as {copied}"
            );
            let name = button.attr("aria-label").unwrap();
            assert_eq!(name, format!("Kopier {copied}"), "{path}");
            ways += 1;
        }
        for link in page.all("a[href^='https://www.openstreetmap.org/search?query=']") {
            assert_eq!(link.attr("rel"), Some("external noreferrer"), "{path}");
            assert!(!text(link).is_empty());
            maps += 1;
        }
    }
    assert!(ways > 800 && maps > 20, "{ways} {maps}");
    // What holds no longer is not looked up.
    let troms = site().at("/sentre/usht-troms/");
    assert!(troms.text().contains("Jadevegen 69"));
    assert!(
        links(troms.one("main"))
            .iter()
            .all(|link| !link.contains("Jadevegen"))
    );
}

#[test]
fn records_can_be_handed_on() {
    for route in Route::all(site().content) {
        let can = matches!(
            route,
            Route::Centre(_) | Route::Municipality(_) | Route::Project(_) | Route::Theme(_)
        );
        let page = site().page(&route);
        let buttons = page.all("main button[data-copy=''] + output[data-said]");
        assert_eq!(buttons.len(), usize::from(can), "{}", page.path);
    }
}

#[test]
fn paper_says_where_it_is_from() {
    let folder = tempfile::tempdir().unwrap();
    prerender(folder.path(), "https://example.org").unwrap_or_else(|error| panic!("{error}"));
    for route in [
        Route::Home,
        Route::Projects,
        Route::Centre(site().content.centres[0].id.clone()),
        Route::Project(site().content.projects[0].id.clone()),
    ] {
        let path = site().path(&route);
        let html = fs::read_to_string(folder.path().join(&path[1..]).join("index.html")).unwrap();
        let page = Dom::parse(&path, &html);
        let said = text(page.one("#app > p.on-paper"));
        assert!(
            said.ends_with(&format!(": https://example.org{path}")),
            "{said}"
        );
    }
    assert!(site().page(&Route::NotFound).all(".on-paper").is_empty());
}
