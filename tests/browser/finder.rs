//! "Finn utviklingssenteret ditt" on the front page.

use crate::Stage;
use crate::visitor::Visitor;
use thirtyfour::Key;

const FIELD: &str = "#finn";

fn option_names(visitor: &Visitor) -> Vec<String> {
    visitor.ask("[...document.querySelectorAll('#finn-liste [role=option] .option-name')].map((o) => o.textContent)")
}

fn attribute(visitor: &Visitor, name: &str) -> Option<String> {
    visitor.ask(&format!("document.activeElement.getAttribute('{name}')"))
}

fn status(visitor: &Visitor) -> String {
    visitor.ask("document.querySelector('.finder [role=status]').textContent.trim()")
}

/// What stands in the field.
fn value(visitor: &Visitor) -> String {
    visitor.ask("document.getElementById('finn').value")
}

/// The centre in the answer card, once there is one.
fn answer(visitor: &Visitor) -> String {
    visitor.ask("document.querySelector('.answer h2')?.textContent ?? ''")
}

pub fn a_centre_is_found_by_keyboard_alone(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    for _ in 0..15 {
        if visitor.ask::<bool>("document.activeElement.id === 'finn'") {
            break;
        }
        visitor.press(Key::Tab);
    }
    let has = |name: &str, value: Option<&str>| {
        assert_eq!(attribute(&visitor, name).as_deref(), value, "{name}");
    };
    has("id", Some("finn"));
    has("role", Some("combobox"));
    has("aria-autocomplete", Some("list"));
    has("aria-controls", Some("finn-liste"));
    has("aria-expanded", Some("false"));
    has("aria-activedescendant", None);
    assert_eq!(status(&visitor), "");

    visitor.press("lørensk");
    visitor.wait_for(&vec!["Lørenskog".to_owned()], option_names);
    assert!(visitor.is_shown("#finn-liste"));
    assert_eq!(
        visitor.attribute("#finn-liste", "role").as_deref(),
        Some("listbox")
    );
    has("aria-expanded", Some("true"));
    has("aria-activedescendant", None);
    assert_eq!(status(&visitor), "1 forslag.");
    let selected = || visitor.attribute("#finn-0", "aria-selected");
    assert_eq!(selected().as_deref(), Some("false"));

    visitor.press(Key::Down);
    has("aria-activedescendant", Some("finn-0"));
    assert_eq!(selected().as_deref(), Some("true"));
    assert_eq!(
        visitor.attribute("#finn-0", "role").as_deref(),
        Some("option")
    );

    visitor.press(Key::Escape);
    has("aria-expanded", Some("false"));
    has("aria-activedescendant", None);
    assert!(!visitor.is_shown("#finn-liste"));
    assert_eq!(value(&visitor), "lørensk");

    visitor.press(Key::Down);
    has("aria-expanded", Some("true"));
    visitor.press(Key::Enter);
    visitor.wait_for(&"USHT Akershus".to_owned(), answer);
    assert_eq!(visitor.address(), "/", "the answer stands on the same page");
    has("id", Some("finn"));
    has("aria-expanded", Some("false"));
    assert_eq!(
        status(&visitor),
        "USHT Akershus er utviklingssenteret for Lørenskog."
    );

    // On to the first link of the answer.
    for _ in 0..2 {
        visitor.press(Key::Tab);
    }
    visitor.press(Key::Enter);
    visitor.wait_until("location.pathname === '/sentre/usht-akershus/'");
}

pub fn a_municipality_is_found_by_all_its_names_and_numbers(stage: &Stage) {
    let visitor = stage.visitor();
    for (typed, municipality, centre) in [
        ("kárášjohka", "Karasjok", "USHT Finnmark"),
        ("karasjohka", "Karasjok", "USHT Finnmark"),
        ("skedsmo", "Lillestrøm", "USHT Akershus"),
        ("3029", "Lørenskog", "USHT Akershus"),
        ("5610", "Karasjok", "USHT Finnmark"),
        ("kirkenes", "Sør-Varanger", "USHT Finnmark"),
        ("lorenskog", "Lørenskog", "USHT Akershus"),
        ("LØRENSKOG", "Lørenskog", "USHT Akershus"),
    ] {
        visitor.open_alive("/");
        visitor.type_into(FIELD, typed);
        visitor.wait_for(&Some(municipality.to_owned()), |visitor| {
            option_names(visitor).into_iter().next()
        });
        visitor.press(Key::Enter);
        visitor.wait_for(&centre.to_owned(), answer);
        assert!(
            status(&visitor).ends_with(&format!(" for {municipality}.")),
            "{typed}: {}",
            status(&visitor)
        );
    }
}

pub fn a_suggestion_can_be_clicked(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    // There are two of them, so the county is said.
    visitor.type_into(FIELD, "herøy");
    visitor.wait_until("document.querySelectorAll('#finn-liste [role=option]').length === 2");
    let counties: Vec<String> = visitor
        .ask("[...document.querySelectorAll('.option-detail')].map((detail) => detail.textContent.trim())");
    assert!(
        counties.iter().any(|county| county.contains("Nordland")),
        "{counties:?}"
    );
    let nordland = counties
        .iter()
        .position(|county| county.contains("Nordland"));
    visitor.click(&format!("#finn-{}", nordland.expect("one of them")));
    visitor.wait_for(&"USHT Nordland".to_owned(), answer);
    assert_eq!(value(&visitor), "Herøy");
    assert!(!visitor.is_shown("#finn-liste"));
    // Asking again does not swap it for its namesake.
    visitor.click(".finder button");
    visitor.settle();
    assert_eq!(answer(&visitor), "USHT Nordland");
}

pub fn an_unknown_name_is_said_to_be_unknown(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    visitor.type_into(FIELD, "xyzzy");
    visitor.wait_for(&"Ingen forslag.".to_owned(), status);
    assert!(
        visitor
            .text(".finder .notice")
            .contains("Ingen kommune heter det")
    );
    assert_eq!(
        attribute(&visitor, "aria-expanded").as_deref(),
        Some("false")
    );
    // What is no municipality may be something else.
    visitor.press(Key::Enter);
    visitor.wait_until("location.pathname === '/sok/'");
    visitor.wait_for(&"Ingen treff på «xyzzy»".to_owned(), |visitor| {
        visitor.ask("document.getElementById('treff')?.textContent ?? ''")
    });
}
