//! The search field in the header and on the front page: what is typed, what is answered, and where that leads.

use crate::Stage;
use crate::visitor::Visitor;
use thirtyfour::Key;

/// The field of the front page and the one in the header.
pub const LARGE: &str = "#finn";
pub const HEADER: &str = "#toppsok";

fn option_names(visitor: &Visitor) -> Vec<String> {
    visitor.ask("[...document.querySelectorAll('.options [role=option] .option-name')].map((o) => o.textContent)")
}

/// An attribute of what has the focus.
pub fn attribute(visitor: &Visitor, name: &str) -> Option<String> {
    visitor.ask(&format!("document.activeElement.getAttribute('{name}')"))
}

#[track_caller]
pub fn assert_attribute(visitor: &Visitor, name: &str, value: Option<&str>) {
    assert_eq!(attribute(visitor, name).as_deref(), value, "{name}");
}

fn status(visitor: &Visitor) -> String {
    visitor.ask("document.querySelector('.finder [role=status]').textContent.trim()")
}

/// The text of the field that has the focus.
pub fn value(visitor: &Visitor) -> String {
    visitor.ask("document.activeElement.value")
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
    let has = |name: &str, value: Option<&str>| assert_attribute(&visitor, name, value);
    has("id", Some("finn"));
    has("role", Some("combobox"));
    has("aria-autocomplete", Some("list"));
    has("aria-controls", Some("finn-liste"));
    has("aria-expanded", Some("false"));
    has("aria-activedescendant", None);
    assert_eq!(status(&visitor), "");

    visitor.press("lørensk");
    visitor.wait_for(&Some("Lørenskog".to_owned()), |visitor| {
        option_names(visitor).into_iter().next()
    });
    assert!(visitor.is_shown("#finn-liste[role=listbox]"));
    has("aria-expanded", Some("true"));
    has("aria-activedescendant", None);
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
    assert_eq!(
        visitor.address(),
        "/?sted=3222-lorenskog",
        "the answer stands on the same page"
    );
    has("id", Some("finn"));
    has("aria-expanded", Some("false"));
    assert_eq!(value(&visitor), "Lørenskog");
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
        ("kárášjohka", "Karasjok", "USHT Finnmark (samisk)"),
        ("karasjohka", "Karasjok", "USHT Finnmark (samisk)"),
        ("skedsmo", "Lillestrøm", "USHT Akershus"),
        ("3029", "Lørenskog", "USHT Akershus"),
        ("5610", "Karasjok", "USHT Finnmark (samisk)"),
        ("kirkenes", "Sør-Varanger", "USHT Finnmark"),
        ("lorenskog", "Lørenskog", "USHT Akershus"),
        ("LØRENSKOG", "Lørenskog", "USHT Akershus"),
    ] {
        visitor.open_alive("/");
        visitor.type_into(LARGE, typed);
        visitor.wait_for(&Some(municipality.to_owned()), |visitor| {
            option_names(visitor).into_iter().next()
        });
        visitor.press(Key::Down + Key::Enter);
        visitor.wait_for(&centre.to_owned(), answer);
        assert!(
            status(&visitor).contains(municipality) && status(&visitor).contains(centre),
            "{typed}: {}",
            status(&visitor)
        );
    }
}

pub fn a_suggestion_can_be_clicked(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    // There are two of them, so the county is said.
    visitor.type_into(LARGE, "herøy");
    let nordland = "[...document.querySelectorAll('.options [role=option]')]
        .find((option) => option.ariaLabel === 'Herøy, kommune i Nordland')";
    visitor.wait_until(nordland);
    let id: String = visitor.ask(&format!("{nordland}.id"));
    visitor.click(&format!("#{id}"));
    visitor.wait_for(&"USHT Nordland".to_owned(), answer);
    assert_eq!(value(&visitor), "Herøy", "the field keeps the focus");
    assert!(!visitor.is_shown("#finn-liste"));
    assert_eq!(visitor.address(), "/?sted=1818-heroy");
}

