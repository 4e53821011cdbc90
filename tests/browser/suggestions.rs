//! The list under the search field: moving in it, opening and closing it, and the room it takes.

use crate::Stage;
use crate::search_box::{HEADER, LARGE, assert_attribute, attribute, value};
use crate::visitor::Visitor;
use thirtyfour::Key;

fn option_count(visitor: &Visitor) -> usize {
    visitor.count(".options [role=option]")
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
    // The list is another once the details have come.
    visitor.wait_until("document.querySelector('.option-group')?.textContent === 'Beste svar'");
    visitor.press_on(".option-group");
    assert!(visitor.is_shown(".options"));
    assert_attribute(&visitor, "id", Some("toppsok"));
    visitor.click(".credits");
    assert!(!visitor.is_shown(".options"));
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
    for (path, field) in [("/", LARGE), ("/om/", HEADER)] {
        for (width, height) in [(1280, 900), (360, 740)] {
            if width < 768 && field == HEADER {
                // There is a way to the search page instead.
                continue;
            }
            visitor.screen(width, height);
            let app = visitor.hold_app_back();
            visitor.open(path);
            visitor.click(field);
            visitor.ask_later::<()>("document.fonts.ready.then(() => null)");
            visitor.settle();
            visitor.run("moved = 0");
            visitor.let_app_start(app);
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
