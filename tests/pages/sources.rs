//! Every fact has its source on the page that says it.

use crate::record::sources;
use crate::site::{Dom, links, site, squeeze, text, within, written};
use std::collections::BTreeSet;
use usht::editorial::Source;
use usht::route::Route;

/// The web addresses that a page lists as its sources.
fn listed(page: &Dom) -> BTreeSet<String> {
    links(page.one("main ol.sources")).into_iter().collect()
}

/// Asserts that a page lists the sources with these identifiers.
fn assert_lists(page: &Dom, ids: &BTreeSet<String>) {
    assert!(!ids.is_empty(), "{}", page.path);
    let listed = listed(page);
    for source in &site().editorial.sources {
        if ids.contains(source.id.as_str()) {
            assert!(
                listed.contains(&source.url),
                "{}: {}",
                page.path,
                source.url
            );
        }
    }
}

#[test]
fn a_page_lists_the_sources_of_its_facts() {
    let site = site();
    let national = &site.editorial.national;
    assert_lists(&site.at("/om/"), &sources(national));
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        assert_lists(&page, &sources(site.record(centre)));
        assert_lists(&page, &sources(&national.mission));
        let host = site.editorial.municipality(&centre.host).unwrap();
        assert_lists(&page, &sources(&host.contacts));
    }
    for place in &site.editorial.municipalities {
        let page = site.page(&Route::Municipality(place.number.clone()));
        assert_lists(&page, &sources(&place.contacts));
    }
    for project in &site.editorial.projects {
        let page = site.page(&Route::Project(project.id.clone()));
        assert_lists(&page, &sources(project));
    }
}

#[test]
fn numbers_lead_to_the_list_and_the_list_has_no_more() {
    let site = site();
    let mut pages = 0;
    for (path, html) in &site.pages {
        if !html.contains("class=\"refs\"") && !html.contains("class=\"sources\"") {
            continue;
        }
        pages += 1;
        let page = Dom::parse(path, html);
        let items = page.all("main ol.sources > li");
        let mut cited = BTreeSet::new();
        for mark in page.all("main sup.refs a[href^='#kilde']") {
            let number: usize = text(mark).parse().unwrap();
            let id = format!("kilde-{number}");
            let item = number.checked_sub(1).and_then(|at| items.get(at));
            let item = item.unwrap_or_else(|| panic!("{path}: no source {number}"));
            assert_eq!(item.attr("id"), Some(id.as_str()), "{path}");
            assert_eq!(mark.attr("href"), Some(format!("#{id}").as_str()), "{path}");
            // Those who hear the number hear who says it.
            let label = mark.attr("aria-label").unwrap_or_default();
            assert!(
                label.starts_with(&format!("Kilde {number}: ")),
                "{path}: {label}"
            );
            cited.insert(number);
        }
        assert_eq!(cited, (1..=items.len()).collect(), "{path}");
        // The letters of remarks, too.
        let letters = page.all("main sup.refs a[href^='#merknad']");
        let letters: BTreeSet<String> = letters.into_iter().map(text).collect();
        let notes = page.all("main ol.notes > li");
        let notes: BTreeSet<_> = notes.iter().filter_map(|note| note.attr("id")).collect();
        let expected = letters.iter().map(|letter| format!("merknad-{letter}"));
        assert_eq!(notes.len(), letters.len(), "{path}");
        assert!(
            expected.into_iter().all(|id| notes.contains(id.as_str())),
            "{path}: {letters:?}"
        );
        // One address may be two sources: a page at two times.
        let different: BTreeSet<String> = items.iter().map(|item| text(*item)).collect();
        assert_eq!(different.len(), items.len(), "{path}: a source twice");
    }
    let records = [
        site.content.centres.len(),
        site.content.municipalities.len(),
        site.content.projects.len(),
    ];
    let expected = 1 + records.iter().sum::<usize>();
    assert_eq!(pages, expected);
}

#[test]
fn a_source_says_who_it_is_and_how_old() {
    let site = site();
    for (path, html) in &site.pages {
        if !html.contains("class=\"sources\"") {
            continue;
        }
        let page = Dom::parse(path, html);
        for item in page.all("main ol.sources > li") {
            let link = within(item, "a")[0];
            let shown = |source: &&Source| {
                let title = source.title.as_ref().unwrap_or(&source.url);
                link.attr("href") == Some(&source.url) && text(link) == squeeze(title)
            };
            let said = text(item);
            let sources = site.editorial.sources.iter().filter(shown);
            let mut expected = sources.map(|source| format!("{}, {}", source.host(), age(source)));
            assert!(expected.any(|end| said.ends_with(&end)), "{path}: {said}");
        }
    }
}

fn age(source: &Source) -> String {
    match (source.date, &source.dating) {
        (Some(date), None) => written(date),
        (Some(date), Some(dating)) => format!("{} ({dating})", written(date)),
        (None, Some(dating)) => format!("udatert ({dating})"),
        (None, None) => "udatert".to_owned(),
    }
}
