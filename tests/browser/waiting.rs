//! Tests of what a page says until the app or its data have loaded.

use crate::Stage;
use crate::visitor::{NAMES, Visitor};

/// Asks that wait for the app, with the words in their field.
const ASKED: [(&str, &str); 4] = [
    ("/sok/?q=demens", "demens"),
    ("/prosjekter/?q=demens+i+hjemmet", "demens i hjemmet"),
    ("/prosjekter/?tema=demens", ""),
    ("/kommuner/?q=her%C3%B8y", "herøy"),
];

#[track_caller]
fn assert_waits(visitor: &Visitor, path: &str, words: &str) {
    visitor.wait_for(&"Søker …".to_owned(), |v| {
        v.text(".waiting .result-count")
    });
    let field: String = visitor.ask("document.getElementById('filter-q').value");
    assert_eq!(field, words, "{path}");
    assert!(
        !visitor.is_shown("#treff"),
        "{path}: no number is the answer"
    );
    let list: bool =
        visitor.ask("document.querySelector('.unfiltered')?.checkVisibility() ?? false");
    assert!(!list, "{path}: no list is the answer");
}

#[track_caller]
fn assert_answered(visitor: &Visitor, path: &str) {
    visitor.wait_until("document.querySelector('.browse .results > li')?.checkVisibility()");
    assert!(!visitor.is_shown(".waiting"), "{path}");
    assert!(visitor.is_shown("#treff"), "{path}");
    let address = visitor.address();
    assert_eq!(address, path);
}

pub fn what_is_asked_for_is_shown_while_the_app_is_on_its_way(stage: &Stage) {
    let visitor = stage.visitor();
    for (path, words) in ASKED {
        let app = visitor.hold_app_back();
        visitor.open(path);
        assert_waits(&visitor, path, words);
        visitor.let_app_start(app);
        assert_answered(&visitor, path);
    }
    // After some seconds there is more to say.
    let _app = visitor.hold_app_back();
    visitor.open("/sok/?q=demens");
    assert_waits(&visitor, "/sok/", "demens");
    let visibility = "getComputedStyle(document.querySelector('.waiting-long')).visibility";
    assert_eq!(visitor.ask::<String>(visibility), "hidden");
    visitor.wait_until(&format!("{visibility} === 'visible'"));
    assert!(
        visitor
            .text(".waiting-long")
            .starts_with("Dette tar lengre tid")
    );
    assert_waits(&visitor, "/sok/", "demens");
}

pub fn what_is_asked_for_is_shown_while_the_data_are_on_their_way(stage: &Stage) {
    let visitor = stage.visitor();
    for (path, words) in ASKED {
        let data = visitor.hold_back(NAMES);
        visitor.open(path);
        assert_waits(&visitor, path, words);
        data.let_go();
        assert_answered(&visitor, path);
    }
}

pub fn where_nothing_is_asked_for_nothing_waits(stage: &Stage) {
    let visitor = stage.visitor();
    let _app = visitor.hold_app_back();
    for path in [
        "/prosjekter/",
        "/prosjekter/?utm_source=brev&q=",
        "/kommuner/?tema=demens",
    ] {
        visitor.open(path);
        visitor.wait_until("document.querySelector('[data-island]').parsed");
        assert!(!visitor.is_shown(".waiting"), "{path}");
        assert!(visitor.is_shown("#treff"), "{path}");
        assert!(visitor.is_shown(".unfiltered a"), "{path}");
    }
}

pub fn a_file_that_never_comes_holds_nothing_up(stage: &Stage) {
    let visitor = stage.visitor();
    // For the page that is never loaded to its end: a font, a picture.
    visitor.prepare("addEventListener('load', (event) => event.stopImmediatePropagation())");
    visitor.open("/");
    visitor.wait_until("document.querySelector('#finn[role=combobox]')");
}
