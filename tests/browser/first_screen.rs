//! Tests of what is seen first, on phones and with large letters.

use crate::Stage;
use crate::site::every_kind;
use crate::visitor::Visitor;
use thirtyfour::Key;

/// The distance from the top of the page to an element, in pixels.
fn top(visitor: &Visitor, css: &str) -> f64 {
    visitor.ask(&format!(
        "document.querySelector(`{css}`).getBoundingClientRect().top + scrollY"
    ))
}

pub fn large_letters_fit_phones(stage: &Stage) {
    for (letters, width) in [(32, 360), (24, 360), (32, 640)] {
        let visitor = stage.visitor_with_letters(letters);
        visitor.screen(width, 780);
        for path in &every_kind() {
            visitor.open_alive(path);
            let size: String = visitor.ask("getComputedStyle(document.documentElement).fontSize");
            assert_eq!(size, format!("{letters}px"));
            let needed: u32 = visitor.ask("document.documentElement.scrollWidth");
            assert!(needed <= width, "{letters} px, {path}: {needed} of {width}");
            // What is typed can be read, and the page begins on the first screen.
            let room: Vec<f64> = visitor.ask(
                "[...document.querySelectorAll('input')].filter((field) => field.checkVisibility())
                    .map((field) => field.clientWidth - 2 * parseFloat(getComputedStyle(field).paddingLeft))",
            );
            let least = f64::from(letters) * 6.0;
            assert!(
                room.iter().all(|room| *room >= least),
                "{letters} px, {path}: {room:?}"
            );
            assert!(
                top(&visitor, "h1") < 600.0,
                "{letters} px, {path}: {}",
                top(&visitor, "h1")
            );
        }
    }
}

pub fn choices_are_folded_where_large_letters_leave_no_room_beside_them(stage: &Stage) {
    let visitor = stage.visitor_with_letters(32);
    visitor.open_alive("/prosjekter/?tema=demens");
    visitor.wait_until("document.querySelector('.browse .results > li')");
    assert!(!visitor.is_shown("#filter-tema"));
    visitor.click(".filter-choices summary");
    visitor.wait_for(&true, |visitor| visitor.is_shown("#filter-tema"));
}

pub fn the_field_and_the_first_hit_are_on_the_first_screen_of_a_phone(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(360, 660);
    visitor.open_alive("/");
    let field = top(&visitor, "#finn");
    assert!(field <= 400.0, "the field of the front page: {field}");
    let hit = ".browse :is(.best, .results) a";
    for path in [
        "/sok/?q=demens",
        "/sok/?q=l%C3%B8renskog",
        "/sok/?q=her%C3%B8y",
        "/prosjekter/?q=demens",
        "/kommuner/?q=oslo",
    ] {
        visitor.open_alive(path);
        visitor.wait_until(&format!("document.querySelector('{hit}')"));
        let first = top(&visitor, hit);
        let most = if path.starts_with("/sok/") {
            420.0
        } else {
            560.0
        };
        assert!(first <= most, "{path}: {first}");
    }
    for path in &every_kind() {
        visitor.open_alive(path);
        let header: f64 = visitor.ask("document.querySelector('.site-header').offsetHeight");
        assert!(header <= 64.0, "{path}: a header of {header}");
        assert!(
            top(&visitor, "h1") <= 150.0,
            "{path}: {}",
            top(&visitor, "h1")
        );
    }
}

pub fn the_menu_of_a_phone_opens_and_closes(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(360, 660);
    visitor.open_alive("/om/");
    let link = ".site-nav a[href='/kontakt/']";
    let is_open = |is: bool| visitor.wait_for(&is, |visitor| visitor.is_shown(link));
    is_open(false);
    visitor.click(".site-header > .wrap > .site-menu");
    is_open(true);
    visitor.press(Key::Escape);
    is_open(false);
    // By keyboard alone: the button has the focus again, and the links come after it.
    visitor.press(Key::Enter);
    is_open(true);
    visitor.press(Key::Tab + Key::Tab);
    let at: String = visitor.ask("document.activeElement.textContent");
    assert_eq!(at, "Sentre");
    visitor.click(".site-nav > .site-menu");
    is_open(false);
    visitor.click(".site-header > .wrap > .site-menu");
    visitor.click(link);
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    is_open(false);
    // The way to the search leads into its field.
    visitor.click(".site-search");
    visitor.wait_for(&"/sok/".to_owned(), Visitor::address);
    visitor.wait_until("document.activeElement.id === 'filter-q'");
    // Where there is room, there is no menu to open.
    visitor.screen(1280, 900);
    is_open(true);
    assert!(!visitor.is_shown(".site-menu"));
}

pub fn the_menu_of_a_phone_needs_no_javascript(stage: &Stage) {
    let visitor = stage.visitor_without_javascript();
    visitor.screen(360, 660);
    visitor.open("/om/");
    let link = ".site-nav a[href='/kontakt/']";
    assert!(!visitor.is_shown(link));
    visitor.click(".site-header > .wrap > .site-menu");
    visitor.click(link);
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    visitor.click(".site-search");
    visitor.wait_for(&"/sok/".to_owned(), Visitor::address);
}

pub fn what_the_choices_give_stays_in_sight(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(360, 660);
    for (path, field, value, says) in [
        ("/prosjekter/", "#filter-tema", "demens", "prosjekter"),
        ("/kommuner/", "#filter-fylke", "32", "kommuner"),
        ("/sok/?q=demens", "#filter-type", "prosjekt", "treff"),
    ] {
        visitor.open_alive(path);
        visitor.click(".filter-choices summary");
        visitor.choose(field, value);
        visitor.wait_until("document.querySelector('.browse .results > li')");
        let count: usize =
            visitor.ask("Number(document.getElementById('treff').textContent.match(/\\d+/)[0])");
        visitor.wait_for(&format!("Vis {count} {says}"), |visitor| {
            visitor.text(".filter-show")
        });
        let bottom: f64 =
            visitor.ask("document.querySelector('.filter-show').getBoundingClientRect().bottom");
        assert!(bottom <= 660.0, "{path}: {bottom}");
        visitor.click(".filter-show");
        visitor.wait_until("document.activeElement.id === 'treff'");
        assert!(
            !visitor.is_shown(field),
            "{path}: the choices are folded away"
        );
        visitor.wait_until(
            "document.querySelector('.browse .results a').getBoundingClientRect().top < innerHeight",
        );
        let says_more: bool = visitor.ask(&format!("location.search.includes('{value}')"));
        assert!(says_more, "{path}");
    }
}

pub fn the_front_page_is_short_on_a_phone(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(360, 780);
    visitor.open_alive("/");
    // A phone's bar for scrolling takes no room.
    let bar: u32 = visitor.ask("innerWidth - document.documentElement.clientWidth");
    visitor.screen(360 + bar, 780);
    let height: u32 = visitor.ask("document.documentElement.scrollHeight");
    assert!(height <= 2600, "{height} px");
    let themes = visitor.count(".theme-list a:not(.all a)");
    assert!(themes <= 7, "{themes} themes");
}