pub fn an_unknown_name_is_said_to_be_unknown(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    visitor.type_into(LARGE, "xyzzyqw");
    visitor.wait_for(&"Ingen treff.".to_owned(), status);
    // Each by itself: drivers do not agree on what is between them.
    let said: Vec<String> = visitor.ask(
        "[...document.querySelector('.options-none').children].map((part) => part.textContent)",
    );
    assert_eq!(
        said,
        [
            "Ingen treff på «xyzzyqw». Prøv et annet ord.",
            "Gjelder det deg selv eller en pårørende? Se hvem som kan hjelpe",
        ]
    );
    assert_attribute(&visitor, "aria-expanded", Some("false"));
    visitor.press(Key::Down);
    assert_attribute(&visitor, "aria-activedescendant", None);
    visitor.press(Key::Enter);
    visitor.wait_for(&"/sok/?q=xyzzyqw".to_owned(), Visitor::address);
}

pub fn the_header_leads_to_any_page(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/personvern/");
    visitor.run("window.alive = true");
    visitor.type_into(HEADER, "demens");
    visitor.wait_until("document.querySelectorAll('.options [role=group]').length > 1");
    // The theme is sure once the details have come.
    visitor.wait_until("document.querySelector('.option-group').textContent === 'Beste svar'");
    let groups: Vec<[String; 2]> = visitor.ask(
        "[...document.querySelectorAll('.options [role=group]')].map((group) =>
            [document.getElementById(group.getAttribute('aria-labelledby')).textContent,
             group.querySelector('[role=option]').ariaLabel])",
    );
    assert_eq!(groups[0][0], "Beste svar");
    let [_, project] = groups
        .iter()
        .find(|[heading, _]| heading.starts_with("Prosjekter ("))
        .expect("projects on dementia");
    assert!(project.contains(", prosjekt fra "), "{project}");
    assert!(visitor.count(".options mark") > 0);

    visitor.press(Key::Down + Key::Down);
    let href: String = visitor.ask(
        "document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).pathname",
    );
    visitor.press(Key::Enter);
    visitor.wait_for(&href, Visitor::address);
    visitor.wait_until("document.activeElement.tagName === 'H1'");
    assert!(visitor.ask::<bool>("window.alive"), "no page was loaded");

    // The new page's field lives too, and a municipality has a page of its own.
    visitor.wait_until("document.querySelector('#toppsok[role=combobox]')");
    visitor.type_into(HEADER, "lørenskog");
    visitor.wait_until("document.querySelector('#toppsok-0')");
    visitor.click("#toppsok-0");
    visitor.wait_for(&"/kommuner/3222-lorenskog/".to_owned(), Visitor::address);
    assert!(visitor.ask::<bool>("window.alive"), "no page was loaded");
}

pub fn enter_without_a_choice_leads_to_all_answers(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/om/");
    visitor.run("window.alive = true");
    visitor.type_into(HEADER, "demens");
    // The list may still be that of fewer letters.
    visitor.wait_until(
        "/^Vis alle .* treff for «demens»$/.test(document.querySelector('.option-more')?.textContent)",
    );
    visitor.press(Key::Enter);
    visitor.wait_for(&"/sok/?q=demens".to_owned(), Visitor::address);
    visitor.wait_until("document.getElementById('filter-q')?.value === 'demens'");
    visitor.wait_until("document.activeElement.id === 'treff'");
    assert!(visitor.ask::<bool>("window.alive"), "no page was loaded");
}

pub fn the_number_of_answers_is_said_once_after_a_pause(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/om/");
    visitor.run(
        "window.said = [];
         const status = document.querySelector('.finder [role=status]');
         new MutationObserver(() => said.push(status.textContent.trim()))
             .observe(status, { childList: true, characterData: true, subtree: true })",
    );
    visitor.type_into(HEADER, "demens");
    visitor.wait_until("said.some(Boolean)");
    visitor.settle();
    visitor.settle();
    let said: Vec<String> = visitor.ask("said.filter(Boolean)");
    let all: String = visitor.ask("document.querySelector('.option-more').textContent");
    let count = all.split(' ').nth(2).expect("the number of answers");
    assert_eq!(
        said,
        [format!("{count} treff. Bruk piltastene for å velge.")]
    );
}
