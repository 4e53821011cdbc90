//! The addresses of the site: each page has one, and each address one page.

#[path = "common/content.rs"]
mod content;

use content::content;
use norwegian::{fold, slug};
use std::collections::HashSet;
use usht::content::Content;
use usht::route::{Route, answer_query, answered};
use usht::search::{Kind, Record};
use usht::text::Lang;

/// Every page in every language, with its address.
fn addresses(content: &Content) -> Vec<(Lang, Route, String)> {
    let routes = Route::all(content);
    Lang::ALL
        .into_iter()
        .flat_map(|lang| routes.iter().map(move |route| (lang, route)))
        .map(|(lang, route)| (lang, route.clone(), route.path(content, lang)))
        .collect()
}

#[test]
fn every_address_leads_back_to_its_page() {
    let content = content();
    for (lang, route, path) in addresses(content) {
        let parsed = Route::parse(&path, content);
        // What stands at unknown addresses has none of its own.
        let expected = (route != Route::NotFound).then_some((lang, route));
        assert_eq!(parsed, expected, "{path}");
    }
}

#[test]
fn there_is_a_page_for_every_record_and_kind() {
    let content = content();
    let records = content.centres.len()
        + content.counties.len()
        + content.municipalities.len()
        + content.projects.len()
        + content.themes.len();
    let addresses = addresses(content);
    // And one for unknown addresses.
    let others = Route::STATIC.len() + 1;
    assert_eq!(addresses.len(), (records + others) * Lang::ALL.len());
    assert!(addresses.len() >= 550, "{}", addresses.len());
    let paths: HashSet<&str> = addresses.iter().map(|(.., path)| path.as_str()).collect();
    assert_eq!(paths.len(), addresses.len(), "two pages at one address");
}

#[test]
fn whatever_is_found_has_a_page_of_its_own() {
    let content = content();
    let built = Route::all(content);
    let mut records: Vec<Record> = content.centres.iter().map(Record::Centre).collect();
    records.extend(content.municipalities.iter().map(Record::Municipality));
    records.extend(content.counties.iter().map(Record::County));
    records.extend(content.projects.iter().map(Record::Project));
    records.extend(content.themes.iter().map(Record::Theme));
    records.extend(content.vocabulary.pages.iter().map(Record::Page));
    let kinds: HashSet<Kind> = records.iter().map(|record| record.kind()).collect();
    assert_eq!(kinds.len(), Kind::ALL.len(), "{kinds:?}");
    for record in records {
        let route = Route::of(record);
        assert_ne!(route, Route::NotFound, "{record:?}");
        assert!(built.contains(&route), "{record:?}");
    }
}

#[test]
fn a_page_is_called_something_unless_it_is_called_what_its_record_is() {
    let content = content();
    for route in Route::all(content) {
        let is_static = Route::STATIC.contains(&route);
        assert_eq!(route.name(Lang::Nb).is_some(), is_static, "{route:?}");
    }
}

#[test]
fn addresses_can_be_typed_and_read_aloud() {
    for (_, route, path) in addresses(content()) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "/-.".contains(c);
        assert!(path.chars().all(plain), "{path}");
        assert!(path.starts_with('/'), "{path}");
        assert!(!path.contains("//") && !path.contains("--"), "{path}");
        if route == Route::NotFound {
            assert!(path.ends_with("/404.html"), "{path}");
        } else {
            assert!(path.ends_with('/') && !path.contains('.'), "{path}");
        }
    }
}

#[test]
fn published_addresses_keep_working() {
    let content = content();
    for path in [
        "/",
        "/om/",
        "/sentre/",
        "/kommuner/",
        "/fylker/",
        "/prosjekter/",
        "/tema/",
        "/sok/",
        "/kontakt/",
        "/data/",
        "/tilgjengelighet/",
        "/personvern/",
        "/meld-feil/",
        "/hjelp/",
        "/sentre/usht-finnmark/",
        "/sentre/usht-samisk-karasjok/",
        "/sentre/usht-troms/",
        "/sentre/usht-nordland/",
        "/sentre/usht-nord-trondelag/",
        "/sentre/usht-sor-trondelag/",
        "/sentre/usht-more-og-romsdal/",
        "/sentre/usht-sogn-og-fjordane/",
        "/sentre/usht-hordaland/",
        "/sentre/usht-helse-fonna/",
        "/sentre/usht-rogaland/",
        "/sentre/usht-vest-agder/",
        "/sentre/usht-aust-agder/",
        "/sentre/usht-telemark/",
        "/sentre/usht-vestfold/",
        "/sentre/usht-buskerud/",
        "/sentre/usht-oslo/",
        "/sentre/usht-akershus/",
        "/sentre/usht-oppland/",
        "/sentre/usht-hedmark/",
        "/sentre/usht-ostfold/",
        "/kommuner/3222-lorenskog/",
        "/kommuner/3201-baerum/",
        "/kommuner/5605-sor-varanger/",
        "/kommuner/1818-heroy/",
        "/kommuner/1515-heroy/",
        "/fylker/32-akershus/",
        "/fylker/15-more-og-romsdal/",
        "/tema/demens/",
    ] {
        let parsed = Route::parse(path, content);
        assert!(parsed.is_some(), "{path}");
    }
}

