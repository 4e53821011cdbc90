//! Moving about without loading pages.

use crate::Stage;
use crate::visitor::Visitor;
use xtask::server::Hold;

fn heading(visitor: &Visitor) -> String {
    visitor.text("h1")
}

/// Marks the page, so that it can be told whether another one was loaded.
fn mark(visitor: &Visitor) {
    visitor.run("window.alive = true");
}

#[track_caller]
fn assert_alive(visitor: &Visitor) {
    assert!(
        visitor.ask::<bool>("window.alive === true"),
        "{} was loaded",
        visitor.address()
    );
}

pub fn a_link_keeps_the_app_and_moves_the_focus_to_the_heading(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    mark(&visitor);
    let front = visitor.title();
    for (path, name) in [
        ("/sentre/", "Utviklingssentrene"),
        ("/om/", "Om"),
        ("/kommuner/", "Kommuner"),
    ] {
        let link = format!(".site-nav a[href='{path}']");
        visitor.click(&link);
        visitor.wait_for(&path.to_owned(), Visitor::address);
        visitor.wait_until("document.activeElement.tagName === 'H1'");
        assert!(
            heading(&visitor).starts_with(name),
            "{path}: {}",
            heading(&visitor)
        );
        assert!(
            visitor.title().starts_with(name),
            "{path}: {}",
            visitor.title()
        );
        assert_ne!(visitor.title(), front);
        assert_eq!(
            visitor.attribute(&link, "aria-current").as_deref(),
            Some("page")
        );
        assert_eq!(visitor.ask::<i64>("Math.round(scrollY)"), 0);
        assert_alive(&visitor);
    }
}

pub fn back_and_forward_restore_title_and_place(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    mark(&visitor);
    let mut places = Vec::new();
    for link in [
        "main a[href='/tema/demens/']",
        "main .results > li:last-child a",
        "main a[href^='/sentre/']",
    ] {
        let place = visitor.scroll_to(link);
        let address = visitor.address();
        places.push((address.clone(), visitor.title(), place));
        visitor.click(link);
        visitor.wait_until(&format!("location.pathname !== '{address}'"));
        visitor.wait_until("document.activeElement.tagName === 'H1' && scrollY === 0");
    }
    let last = (visitor.address(), visitor.title(), 0);
    let arrived = |(address, title, place): &(String, String, i64)| {
        visitor.wait_for(address, Visitor::address);
        visitor.wait_for(title, Visitor::title);
        visitor.wait_until(&format!("Math.abs(scrollY - {place}) <= 50"));
        assert_alive(&visitor);
    };
    for place in places.iter().rev() {
        visitor.back();
        arrived(place);
    }
    for place in places.iter().skip(1).chain([&last]) {
        visitor.forward();
        arrived(place);
    }
}

pub fn a_link_within_a_page_scrolls_there(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/om/");
    mark(&visitor);
    let link = "main nav a[href^='#']:last-child, main li:last-child > a[href^='#']";
    let before = visitor.scroll_to(link);
    visitor.click(link);
    visitor.wait_until("location.hash.length > 1");
    visitor.wait_until(
        "Math.abs(document.getElementById(location.hash.slice(1)).getBoundingClientRect().top) < 150
         || scrollY + innerHeight >= document.documentElement.scrollHeight - 2",
    );
    assert_ne!(visitor.ask::<i64>("Math.round(scrollY)"), before);
    visitor.back();
    visitor.wait_for(&"/om/".to_owned(), Visitor::address);
    visitor.wait_until(&format!("Math.abs(scrollY - {before}) <= 50"));
    assert_alive(&visitor);
    // The app still knows where it is.
    visitor.click(".site-nav a[href='/kontakt/']");
    visitor.wait_for(&"Kontakt".to_owned(), heading);
    visitor.back();
    visitor.wait_for(&"Om utviklingssentrene".to_owned(), heading);
    assert_alive(&visitor);
}

