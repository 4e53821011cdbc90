//! The history: a search is a step, and what was seen comes back as it was.

use crate::Stage;
use crate::visitor::Visitor;
use thirtyfour::Key;

const FIELD: &str = "#filter-q";

fn value(visitor: &Visitor) -> String {
    visitor.ask("document.getElementById('filter-q')?.value ?? ''")
}

/// Replaces what stands in the page's own field.
fn retype(visitor: &Visitor, words: &str) {
    visitor.run("document.getElementById('filter-q').select()");
    visitor.press(words);
}

#[track_caller]
fn assert_asked(visitor: &Visitor, path: &str, words: &str) {
    let encoded: String = visitor.ask(&format!(
        "'{path}?' + new URLSearchParams({{ q: '{words}' }})"
    ));
    visitor.wait_for(&encoded, Visitor::address);
    visitor.wait_for(&words.to_owned(), value);
    visitor.wait_until(&format!(
        "document.querySelector('.filter-chips').textContent.includes('«{words}»')"
    ));
}

pub fn a_search_is_one_step_of_the_history(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    visitor.type_into("#finn", "demens");
    visitor.press(Key::Enter);
    assert_asked(&visitor, "/sok/", "demens");
    for words in ["ernæring", "fall"] {
        visitor.click(FIELD);
        retype(&visitor, words);
        assert_asked(&visitor, "/sok/", words);
        visitor.press(Key::Enter);
        visitor.wait_until("document.activeElement.id === 'treff'");
    }
    // The same once more is no step.
    visitor.click(FIELD);
    visitor.press(Key::Enter);
    visitor.wait_until("document.activeElement.id === 'treff'");
    for words in ["ernæring", "demens"] {
        visitor.back();
        assert_asked(&visitor, "/sok/", words);
    }
    visitor.back();
    visitor.wait_for(&"/".to_owned(), Visitor::address);
    for words in ["demens", "ernæring", "fall"] {
        visitor.forward();
        assert_asked(&visitor, "/sok/", words);
    }
}

pub fn what_was_typed_last_is_a_step_before_its_answer(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/prosjekter/?q=demens");
    assert_asked(&visitor, "/prosjekter/", "demens");
    visitor.click(FIELD);
    retype(&visitor, "musikk");
    assert_asked(&visitor, "/prosjekter/", "musikk");
    let link = ".browse .results > li:nth-child(3) a";
    let place = visitor.scroll_to(link);
    visitor.click(link);
    visitor.wait_until("location.search === '' && scrollY === 0");
    visitor.back();
    assert_asked(&visitor, "/prosjekter/", "musikk");
    visitor.wait_until(&format!("Math.abs(scrollY - {place}) <= 50"));
    visitor.back();
    assert_asked(&visitor, "/prosjekter/", "demens");
    // All of it outlives a reload.
    visitor.forward();
    assert_asked(&visitor, "/prosjekter/", "musikk");
    visitor.reload();
    visitor.wait_for_app();
    assert_asked(&visitor, "/prosjekter/", "musikk");
    visitor.back();
    assert_asked(&visitor, "/prosjekter/", "demens");
}

fn answer(visitor: &Visitor) -> String {
    visitor.ask("document.querySelector('.finder .answer h2')?.textContent ?? ''")
}

