//! Pages that are fetched before they are asked for.

use crate::Stage;
use crate::visitor::Visitor;

const LINK: &str = ".site-nav a[href='/kontakt/']";

/// Notes what the page fetches from now on.
fn watch(visitor: &Visitor) {
    visitor.run(
        "window.asked = [];
         const real = window.fetch;
         window.fetch = (asked, ...rest) => { window.asked.push(String(asked.url ?? asked)); return real(asked, ...rest); };",
    );
}

/// How often the page behind the link was fetched.
fn fetched(visitor: &Visitor) -> usize {
    visitor.ask("window.asked.filter((url) => url.endsWith('/kontakt/')).length")
}

/// Moves the pointer over the link, or away from it.
fn point_at(visitor: &Visitor, css: &str) {
    visitor.run(&format!(
        "document.querySelector(\"{css}\").dispatchEvent(new Event('pointerover', {{ bubbles: true }}))"
    ));
}

pub fn a_page_is_fetched_once_for_a_step(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/om/");
    watch(&visitor);
    visitor.click(LINK);
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    assert_eq!(fetched(&visitor), 1);
}

pub fn who_stays_on_a_link_has_its_page_fetched(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/om/");
    watch(&visitor);
    // On the way to somewhere else.
    point_at(&visitor, LINK);
    point_at(&visitor, "h1");
    visitor.settle();
    assert_eq!(fetched(&visitor), 0);
    point_at(&visitor, LINK);
    visitor.wait_for(&1, fetched);
    visitor.click(LINK);
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    assert_eq!(fetched(&visitor), 1);
}

pub fn who_saves_data_loads_what_is_pressed(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.prepare(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })",
    );
    visitor.open_alive("/om/");
    watch(&visitor);
    point_at(&visitor, LINK);
    visitor.settle();
    assert_eq!(fetched(&visitor), 0);
    visitor.click(LINK);
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    visitor.settle();
    assert_eq!(pages(&visitor), ["/kontakt/"]);
}

/// The paths of the pages that were fetched.
fn pages(visitor: &Visitor) -> Vec<String> {
    visitor.ask(
        "[...new Set(window.asked.map((url) => new URL(url, location).pathname).filter((path) => path.endsWith('/')))]",
    )
}

pub fn links_in_view_are_fetched_once_somebody_moves_on(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(400, 800);
    visitor.open_alive("/om/");
    watch(&visitor);
    visitor.settle();
    assert_eq!(pages(&visitor), [""; 0]);
    visitor.run("document.querySelector(\".site-nav a[href='/sentre/']\").click()");
    visitor.wait_for(&"/sentre/".to_owned(), Visitor::address);
    visitor.wait_until("window.asked.length > 3");
    visitor.settle();
    let seen = pages(&visitor);
    assert!((4..=17).contains(&seen.len()), "{seen:?}");
    // Those further down are not.
    let last: String =
        visitor.ask("[...document.querySelectorAll(\"main a[href^='/sentre/']\")].at(-1).pathname");
    assert!(!seen.contains(&last), "{last}");
    // What was fetched is shown without asking again.
    let before: usize = visitor.ask("window.asked.length");
    visitor.click("main a[href^='/sentre/']");
    visitor.wait_until("location.pathname.length > '/sentre/'.length");
    let first: String = visitor.ask("location.pathname");
    assert!(seen.contains(&first), "{first}");
    assert!(visitor.ask::<bool>(&format!(
        "!window.asked.slice({before}).some((url) => url.endsWith('{first}'))"
    )));
}
