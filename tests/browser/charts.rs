//! The charts of the directory of projects, whose bars are its filters.

use crate::Stage;
use crate::filters::{count, on_dementia, value, wait_for_count};
use crate::visitor::Visitor;
use thirtyfour::Key;

/// The bar of a theme.
fn bar(theme: &str) -> String {
    format!(".charts a[href*='tema={theme}']")
}

/// The bar that is chosen.
const CHOSEN: &str = ".charts a[aria-current=true]";

/// The number of the row with a label, and the length of its bar where it is a link.
fn row(visitor: &Visitor, label: &str) -> (usize, Option<usize>) {
    visitor.ask(&format!(
        "(() => {{
            const row = [...document.querySelectorAll('.charts li')].find((row) => row.textContent.startsWith('{label}'));
            return [Number(row.querySelector('b').textContent), row.querySelector('meter')?.value ?? null];
        }})()"
    ))
}

pub fn charts_follow_what_is_typed(stage: &Stage) {
    let visitor = stage.visitor();
    let (dementia, all) = count(&stage.site.data("projects.json"), on_dementia);
    visitor.open_alive("/prosjekter/");
    wait_for_count(&visitor, all, all);
    assert_eq!(row(&visitor, "Demens"), (dementia, Some(dementia)));

    visitor.type_into("#filter-q", "musikk");
    visitor.wait_for(&"/prosjekter/?q=musikk".to_owned(), Visitor::address);
    visitor.wait_until("document.querySelector('.browse .results > li')");
    visitor.wait_for(&true, |visitor| row(visitor, "Demens").0 < dementia);
    let (found, length) = row(&visitor, "Demens");
    assert!(found > 0 && length == Some(found), "{found}, {length:?}");
    // The bar leads to as many as it says, beside the words.
    visitor.click(&bar("demens"));
    wait_for_count(&visitor, found, all);
    assert_eq!(visitor.address(), "/prosjekter/?q=musikk&tema=demens");

    // Nothing is no way on.
    visitor.type_into("#filter-q", "xyzzyqq");
    visitor.wait_for(&1, |visitor| visitor.count(".charts a:not([href^='#'])"));
    assert_eq!(row(&visitor, "Vestland"), (0, None));
}

pub fn a_bar_narrows_the_list_down_and_takes_it_away_again(stage: &Stage) {
    let visitor = stage.visitor();
    let (dementia, all) = count(&stage.site.data("projects.json"), on_dementia);
    visitor.open_alive("/prosjekter/");
    wait_for_count(&visitor, all, all);
    visitor.run("window.alive = true");
    assert_eq!(visitor.count(CHOSEN), 0);

    visitor.click(&bar("demens"));
    wait_for_count(&visitor, dementia, all);
    assert_eq!(visitor.address(), "/prosjekter/?tema=demens");
    assert_eq!(value(&visitor, "filter-tema"), "demens");
    assert_eq!(visitor.ask::<String>("document.activeElement.id"), "treff");
    visitor.wait_for(&1, |visitor| visitor.count(CHOSEN));
    assert!(visitor.text(CHOSEN).starts_with("Demens"));

    visitor.back();
    wait_for_count(&visitor, all, all);
    visitor.wait_for(&0, |visitor| visitor.count(CHOSEN));
    visitor.forward();
    wait_for_count(&visitor, dementia, all);
    visitor.wait_for(&1, |visitor| visitor.count(CHOSEN));

    visitor.click(CHOSEN);
    wait_for_count(&visitor, all, all);
    assert_eq!(visitor.address(), "/prosjekter/");
    visitor.wait_for(&0, |visitor| visitor.count(CHOSEN));
    assert!(visitor.ask::<bool>("window.alive"), "no page was loaded");
}

pub fn all_rows_of_the_charts_are_a_button_away(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/prosjekter/");
    let last = ".charts section:last-child li:last-child";
    assert!(!visitor.is_shown(last));
    visitor.click(".charts button");
    visitor.wait_for(&true, |visitor| visitor.is_shown(last));
    assert_eq!(visitor.text(".charts button"), "Vis færre rader");
    // They stay while the rows are replaced.
    visitor.type_into("#filter-q", "musikk");
    visitor.wait_until("document.querySelector('.browse .results > li')");
    assert!(visitor.is_shown(last));
    visitor.click(".charts button");
    visitor.wait_for(&false, |visitor| visitor.is_shown(last));
    // What is chosen is shown wherever it stands.
    visitor.open_alive("/prosjekter/?tema=munnhelse");
    visitor.wait_for(&1, |visitor| visitor.count(CHOSEN));
    assert!(visitor.is_shown(CHOSEN));
}

pub fn on_a_phone_the_charts_are_folded_beside_the_count(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(360, 660);
    visitor.open_alive("/prosjekter/?q=demens");
    visitor.wait_until("document.querySelector('.browse .results > li')");
    assert!(!visitor.is_shown(".charts section"));
    let middle = "((css) => { const { top, bottom } = document.querySelector(css).getBoundingClientRect(); return (top + bottom) / 2; })";
    let apart: f64 = visitor.ask(&format!(
        "Math.abs({middle}('#treff') - {middle}('.charts > summary'))"
    ));
    assert!(apart < 10.0, "they are on one line: {apart}");
    // What is opened is what was found last.
    visitor.click(".charts > summary");
    visitor.wait_for(&true, |visitor| visitor.is_shown(".charts section"));
    visitor.wait_until(
        "document.querySelector('.charts a[href*=\"tema=demens\"]')?.search === '?q=demens&tema=demens'",
    );
    let low: Vec<f64> = visitor.ask(
        "[...document.querySelectorAll('.charts :is(summary, section a, button)')]
            .filter((way) => way.checkVisibility()).map((way) => way.offsetHeight).filter((height) => height < 44)",
    );
    assert!(low.is_empty(), "lower than a thumb: {low:?}");
}

pub fn the_charts_can_be_passed_by_keyboard(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/prosjekter/");
    visitor.run("document.querySelector('.chart-skip').focus()");
    assert!(visitor.is_shown(".chart-skip"));
    visitor.press(Key::Enter);
    visitor.wait_until("location.hash === '#etter-figurer'");
    visitor.press(Key::Tab);
    let is_behind: bool = visitor.ask(
        "Boolean(document.querySelector('.chart-row').compareDocumentPosition(document.activeElement) & 4)",
    );
    assert!(is_behind, "the focus is behind the bars");
}
