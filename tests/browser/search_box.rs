//! The search field in the header and on the front page.

use crate::Stage;
use crate::visitor::Visitor;
use thirtyfour::Key;

/// The field of the front page and the one in the header.
const LARGE: &str = "#finn";
const HEADER: &str = "#toppsok";

fn option_names(visitor: &Visitor) -> Vec<String> {
    visitor.ask("[...document.querySelectorAll('.options [role=option] .option-name')].map((o) => o.textContent)")
}

/// An attribute of what has the focus.
fn attribute(visitor: &Visitor, name: &str) -> Option<String> {
    visitor.ask(&format!("document.activeElement.getAttribute('{name}')"))
}

#[track_caller]
fn assert_attribute(visitor: &Visitor, name: &str, value: Option<&str>) {
    assert_eq!(attribute(visitor, name).as_deref(), value, "{name}");
}

fn status(visitor: &Visitor) -> String {
    visitor.ask("document.querySelector('.finder [role=status]').textContent.trim()")
}

/// The text of the field that has the focus.
fn value(visitor: &Visitor) -> String {
    visitor.ask("document.activeElement.value")
}

/// The centre in the answer card, once there is one.
fn answer(visitor: &Visitor) -> String {
    visitor.ask("document.querySelector('.answer h2')?.textContent ?? ''")
}

fn option_count(visitor: &Visitor) -> usize {
    visitor.count(".options [role=option]")
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
    assert_eq!(
        visitor.text(".options-none"),
        "Ingen treff på «xyzzyqw». Prøv et annet ord.\nGjelder det deg selv eller en pårørende? Se hvem som kan hjelpe"
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
    visitor.wait_until("document.querySelector('.option-more')");
    let all: String = visitor.ask("document.querySelector('.option-more').textContent");
    visitor.press(Key::Enter);
    visitor.wait_for(&"/sok/?q=demens".to_owned(), Visitor::address);
    visitor.wait_until("document.getElementById('filter-q')?.value === 'demens'");
    assert!(all.starts_with("Vis alle ") && all.ends_with(" treff for «demens»"));

    assert_attribute(&visitor, "id", Some("treff"));
    assert!(visitor.ask::<bool>("window.alive"), "no page was loaded");
}

pub fn the_arrows_go_around_through_no_choice(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(1280, 420);
    visitor.open_alive("/om/");
    visitor.type_into(HEADER, "s");
    visitor.wait_until("document.querySelector('.option-more')");
    let last = option_count(&visitor) - 1;
    assert!((5..10).contains(&last), "{last} and the way to all");
    let active = |at: Option<usize>| {
        let id = at.map(|at| format!("toppsok-{at}"));
        visitor.wait_for(&id, |visitor| attribute(visitor, "aria-activedescendant"));
    };
    let scrolled = || visitor.ask::<i64>("document.querySelector('.options').scrollTop");
    assert_eq!(scrolled(), 0);
    visitor.press(Key::Up);
    active(Some(last));
    // The list is higher than the window.
    visitor.wait_until("document.querySelector('.options').scrollTop > 0");
    let seen = format!(
        "(({{ top, bottom }}, list) => top >= list.top && bottom <= list.bottom + 1 && bottom <= innerHeight)(
            document.getElementById('toppsok-{last}').getBoundingClientRect(),
            document.querySelector('.options').getBoundingClientRect())"
    );
    visitor.wait_until(&seen);
    visitor.press(Key::Down);
    active(None);
    visitor.press(Key::Down);
    active(Some(0));
    visitor.press(Key::Up);
    active(None);
    // Home and End are the text's.
    visitor.press(Key::Down + Key::Home);
    active(Some(0));
    assert_eq!(
        visitor.ask::<u32>("document.activeElement.selectionStart"),
        0
    );
}

