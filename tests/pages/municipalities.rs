//! The pages of municipalities.

use crate::record::{unmarked, unsaid};
use crate::site::{Dom, links, site, sorted, text, within};
use std::collections::BTreeSet;
use usht::content::{Basis, Municipality, PlaceName, Project, Remit};
use usht::editorial::{self, Former};
use usht::route::Route;

/// A name as the page should mark it: its language and the name.
pub fn marked(name: &PlaceName) -> (&str, String) {
    let lang = if name.lang == "no" { "nb" } else { &name.lang };
    (lang, name.name.clone())
}

/// The name of a place before, in the words of the page.
pub fn was(name: &str, former: &Former) -> String {
    let name = former.name.as_deref().unwrap_or(name);
    let Former {
        number, from, to, ..
    } = former;
    // The lists begin with 2017, which says nothing of the time before.
    match from {
        2017 => format!("{name} ({number}), til {to}"),
        _ => format!("{name} ({number}), {from}–{to}"),
    }
}

/// The record of a municipality with its evidence.
fn record(place: &Municipality) -> &'static editorial::Municipality {
    site().editorial.municipality(&place.number).unwrap()
}

/// Each page is read once.
#[test]
fn a_municipality_says_who_serves_it_what_it_is_and_what_was_done() {
    let site = site();
    let (mut bases, mut languages, mut took_part) = (BTreeSet::new(), BTreeSet::new(), 0);
    for place in &site.content.municipalities {
        let page = site.page(&Route::Municipality(place.number.clone()));
        says_which_centres_serve_it(place, &page);
        says_all_its_names(place, &page);
        says_what_it_is_and_was(place, &page);
        says_how_to_reach_it(place, &page);
        lists_projects(place, &page);
        bases.insert(says_why(place, &page));
        languages.extend(place.names.iter().map(|name| name.lang.as_str()));
        took_part += usize::from(site.content.projects_in(place).next().is_some());
    }
    // All cases were among them.
    assert_eq!(bases.len(), 4, "{bases:?}");
    assert_eq!(languages, BTreeSet::from(["fkv", "no", "se", "sma", "smj"]));
    assert!(took_part > 20, "{took_part}");
}

fn says_which_centres_serve_it(place: &Municipality, page: &Dom) {
    let (site, path) = (site(), &page.path);
    let lead = text(page.one("main p.lead"));
    let description = page.one("meta[name=description]").attr("content").unwrap();
    let centres = site.content.centres_of(place);
    let answers = page.all("main article.answer");
    assert_eq!(answers.len(), centres.len(), "{path}");
    for ((service, centre), answer) in centres.into_iter().zip(answers) {
        let host = site.content.host_of(centre).unwrap();
        let (said, ways) = (text(answer), links(answer));
        let name = &centre.short_name;
        assert!(said.starts_with(name.as_str()), "{path}: {said}");
        assert!(said.contains(&host.name), "{path}");
        for way in [
            site.path(&Route::Centre(centre.id.clone())),
            format!("/prosjekter/?senter={}", centre.id.as_str()),
        ] {
            assert!(ways.contains(&way), "{path}: {way}");
        }
        // The page of the host does not lead to itself.
        let leads_to_host = ways.contains(&path_of(host));
        assert_eq!(leads_to_host, !centre.is_in(place), "{path}");
        // What is judgement is said to be, also where the answer is.
        let unsure = service.basis == Basis::Judgement;
        assert_eq!(said.contains("vår vurdering"), unsure, "{path}");
        // Each says what it is for, and the page whose they are.
        let sami = said.contains("den samiske befolkningen i hele landet");
        assert_eq!(sami, service.remit == Remit::Sami, "{path}: {said}");
        let here = said.contains(&format!("Senteret ligger i {}.", place.name));
        assert_eq!(here, centre.is_in(place), "{path}: {said}");
        assert!(lead.contains(name.as_str()), "{path}: {lead}");
        assert!(description.contains(name.as_str()), "{path}: {description}");
    }
}

/// On what basis it is served by its centre: the words that say it.
fn says_why(place: &Municipality, page: &Dom) -> &'static str {
    let why = text(page.section("hvorfor"));
    for (_, centre) in site().content.centres_of(place) {
        assert!(why.contains(&centre.short_name), "{}", page.path);
    }
    let sami = why.contains("forvaltningsområdet for samiske språk");
    assert_eq!(
        sami,
        record(place).sami_area.is_some(),
        "{}: {why}",
        page.path
    );
    let basis = |basis| match basis {
        Basis::County2024 => "Det er ett utviklingssenter for",
        Basis::County2017 => "følger i hovedsak fylkene slik de var i 2017",
        Basis::HelseFonna => "området til helseforetaket Helse Fonna",
        Basis::Judgement => "er vår vurdering",
        Basis::SamiArea => unreachable!("no basis of a region"),
    };
    // In Rogaland the county has a second centre, and the page does not say that there is one.
    let several = site()
        .content
        .county_of(place)
        .is_some_and(|county| site().content.regional_centres_in(county).count() > 1);
    let shown = match place.centres[0].basis {
        Basis::County2024 if several => Basis::County2017,
        basis => basis,
    };
    for other in [
        Basis::County2024,
        Basis::County2017,
        Basis::HelseFonna,
        Basis::Judgement,
    ] {
        let said = why.contains(basis(other));
        assert_eq!(said, other == shown, "{}: {why}", page.path);
    }
    basis(shown)
}