pub fn islands_live_on_pages_that_are_reached_by_links(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/personvern/");
    mark(&visitor);
    visitor.click(".site-nav a[href='/prosjekter/']");
    visitor.wait_for(&"Prosjekter".to_owned(), heading);
    visitor.choose("#filter-tema", "demens");
    visitor.wait_for(&"/prosjekter/?tema=demens".to_owned(), Visitor::address);

    visitor.click(".site-header .site-name");
    visitor.wait_until("document.querySelector('#finn[role=combobox]')");
    visitor.type_into("#finn", "lørenskog");
    visitor.wait_until("document.querySelector('#finn-0')");
    visitor.click("#finn-0");
    visitor.wait_until("document.querySelector('.answer')");
    // The answer's own link carries a query.
    visitor.click(".answer a[href^='/prosjekter/?senter=']");
    visitor.wait_until("document.getElementById('filter-senter')?.value === 'usht-akershus'");
    assert_eq!(visitor.address(), "/prosjekter/?senter=usht-akershus");
    assert_alive(&visitor);
}

pub fn the_last_of_two_clicks_wins(stage: &Stage) {
    let visitor = stage.visitor();
    // A line on which one page takes long.
    let slow = visitor.hold_back("/kommuner/");
    visitor.open_alive("/");
    mark(&visitor);
    visitor.click(".site-nav a[href='/kommuner/']");
    visitor.click(".site-nav a[href='/kontakt/']");
    visitor.wait_for(&"Kontakt".to_owned(), heading);
    slow.let_go();
    visitor.settle();
    assert_eq!(visitor.address(), "/kontakt/");
    assert_eq!(heading(&visitor), "Kontakt");
    assert_alive(&visitor);
}

pub fn a_double_click_is_one_step(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    mark(&visitor);
    let entries: usize = visitor.ask("history.length");
    for (at, path) in ["/kontakt/", "/prosjekter/"].into_iter().enumerate() {
        visitor.double_click(&format!(".site-nav a[href='{path}']"));
        visitor.wait_for(&path.to_owned(), Visitor::address);
        visitor.settle();
        assert_alive(&visitor);
        assert_eq!(
            visitor.ask::<usize>("history.length"),
            entries + at + 1,
            "{path}"
        );
    }
}

/// Opens a page whose app does not come before it is let.
fn open_before_app(visitor: &Visitor) -> Hold {
    let held = visitor.hold_app_back();
    visitor.open("/om/");
    // The boot script has run then.
    visitor.wait_until("document.querySelector('[data-island]').parsed");
    mark(visitor);
    held
}

pub fn links_keep_the_page_before_the_app_has_started(stage: &Stage) {
    let visitor = stage.visitor();
    let held = open_before_app(&visitor);
    visitor.click(".site-nav a[href='/kontakt/']");
    visitor.wait_for(&"Kontakt".to_owned(), heading);
    visitor.click(".site-nav a[href='/prosjekter/']");
    visitor.wait_for(&"Prosjekter".to_owned(), heading);
    visitor.back();
    visitor.wait_for(&"Kontakt".to_owned(), heading);
    assert_alive(&visitor);
    // The app comes to life on the page that is shown then.
    held.let_go();
    visitor.wait_until("document.querySelector('#toppsok[role=combobox]')");
    assert_alive(&visitor);
    assert_eq!(visitor.address(), "/kontakt/");
}

pub fn words_are_sent_before_the_app_has_started(stage: &Stage) {
    let visitor = stage.visitor();
    let held = open_before_app(&visitor);
    visitor.type_into("#toppsok", "demens");
    visitor.press(thirtyfour::Key::Enter);
    visitor.wait_for(&"/sok/?q=demens".to_owned(), Visitor::address);
    visitor.wait_until("document.getElementById('filter-q').value === 'demens'");
    assert!(visitor.is_shown(".waiting"));
    held.let_go();
    visitor.wait_until("document.querySelector('.browse .results a')");
    assert!(!visitor.is_shown(".waiting"));
    assert_alive(&visitor);
}

pub fn a_page_that_does_not_come_is_loaded(stage: &Stage) {
    let visitor = stage.visitor();
    // A line that is given up at once.
    visitor.prepare("AbortSignal.timeout = () => AbortSignal.abort()");
    visitor.open_alive("/om/");
    mark(&visitor);
    visitor.click(".site-nav a[href='/kontakt/']");
    visitor.wait_for(&"Kontakt".to_owned(), heading);
    assert!(visitor.ask::<bool>("window.alive === undefined"));
}
