//! The pages in other languages than the base language.

use crate::site::{Dom, css, links, site, text, within};
use scraper::ElementRef;
use std::collections::{BTreeMap, BTreeSet};
use usht::route::Route;
use usht::text::Lang;

/// Words that bokmål has and nynorsk has not.
const BOKMAL: &[&str] = &[
    "ikke",
    "fra",
    "hvem",
    "hvor",
    "hvordan",
    "hvorfor",
    "sentre",
    "prosjekter",
    "temaer",
    "opplysninger",
    "kilder",
    "bare",
    "noen",
    "også kalt",
    "mål siden",
    "mener",
    "flere",
    "jeg",
    "de er",
];

/// The text of an element without the parts that say that they are in another language.
fn own_text(element: ElementRef) -> String {
    let mut said = String::new();
    for child in element.children() {
        if let Some(words) = child.value().as_text() {
            said.push_str(words);
        } else if let Some(child) = ElementRef::wrap(child)
            && child.attr("lang").is_none()
        {
            said.push(' ');
            said.push_str(&own_text(child));
        }
    }
    said
}

#[test]
fn every_page_leads_to_itself_in_each_language() {
    let site = site();
    let mut names: BTreeMap<&str, String> = BTreeMap::new();
    for route in Route::all(site.content) {
        for lang in Lang::ALL {
            let page = site.at(&route.path(site.content, lang));
            let choices = page.all(".site-header .site-language a");
            let others: Vec<Lang> = Lang::ALL
                .into_iter()
                .filter(|other| *other != lang)
                .collect();
            assert_eq!(choices.len(), others.len(), "{}", page.path);
            for (choice, other) in choices.into_iter().zip(others) {
                // An unknown address has no translation.
                let page = if route == Route::NotFound {
                    &Route::Home
                } else {
                    &route
                };
                let address = page.path(site.content, other);
                assert_eq!(choice.attr("href"), Some(address.as_str()));
                assert_eq!(choice.attr("hreflang"), Some(other.tag()));
                assert_eq!(choice.attr("lang"), Some(other.tag()));
                let name = names.entry(other.tag()).or_insert_with(|| text(choice));
                assert_eq!(text(choice), *name, "{}", page.path(site.content, lang));
            }
        }
    }
    assert_eq!(names["nb"], "Bokmål");
    assert_eq!(names["nn"], "Nynorsk");
    // A folder that was copied says so.
    let different: BTreeSet<&String> = names.values().collect();
    assert_eq!(different.len(), Lang::ALL.len(), "{names:?}");
}

#[test]
fn links_of_a_page_stay_in_its_language() {
    for (path, html) in &site().translated {
        let lang = Lang::split(path).0;
        let page = Dom::parse(path, html);
        for link in page.html.select(&css("a[href^='/']:not([hreflang])")) {
            let href = link.attr("href").unwrap_or_default();
            // The files the site is built from are the same for all.
            let is_data = href.starts_with("/data/") && href.split('.').next_back() == Some("json");
            assert!(is_data || href.starts_with(lang.prefix()), "{path}: {href}");
        }
    }
}

#[test]
fn a_page_in_nynorsk_says_nothing_in_bokmal_that_it_does_not_mark() {
    let site = site();
    let mut problems = Vec::new();
    for route in Route::all(site.content) {
        let page = site.at(&route.path(site.content, Lang::Nn));
        let mut said = own_text(page.one("#app"));
        // What records have in bokmål alone stands there as it is: titles of sources, names, and what centres have said.
        for element in page.all(".on-paper, pre, .link-list, .sources, .facts, .breadcrumbs, .ds-breadcrumbs, [data-island], .results, .report, .chips") {
            said = said.replace(&own_text(element), " ");
        }
        let words: Vec<String> = said
            .split(|c: char| !c.is_alphabetic())
            .map(str::to_lowercase)
            .collect();
        let found = BOKMAL
            .iter()
            .find(|word| words.iter().any(|said| said == *word));
        problems.extend(found.map(|word| format!("{}: {word}", page.path)));
    }
    assert!(
        problems.is_empty(),
        "{} pages: {:#?}",
        problems.len(),
        &problems[..problems.len().min(20)]
    );
}

#[test]
fn national_texts_and_themes_are_translated() {
    let site = site();
    let about = site.at(&Route::About.path(site.content, Lang::Nn));
    let goals = &site.editorial.national.goals.main;
    let (text_nn, lang) = goals.text.in_language(Lang::Nn);
    assert_eq!(lang, Lang::Nn);
    assert!(about.text().contains(text_nn), "{text_nn}");
    assert!(within(about.one("main"), ".fact-list > li > [lang]").is_empty());
    for theme in &site.editorial.themes {
        assert_eq!(
            theme.name.in_language(Lang::Nn).1,
            Lang::Nn,
            "{}",
            theme.name.base()
        );
        let page = site.at(&Route::Theme(theme.id.clone()).path(site.content, Lang::Nn));
        assert_eq!(text(page.one("h1")), theme.name.in_language(Lang::Nn).0);
    }
    assert!(
        links(about.one("main"))
            .iter()
            .any(|link| link.starts_with("/nn/"))
    );
}

#[test]
fn titles_of_projects_are_marked_as_bokmal() {
    let site = site();
    for project in &site.content.projects {
        let page = site.at(&Route::Project(project.id.clone()).path(site.content, Lang::Nn));
        let heading = page.one("h1 > span[lang=nb]");
        assert_eq!(text(heading), text(page.one("h1")));
    }
    let list = site.at(&Route::Projects.path(site.content, Lang::Nn));
    let titles = list.all(".results h3 > a, .results h2 > a");
    assert!(titles.len() >= site.content.projects.len());
    for title in titles {
        assert_eq!(title.attr("lang"), Some("nb"), "{}", text(title));
    }
}
