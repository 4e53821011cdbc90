//! Addresses the site does not have.

use crate::Stage;
use crate::visitor::Visitor;
use thirtyfour::Key;

const TITLE: &str = "Vi fant ikke siden";
const NOWHERE: &str = "/finnes-ikke/";

#[track_caller]
fn assert_leads_on(visitor: &Visitor) {
    visitor.wait_for(&TITLE.to_owned(), |visitor| visitor.text("h1"));
    assert!(visitor.title().starts_with(TITLE), "{}", visitor.title());
    for path in ["/", "/kommuner/", "/sentre/", "/prosjekter/", "/sok/"] {
        assert_eq!(
            visitor.count(&format!("main a[href='{path}']")),
            1,
            "{path}"
        );
    }
    visitor.wait_until("document.querySelector('#finn[role=combobox]')");
    visitor.click("#finn");
    visitor.run("document.getElementById('finn').select()");
    visitor.press("lørenskog");
    visitor.wait_until("document.querySelector('#finn-0')");
    visitor.press(Key::Down + Key::Enter);
    visitor.wait_until("document.querySelector('.answer h2')?.textContent === 'USHT Akershus'");
    // The answer has an address that is one, and the other is still behind it.
    assert_eq!(visitor.address(), "/?sted=3222-lorenskog");
    visitor.back();
    visitor.wait_for(&NOWHERE.to_owned(), Visitor::address);
    visitor.wait_for(&TITLE.to_owned(), |visitor| visitor.text("h1"));
}

pub fn it_is_answered_with_404_and_a_way_on(stage: &Stage) {
    for path in [
        NOWHERE,
        "/finnes-ikke",
        "/kommuner/9999-ingensteds/",
        "/data/tull.json",
    ] {
        let (status, page) = stage.site.get(path);
        assert_eq!(status, 404, "{path}");
        assert!(page.contains(TITLE), "{path}: {page:.200}");
    }
    let visitor = stage.visitor();
    visitor.open(NOWHERE);
    assert_leads_on(&visitor);
}

pub fn a_host_that_answers_with_the_front_page_changes_nothing(stage: &Stage) {
    let site = stage
        .site
        .with(|copy| copy.write("finnes-ikke/index.html", copy.read("index.html")));
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.open(NOWHERE);
    assert_leads_on(&visitor);

    // Nor when the visitor comes back to it.
    visitor.click("main a[href='/sentre/']");
    visitor.wait_for(&"Utviklingssentrene".to_owned(), |visitor| {
        visitor.text("h1")
    });
    visitor.back();
    visitor.wait_for(&NOWHERE.to_owned(), Visitor::address);
    assert_leads_on(&visitor);
}

pub fn a_sentence_mark_behind_an_address_is_no_part_of_it(stage: &Stage) {
    let visitor = stage.visitor();
    for mark in [
        ".", ",", ")", "»", "”", "/.", "/)", "/).", ";/", "’", "…", "%20", "\u{a0}", "!",
    ] {
        visitor.open(&format!("/kommuner/3222-lorenskog{mark}"));
        visitor.wait_for(&"/kommuner/3222-lorenskog/".to_owned(), Visitor::address);
        visitor.wait_for(&"Lørenskog".to_owned(), |visitor| visitor.text("h1"));
    }
    visitor.open("/sok/,?q=demens");
    visitor.wait_for(&"/sok/?q=demens".to_owned(), Visitor::address);
    // Nothing else is taken away, and what is no address with its mark is none without.
    visitor.open("/404.html");
    assert_eq!(visitor.address(), "/404.html");
    visitor.open("/finnes-ikke).");
    visitor.wait_for(&NOWHERE.to_owned(), Visitor::address);
    visitor.wait_for(&TITLE.to_owned(), |visitor| visitor.text("h1"));
}

pub fn the_words_of_an_unknown_address_are_looked_for(stage: &Stage) {
    let visitor = stage.visitor();
    for (path, words) in [
        ("/finnes-ikke/", "finnes ikke"),
        ("/kommuner/3029-lorenskog/", "lorenskog"),
        ("/sentre/USHT_Akershus.html", "USHT Akershus"),
        ("/usht/akershus/kontakt", "akershus kontakt"),
        ("/tema/ern%C3%A6ring", "ernæring"),
        ("/3080", "3080"),
        ("/404.html", ""),
    ] {
        visitor.open(path);
        visitor.wait_for(&TITLE.to_owned(), |visitor| visitor.text("h1"));
        visitor.wait_until("document.querySelector('[data-island]').parsed");
        let field: String = visitor.ask("document.getElementById('finn').value");
        assert_eq!(field, words, "{path}");
    }
    // Whatever the bytes are, the page lives.
    visitor.open("/%F8/%");
    visitor.wait_until("document.querySelector('#finn[role=combobox]')");
    // The list opens when the field is touched.
    visitor.open("/kommuner/3029-lorenskog/");
    visitor.wait_until("document.querySelector('#finn[role=combobox]')");
    visitor.click("#finn");
    visitor.wait_until("document.querySelector('#finn-0')?.checkVisibility()");
    visitor.press(Key::Down + Key::Enter);
    visitor.wait_for(&"/?sted=3222-lorenskog".to_owned(), Visitor::address);
}
