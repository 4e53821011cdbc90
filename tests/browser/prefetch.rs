//! Pages that are fetched before they are asked for.

use crate::Stage;
use crate::visitor::Visitor;

const LINK: &str = ".site-nav a[href='/kontakt/']";

/// How often the page behind the link was fetched.
fn fetched(visitor: &Visitor) -> usize {
    visitor.asked("/kontakt/").len()
}

/// Moves the pointer over the link, or away from it: as a statement.
fn pointed_at(css: &str) -> String {
    format!(
        "document.querySelector(\"{css}\").dispatchEvent(new Event('pointerover', {{ bubbles: true }}))"
    )
}

fn point_at(visitor: &Visitor, css: &str) {
    visitor.run(&pointed_at(css));
}

pub fn a_page_is_fetched_once_for_a_step(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/om/");
    visitor.click(LINK);
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    assert_eq!(fetched(&visitor), 1);
}

pub fn who_stays_on_a_link_has_its_page_fetched(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/om/");
    // On the way to somewhere else, at once.
    visitor.run(&[pointed_at(LINK), pointed_at("h1")].join(";"));
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
    point_at(&visitor, LINK);
    visitor.settle();
    assert_eq!(fetched(&visitor), 0);
    visitor.click(LINK);
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    visitor.settle();
    assert_eq!(pages(&visitor), ["/om/", "/kontakt/"]);
}

/// The paths of the pages that were asked for.
fn pages(visitor: &Visitor) -> Vec<String> {
    visitor
        .asked("/")
        .into_iter()
        .map(|asked| asked.path)
        .collect()
}

pub fn links_in_view_are_fetched_once_somebody_moves_on(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(400, 800);
    visitor.open_alive("/om/");
    visitor.settle();
    assert_eq!(pages(&visitor), ["/om/"]);
    visitor.run("document.querySelector(\".site-nav a[href='/kontakt/']\").click()");
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    visitor.wait_for(&true, |visitor| pages(visitor).len() > 5);
    visitor.settle();
    let seen = pages(&visitor);
    assert!(seen.len() <= 2 + 16, "{seen:?}");
    // Those further down are not.
    let last: String =
        visitor.ask("[...document.querySelectorAll(\"main a[href^='/sentre/']\")].at(-1).pathname");
    assert!(!seen.contains(&last), "{last}");
    // What was fetched is shown without asking again.
    visitor.click("main a[href^='/sentre/']");
    visitor.wait_until("location.pathname.startsWith('/sentre/')");
    let first = visitor.address();
    let asked = pages(&visitor);
    assert_eq!(asked.iter().filter(|path| **path == first).count(), 1);
}