/// Each in its language.
fn says_all_its_names(place: &Municipality, page: &Dom) {
    let shown: Vec<_> = within(page.one("h1"), "span")
        .into_iter()
        .map(|span| (span.attr("lang").unwrap_or_default(), text(span)))
        .collect();
    let names: Vec<_> = place.names.iter().map(marked).collect();
    assert_eq!(shown, names, "{}", page.path);
    if names.is_empty() {
        assert_eq!(text(page.one("h1")), place.name);
    }
    let title = text(page.one("head > title"));
    assert!(title.contains(&place.name), "{title}");
    for (_, name) in names {
        assert!(title.contains(&name), "{title}");
    }
}

fn says_what_it_is_and_was(place: &Municipality, page: &Dom) {
    let (site, path) = (site(), &page.path);
    let about = page.section("om");
    let (said, ways) = (text(about), links(about));
    let county = Route::County(site.content.county_of(place).unwrap().number.clone());
    for way in [&site.path(&county), &record(place).website] {
        assert!(ways.contains(way), "{path}: {way}");
    }
    let numbers: String = said.chars().filter(|c| *c != '\u{a0}').collect();
    let inhabitants = format!("{} (", record(place).population);
    for part in [
        place.number.as_str(),
        &inhabitants,
        place.seat.as_deref().unwrap_or_default(),
    ] {
        assert!(numbers.contains(part), "{path}: {part}");
    }
    for former in &record(place).former {
        let part = if former.part { " (bare en del)" } else { "" };
        let before = format!("{}{part}", was(&place.name, former));
        assert!(said.contains(&before), "{path}: {before}");
    }
    let sami = said.contains("samiske språk");
    assert_eq!(record(place).sami_area.is_some(), sami, "{path}");
}

/// With its own mailbox, on its evidence.
fn says_how_to_reach_it(place: &Municipality, page: &Dom) {
    let section = page.section("kontakt");
    let listed = within(section, "ul.contacts > li.contact");
    let contacts = &record(place).contacts;
    assert_eq!(listed.len(), contacts.len(), "{}", page.path);
    let mailboxes = links(section).into_iter();
    let mailboxes = mailboxes.filter(|link| link.starts_with("mailto:"));
    assert_eq!(mailboxes.count(), 1, "{}", page.path);
    let none: [String; 0] = [];
    assert_eq!(unsaid(page, contacts), none);
    assert_eq!(unmarked(page, contacts), none);
}

fn lists_projects(place: &Municipality, page: &Dom) {
    let site = site();
    let centres = site.content.centres_of(place);
    let path_of = |project: &Project| site.path(&Route::Project(project.id.clone()));
    let own: Vec<String> = site.content.projects_in(place).map(path_of).collect();
    let others = centres.iter();
    let others = others.flat_map(|(_, centre)| site.content.projects_of(centre));
    let others = others.map(path_of);
    let others: Vec<String> = others.filter(|path| !own.contains(path)).collect();
    for (id, expected) in [("prosjekter", own), ("senterets-prosjekter", others)] {
        let listed = sorted(links(page.section(id)));
        assert_eq!(listed, sorted(expected), "{}: {id}", page.path);
    }
}

pub fn path_of(place: &Municipality) -> String {
    site().path(&Route::Municipality(place.number.clone()))
}

#[test]
fn all_municipalities_are_listed_by_letter() {
    let site = site();
    let page = site.at("/kommuner/");
    let groups = page.all("main section:has(> ul.columns)");
    let mut letters = Vec::new();
    let mut listed = Vec::new();
    for group in groups {
        let heading = within(group, "h2")[0];
        let letter = text(heading);
        for item in within(group, "ul.columns > li") {
            let place = links(item).remove(0);
            let number = &place["/kommuner/".len()..][..4];
            let place = site.content.municipality(number).unwrap();
            assert!(
                place.name.starts_with(&letter),
                "{} under {letter}",
                place.name
            );
            // Herøy and Våler exist twice.
            let county = site.content.county_of(place).unwrap();
            assert!(text(item).ends_with(&county.name), "{}", text(item));
            listed.push(path_of(place));
        }
        letters.push(format!("#{}", heading.attr("id").unwrap()));
    }
    let all = site.content.municipalities.iter().map(path_of);
    assert_eq!(sorted(listed), sorted(all.collect()));
    assert_eq!(links(page.one("nav.letters")), letters);
    assert_eq!(letters[..2], ["#a", "#b"]);
    assert_eq!(letters[letters.len() - 2..], ["#oe", "#aa"]);
}