pub fn a_list_that_is_left_is_closed(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/om/");
    visitor.type_into(HEADER, "demens");
    visitor.wait_until("document.querySelector('#toppsok-0')");
    visitor.press(Key::Tab);
    assert!(!visitor.is_shown(".options"));
    assert_eq!(
        visitor.ask::<String>("document.activeElement.type"),
        "submit"
    );
    visitor.click(HEADER);
    visitor.press(Key::Down);
    visitor.wait_until("!document.querySelector('.options').hidden");
    // First the list, then the text.
    visitor.press(Key::Escape);
    assert!(!visitor.is_shown(".options"));
    assert_eq!(value(&visitor), "demens");
    visitor.press(Key::Escape);
    assert_eq!(value(&visitor), "");
    // Pressing on a heading in the list is not leaving it.
    visitor.press("demens");
    visitor.wait_until("document.querySelector('#toppsok-0')");
    visitor.click(".option-group");
    assert!(visitor.is_shown(".options"));
    assert_attribute(&visitor, "id", Some("toppsok"));
    visitor.click(".credits");
    assert!(!visitor.is_shown(".options"));
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

pub fn keys_lead_to_the_field(stage: &Stage) {
    let visitor = stage.visitor();
    for (path, id) in [
        ("/om/", "toppsok"),
        ("/", "finn"),
        ("/404.html", "finn"),
        ("/sok/", "filter-q"),
        ("/prosjekter/", "filter-q"),
    ] {
        visitor.open_alive(path);
        visitor.press("/");
        assert_attribute(&visitor, "id", Some(id));
        assert_eq!(value(&visitor), "", "{path}: the key is not typed");
        visitor.press("a/b");
        assert_eq!(value(&visitor), "a/b", "{path}: in a field it is");
        visitor.press(Key::Tab);
        visitor.press_control('k');
        assert_attribute(&visitor, "id", Some(id));
        // The text is selected, so that typing replaces it.
        visitor.press("x");
        assert_eq!(value(&visitor), "x", "{path}");
    }
    let told = visitor.attribute("#filter-q", "aria-keyshortcuts");
    assert_eq!(told.as_deref(), Some("/ Control+K Meta+K"));
    // A slash is a word's in any field.
    visitor.run("document.getElementById('filter-q').select()");
    visitor.press("/");
    assert_eq!(value(&visitor), "/");
}

pub fn the_key_alone_can_be_turned_off(stage: &Stage) {
    let visitor = stage.visitor();
    let focused = |id: &str| visitor.ask::<bool>(&format!("document.activeElement.id === '{id}'"));
    visitor.open_alive("/tilgjengelighet/");
    let button = "[data-slash-switch]";
    assert_eq!(visitor.text(button), "Slå av hurtigtasten /");
    visitor.click(button);
    assert_eq!(visitor.text(button), "Slå på hurtigtasten /");
    visitor.press("/");
    assert!(!focused("toppsok"));
    // Also on the next page, loaded anew.
    visitor.open_alive("/om/");
    visitor.press("/");
    assert!(!focused("toppsok"));
    visitor.press_control('k');
    assert!(focused("toppsok"));
    visitor.open_alive("/tilgjengelighet/");
    visitor.click(button);
    visitor.press("/");
    assert!(focused("toppsok"));
    assert_eq!(visitor.ask::<usize>("localStorage.length"), 0);
}

pub fn the_list_fits_a_phone_and_a_thumb(stage: &Stage) {
    let visitor = stage.visitor();
    for (path, field) in [("/", LARGE), ("/404.html", LARGE)] {
        visitor.screen(320, 640);
        visitor.open_alive(path);
        visitor.type_into(field, "s");
        visitor.wait_until("document.querySelector('.option-more')");
        let needed: u32 = visitor.ask("document.documentElement.scrollWidth");
        assert!(needed <= 320, "{path}: {needed} px wide");
        let heights: Vec<f64> = visitor.ask(
            "[document.activeElement, ...document.querySelectorAll('.options [role=option]')]
                .map((element) => element.getBoundingClientRect().height)",
        );
        assert!(
            heights.iter().all(|height| *height >= 44.0),
            "{path}: {heights:?}"
        );
        // Both the field and the whole of the list, which scrolls by itself.
        visitor.wait_until(
            "document.activeElement.getBoundingClientRect().top >= 0
             && document.querySelector('.options').getBoundingClientRect().bottom <= innerHeight",
        );
    }
}

pub fn nothing_moves_when_the_app_starts_or_the_list_opens(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.prepare(
        "window.moved = 0;
         new PerformanceObserver((seen) => {
             for (const shift of seen.getEntries()) moved += shift.value;
         }).observe({ type: 'layout-shift', buffered: true })",
    );
    visitor.hold_app_back();
    for (path, field) in [("/", LARGE), ("/om/", HEADER)] {
        for (width, height) in [(1280, 900), (360, 740)] {
            if width < 768 && field == HEADER {
                // There is a way to the search page instead.
                continue;
            }
            visitor.screen(width, height);
            visitor.open(path);
            visitor.click(field);
            visitor.ask_later::<()>("document.fonts.ready.then(() => null)");
            visitor.settle();
            visitor.run("moved = 0");
            visitor.let_app_start();
            visitor.press("s");
            visitor.wait_until("document.querySelector('.option-more')");
            visitor.settle();
            // What moves after a key does not count for the browser, but it does for the eye.
            let top: f64 = visitor.ask("document.querySelector('h1').getBoundingClientRect().top");
            visitor.press(Key::Escape);
            visitor.settle();
            let after: f64 =
                visitor.ask("document.querySelector('h1').getBoundingClientRect().top");
            assert!((top - after).abs() < 0.5, "{path}, {width}: {top}, {after}");
            let moved: f64 = visitor.ask("moved");
            assert!(moved < 0.0001, "{path}, {width}: {moved}");
        }
    }
}

/// Presses a key as an input method does: while something is composed, or as the last of it.
fn compose(visitor: &Visitor, key: &str, how: &str) {
    visitor.run(&format!(
        "document.activeElement.dispatchEvent(new KeyboardEvent(
            'keydown', {{ key: '{key}', {how}, bubbles: true, cancelable: true }}))"
    ));
}