#[test]
fn anything_else_is_unknown() {
    let content = content();
    for path in [
        // Not quite an address: a missing slash, one too many, another case, a query, an escape.
        "",
        "om",
        "/om",
        "om/",
        "//",
        "//om/",
        "/om//",
        "/om/ ",
        "/Om/",
        "/om/?q=1",
        "/om/#mal",
        "/om/index.html",
        "/%6Fm/",
        "/sentre//",
        "/sentre/usht-akershus",
        "/sentre//usht-akershus/",
        "/sentre/USHT-Akershus/",
        // No such page, no such record.
        "/sentre/usht-akerhus/",
        "/sentre/usht-akershus/kontakt/",
        "/prosjekter/ingen/",
        "/tema/ingen/",
        "/nyheter/",
        "/../om/",
        "/404.html",
        "/404/",
        // The right number and the wrong name, or none.
        "/kommuner/3222/",
        "/kommuner/3222-/",
        "/kommuner/3222-oslo/",
        "/kommuner/3222-lorenskog-/",
        "/kommuner/3222-lørenskog/",
        "/kommuner/lorenskog/",
        "/kommuner/9999-lorenskog/",
        "/fylker/32/",
        "/fylker/3222-lorenskog/",
        "/kommuner/32-akershus/",
        // A language that does not exist yet.
        "/en/",
        "/en/om/",
        "/nb/sentre/usht-akershus/",
    ] {
        assert_eq!(Route::parse(path, content), None, "{path}");
    }
}

#[test]
fn a_path_without_a_language_is_bokmal() {
    for path in ["/", "/om/", "/en/om/", "", "om"] {
        assert_eq!(Lang::split(path), (Lang::Nb, path));
    }
    for lang in Lang::ALL {
        let path = format!("{}/om/", lang.prefix());
        assert_eq!(Lang::split(&path), (lang, "/om/"));
    }
}

#[test]
fn a_slug_is_never_empty_and_has_no_loose_hyphens() {
    let content = content();
    let counties = content.counties.iter().map(|county| &county.name);
    let municipalities = content.municipalities.iter().map(|place| &place.name);
    for name in counties.chain(municipalities) {
        let slug = slug(name);
        assert!(!slug.is_empty(), "{name}");
        assert!(!slug.starts_with('-') && !slug.ends_with('-'), "{slug}");
        // Folding the slug gives the folded name: nothing of the name is lost.
        assert_eq!(fold(&slug), fold(name), "{name}");
    }
}

#[test]
fn the_answer_of_the_front_page_has_an_address() {
    let content = content();
    for place in &content.municipalities {
        let query = answer_query(place);
        let page = Route::Municipality(place.number.clone()).path(content, Lang::Nb);
        assert_eq!(format!("/kommuner/{}/", &query["sted=".len()..]), page);
        let asked = answered(&query, content).map(|place| place.number.as_str());
        assert_eq!(asked, Some(place.number.as_str()), "{query}");
    }
    let asked = |query| answered(query, content).map(|place| place.name.as_str());
    // The number is enough, whatever the place is called, and whatever else is asked.
    assert_eq!(asked("sted=3222"), Some("Lørenskog"));
    assert_eq!(asked("tull=1&sted=3222-noe-annet&q=x"), Some("Lørenskog"));
    for nowhere in [
        "",
        "sted",
        "sted=",
        "sted=-",
        "sted=0000-oslo",
        "q=3222",
        "osted=3222",
    ] {
        assert_eq!(asked(nowhere), None, "{nowhere}");
    }
}