pub fn the_answer_of_the_front_page_is_in_the_address(stage: &Stage) {
    const ANSWERED: &str = "/?sted=3222-lorenskog";
    let visitor = stage.visitor();
    visitor.open_alive("/");
    let centre = "USHT Akershus".to_owned();
    let assert_answered = |visitor: &Visitor| {
        visitor.wait_for(&centre, answer);
        assert_eq!(visitor.address(), ANSWERED);
        let words: String = visitor.ask("document.getElementById('finn').value");
        assert_eq!(words, "Lørenskog");
        assert!(!visitor.is_shown(".options") && !visitor.is_shown(".waiting"));
    };
    visitor.type_into("#finn", "lørenskog");
    visitor.wait_until("document.querySelector('#finn-0')");
    visitor.press(Key::Down + Key::Enter);
    assert_answered(&visitor);
    // Back from where it leads.
    visitor.click(".answer a[href='/sentre/usht-akershus/']");
    visitor.wait_for(&"/sentre/usht-akershus/".to_owned(), Visitor::address);
    visitor.back();
    assert_answered(&visitor);
    // Another one is another step.
    visitor.run("document.getElementById('finn').select()");
    visitor.press("vadsø");
    visitor.wait_until("document.querySelector('#finn-0')");
    assert_eq!(answer(&visitor), "");
    visitor.press(Key::Down + Key::Enter);
    visitor.wait_for(&"USHT Finnmark".to_owned(), answer);
    visitor.wait_for(&"/?sted=5607-vadso".to_owned(), Visitor::address);
    visitor.back();
    assert_answered(&visitor);
    visitor.back();
    visitor.wait_for(&"/".to_owned(), Visitor::address);
    visitor.wait_for(&String::new(), answer);
    assert_eq!(
        visitor.ask::<String>("document.getElementById('finn').value"),
        ""
    );
    visitor.forward();
    assert_answered(&visitor);
    visitor.reload();
    assert_answered(&visitor);
    // As a link, also where it is older than the municipality's name, and beside what is unknown.
    visitor.open("/?tull=1&sted=3222-noe-annet");
    assert_answered(&visitor);
    // Where there is a page for those without JavaScript too.
    assert!(visitor.is_shown(".finder a[href='/kommuner/3222-lorenskog/']"));
    visitor.open_alive("/?sted=0000-ingensteds");
    visitor.wait_for(&"/".to_owned(), Visitor::address);
    assert_eq!(answer(&visitor), "");
}

pub fn places_in_lists_outlive_a_reload(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open("/");
    let icon: String =
        visitor.ask("new URL(document.querySelector('link[rel=icon]').href).pathname");
    for (path, link) in [
        ("/kommuner/", ".unfiltered a[href='/kommuner/3413-stange/']"),
        (
            "/prosjekter/?tema=demens",
            ".browse .results > li:nth-child(20) a",
        ),
    ] {
        visitor.open_alive(path);
        visitor.wait_until(&format!(
            "document.querySelector(`{link}`)?.checkVisibility()"
        ));
        let place = visitor.scroll_to(link);
        assert!(place > 1000, "{path}: {place}");
        visitor.click(link);
        visitor.wait_until("scrollY === 0 && document.activeElement.tagName === 'H1'");
        visitor.reload();
        visitor.back();
        visitor.wait_for(&path.to_owned(), Visitor::address);
        visitor.wait_until(&format!("Math.abs(scrollY - {place}) <= 50"));
        // After another site too, also where the browser has kept nothing of the page.
        visitor.click(link);
        visitor.wait_until("scrollY === 0 && document.activeElement.tagName === 'H1'");
        visitor.open(&icon);
        visitor.back();
        visitor.back();
        visitor.wait_for(&path.to_owned(), Visitor::address);
        visitor.wait_until(&format!("Math.abs(scrollY - {place}) <= 50"));
        // And the place of the page that is loaded anew itself.
        visitor.reload();
        visitor.wait_until(&format!("Math.abs(scrollY - {place}) <= 50"));
    }
    // A list that was made longer is as long as it was.
    visitor.open_alive("/sok/?type=kommune");
    visitor.click(".browse button.ds-button[type=button]");
    let link = ".browse .results > li:nth-child(90) a";
    visitor.wait_until(&format!("document.querySelector(`{link}`)"));
    let place = visitor.scroll_to(link);
    visitor.click(link);
    visitor.wait_until("scrollY === 0 && document.activeElement.tagName === 'H1'");
    visitor.reload();
    visitor.back();
    visitor.wait_until("document.querySelectorAll('.browse .results > li').length === 100");
    visitor.wait_until(&format!("Math.abs(scrollY - {place}) <= 50"));
}