pub fn the_keys_of_an_input_method_are_its_own(stage: &Stage) {
    let visitor = stage.visitor();
    for (path, field) in [("/", LARGE), ("/om/", HEADER)] {
        visitor.open_alive(path);
        visitor.type_into(field, "demens");
        visitor.wait_until("document.querySelector('.option-more')");
        for how in ["isComposing: true", "keyCode: 229"] {
            for key in ["ArrowDown", "ArrowUp", "Enter", "Escape"] {
                compose(&visitor, key, how);
                assert_attribute(&visitor, "aria-expanded", Some("true"));
                assert_attribute(&visitor, "aria-activedescendant", None);
            }
        }
        // Nor is a slash that is composed the key that leads here.
        visitor.run("document.activeElement.blur()");
        compose(&visitor, "/", "isComposing: true");
        assert!(visitor.ask::<bool>("document.activeElement === document.body"));
        compose(&visitor, "/", "isComposing: false");
        assert!(visitor.ask::<bool>("document.activeElement !== document.body"));
        // The same keys from a keyboard.
        visitor.press(Key::Down);
        assert_attribute(
            &visitor,
            "aria-activedescendant",
            Some(&format!("{}-0", &field[1..])),
        );
    }
}

pub fn who_leaves_the_field_while_typing_has_no_list_over_the_page(stage: &Stage) {
    let visitor = stage.visitor();
    for (path, field) in [("/", LARGE), ("/om/", HEADER)] {
        visitor.open_alive(path);
        // Faster than a frame: what is typed is read after the next paint.
        visitor.run(&format!(
            "const field = document.querySelector('{field}'); field.focus(); field.value = 'demens'; \
             field.dispatchEvent(new InputEvent('input', {{bubbles: true}})); field.blur()"
        ));
        visitor.wait_until("document.querySelector('.option-more')");
        visitor.settle();
        assert!(!visitor.is_shown(".options"), "{path}");
        visitor.click(field);
        visitor.wait_for(&true, |visitor| visitor.is_shown(".options"));
    }
}

pub fn a_list_that_was_closed_opens_again(stage: &Stage) {
    let visitor = stage.visitor();
    for (path, field) in [("/", LARGE), ("/om/", HEADER)] {
        visitor.open_alive(path);
        visitor.type_into(field, "demens");
        visitor.wait_until("document.querySelector('.option-more')");
        let is_open = |is: bool| visitor.wait_for(&is, |visitor| visitor.is_shown(".options"));
        // A keyboard on a screen is put away, and the field is touched again.
        visitor.run("document.activeElement.blur()");
        is_open(false);
        visitor.click(field);
        is_open(true);
        // The focus comes by a key.
        visitor.run("document.activeElement.blur()");
        is_open(false);
        visitor.press_control('k');
        is_open(true);
        // Closed with the focus still there.
        visitor.press(Key::Escape);
        is_open(false);
        visitor.click(field);
        is_open(true);
        // There is nothing to open for an empty field.
        visitor.run(&format!("document.querySelector('{field}').select()"));
        visitor.press(Key::Backspace);
        is_open(false);
        visitor.click(field);
        visitor.settle();
        is_open(false);
    }
}
