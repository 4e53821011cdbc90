//! The search while the details of the content are still on their way: by names alone.

use super::{called, content, edition};
use usht::content::{Content, json};
use usht::search::{Engine, Sureness};

/// An engine over the first part of the content, as the browser has it.
fn early() -> Engine {
    let bundle = content().to_bundle();
    let names =
        json::texts(&bundle.names).and_then(|texts| json::of_version(texts, &bundle.version));
    let names = Content::of_names(names.unwrap()).unwrap();
    Engine::new(Box::leak(Box::new(names)))
}

#[test]
fn names_are_answered_as_with_all_details() {
    let (early, whole) = (early(), Engine::new(content()));
    let municipalities = content().municipalities.iter().map(|place| &place.name);
    let centres = content().centres.iter().map(|centre| &centre.short_name);
    let names = municipalities.chain(centres);
    for name in names.chain(content().themes.iter().map(|theme| &theme.name)) {
        let [before, after] = [&early, &whole].map(|engine| {
            let answers = engine.search(name);
            let first = answers.hits.first().map(|hit| called(hit.record));
            (first, answers.sureness == Sureness::Certain)
        });
        assert_eq!(before, after, "{name}");
    }
}

#[test]
fn what_it_finds_by_names_alone_is_said_to_be_early() {
    let (early, whole) = (early(), Engine::new(content()));
    // A word of a summary, and a synonym.
    for query in ["smertekartlegging", "palliative"] {
        let [before, after] = [&early, &whole].map(|engine| engine.search(query));
        assert!(before.is_early && !after.is_early, "{query}");
        assert!(before.hits.len() < after.hits.len(), "{query}");
    }
}

#[test]
fn the_gazetteer_stays_when_the_details_come() {
    let (early, whole) = (early(), Engine::new(content()));
    early.add_gazetteer(edition().published.gazetteer.clone());
    let is_partial = |engine: &Engine| engine.search("1461").is_partial;
    assert!(!is_partial(&early) && is_partial(&whole));
    whole.share_gazetteer(&early);
    assert!(!is_partial(&whole));
}
