//! Faults of before, one test each.

use crate::site::{Dom, site, text};
use std::collections::HashMap;
use usht::route::Route;
use usht::search::Filter;

#[test]
fn numbers_of_sources_come_in_the_order_of_the_page() {
    let mut mistakes = Vec::new();
    for (path, html) in &site().pages {
        if !html.contains("class=\"refs\"") {
            continue;
        }
        let page = Dom::parse(path, html);
        let mut next = 1;
        for mark in page.all("main sup.refs a[href^='#kilde']") {
            let number: usize = text(mark).parse().unwrap();
            if number > next {
                mistakes.push(format!("{path}: {number} before {next}"));
                break;
            }
            next = next.max(number + 1);
        }
    }
    assert!(mistakes.is_empty(), "{mistakes:#?}");
}

#[test]
fn predecessors_say_what_they_were() {
    let mut mistakes = Vec::new();
    for centre in &site().content.centres {
        let page = site().page(&Route::Centre(centre.id.clone()));
        let history = text(page.section("historie"));
        for predecessor in &site().record(centre).predecessors {
            if !history.contains(&predecessor.kind) {
                mistakes.push(format!("{}: {}", page.path, predecessor.name));
            }
        }
    }
    assert!(mistakes.is_empty(), "{mistakes:#?}");
}

#[test]
fn an_unknown_second_value_takes_nothing_away() {
    let filter = Filter::parse("tema=demens&tema=ingen", site().content);
    assert_eq!(filter.query(), "tema=demens");
}

#[test]
fn blanks_are_no_words() {
    assert_eq!(Filter::parse("q=+++", site().content).query(), "");
}

#[test]
fn municipalities_are_named_as_organisations_too() {
    let mut mistakes = Vec::new();
    for place in &site().content.municipalities {
        let page = site().page(&Route::Municipality(place.number.clone()));
        let forms = place.names.iter().filter_map(|name| name.form.as_deref());
        mistakes.extend(forms.filter(|form| !page.text().contains(form)));
    }
    assert!(mistakes.is_empty(), "{mistakes:?}");
}

#[test]
fn a_document_is_one_source() {
    let mut seen = HashMap::new();
    for source in &site().editorial.sources {
        let other = seen.insert((&source.url, &source.title), source.id.as_str());
        assert_eq!(other, None, "the same document as {}", source.id.as_str());
    }
}
