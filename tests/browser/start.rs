//! Tests of the start of the app, and of things done before it.

use crate::Stage;
use crate::visitor::{GAZETTEER, Visitor};
use std::thread::sleep;
use std::time::Duration;
use thirtyfour::Key;

const LIVES: &str = "document.querySelector('#finn[role=combobox]')";
const WASM: &str =
    "performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('.wasm'))";

/// Has the page believe that its host answered within so many milliseconds.
fn answered_within(visitor: &Visitor, milliseconds: u32) {
    visitor.prepare(&format!(
        "const real = performance.getEntriesByType.bind(performance);
         performance.getEntriesByType = (type) =>
             type === 'navigation' ? [{{ requestStart: 1, responseEnd: 1 + {milliseconds} }}] : real(type);"
    ));
}

pub fn on_a_slow_line_the_app_is_asked_for_at_once(stage: &Stage) {
    let visitor = stage.visitor();
    answered_within(&visitor, 300);
    // Nothing else would ask.
    visitor.prepare("window.requestIdleCallback = () => 0");
    visitor.open("/");
    visitor.wait_until(WASM);
    // A page that is there to be read loads nothing by itself, however slow the line is.
    visitor.open("/kommuner/3222-lorenskog/");
    sleep(Duration::from_millis(500));
    assert!(visitor.ask::<bool>(&format!("!{WASM}")));
}

pub fn the_app_starts_by_itself_once_the_page_is_painted(stage: &Stage) {
    let visitor = stage.visitor();
    answered_within(&visitor, 20);
    visitor.open("/");
    visitor.wait_until(LIVES);
    let painted: f64 =
        visitor.ask("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    let asked: f64 = visitor.ask(&format!("{WASM}.startTime"));
    // A frame is painted a little after its callbacks have run.
    assert!(
        painted <= asked + 50.0,
        "painted after {painted} ms, WebAssembly asked for after {asked} ms"
    );
}

pub fn a_page_to_read_loads_no_app_until_its_field_is_touched(stage: &Stage) {
    let visitor = stage.visitor();
    // A browser that is always idle.
    visitor.prepare("window.requestIdleCallback = (then) => setTimeout(then)");
    visitor.open("/kommuner/3222-lorenskog/");
    sleep(Duration::from_millis(500));
    assert!(visitor.ask::<bool>(&format!("!{WASM}")));
    visitor.click("#toppsok");
    visitor.wait_until("document.querySelector('#toppsok[role=combobox]')");
}

pub fn who_goes_from_page_to_page_gets_the_app(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open("/kommuner/3222-lorenskog/");
    visitor.click(".site-nav a[href='/om/']");
    visitor.wait_until(
        "location.pathname === '/om/' && document.querySelector('#toppsok[role=combobox]')",
    );
}

pub fn nothing_is_loaded_twice(stage: &Stage) {
    let visitor = stage.visitor();
    for path in ["/", "/kommuner/"] {
        let before = visitor.asked("").len();
        visitor.open(path);
        visitor.wait_for_app();
        let asked = visitor.asked("").into_iter().skip(before);
        // What is below `/-/` is the test's own; WebKit asks for the icon of the tab apart from the page, which shows it too.
        let asked = asked.map(|asked| asked.path);
        let mut files: Vec<String> = asked
            .filter(|path| !path.starts_with("/-/") && !path.contains("/mark-"))
            .collect();
        files.sort();
        let mut once = files.clone();
        once.dedup();
        assert_eq!(files, once);
    }
}

pub fn the_app_starts_at_once_when_a_field_is_touched(stage: &Stage) {
    let visitor = stage.visitor();
    answered_within(&visitor, 20);
    // A browser that is never idle.
    visitor.prepare("window.requestIdleCallback = () => 0");
    visitor.open("/");
    sleep(Duration::from_millis(500));
    assert!(
        visitor.ask::<bool>(&format!("!{WASM}")),
        "the app was loaded before the browser was idle"
    );
    visitor.click("#finn");
    visitor.wait_until(LIVES);
}

pub fn text_typed_before_the_app_has_started_is_kept_and_answered(stage: &Stage) {
    let visitor = stage.visitor();
    let app = visitor.hold_app_back();
    visitor.open("/");
    visitor.type_into("#finn", "lørensk");
    visitor.let_app_start(app);
    visitor.wait_until("document.querySelector('#finn-0')?.textContent.startsWith('Lørenskog')");
    visitor.press("og");
    assert_eq!(
        visitor.ask::<String>("document.activeElement.value"),
        "lørenskog"
    );
    visitor.wait_until("document.querySelector('#finn-0 mark')?.textContent === 'Lørenskog'");
    visitor.press(Key::Down + Key::Enter);
    visitor.wait_until("document.querySelector('.answer h2')?.textContent === 'USHT Akershus'");
}

pub fn filters_chosen_before_the_app_has_started_are_kept(stage: &Stage) {
    let visitor = stage.visitor();
    let app = visitor.hold_app_back();
    visitor.open("/prosjekter/");
    // The choices are shown, but not open yet; drivers refuse to click there.
    visitor.run("document.getElementById('filter-tema').value = 'demens'");
    visitor.type_into("#filter-q", "musikk");
    visitor.let_app_start(app);
    visitor.wait_for(
        &"/prosjekter/?q=musikk&tema=demens".to_owned(),
        Visitor::address,
    );
    visitor.wait_until("document.getElementById('treff').textContent.includes(' av ')");
    assert_eq!(
        visitor.ask::<String>("document.getElementById('filter-q').value"),
        "musikk"
    );
    assert_eq!(
        visitor.ask::<String>("document.getElementById('filter-tema').value"),
        "demens"
    );
}

pub fn no_letter_is_lost_when_the_gazetteer_comes(stage: &Stage) {
    let visitor = stage.visitor();
    // Letters are read once they are painted. Here one comes that is not painted yet, when the gazetteer does.
    visitor.prepare(
        "const paint = window.requestAnimationFrame;
         window.requestAnimationFrame = (then) => window.isBusy ? setTimeout(() => paint(then), 1500) : paint(then);",
    );
    let gazetteer = visitor.hold_back(GAZETTEER);
    visitor.open_alive("/prosjekter/");
    visitor.type_into("#filter-q", "m");
    visitor.wait_for(&"/prosjekter/?q=m".to_owned(), Visitor::address);
    visitor.run("window.isBusy = true");
    visitor.press("usikk");
    gazetteer.let_go();
    visitor.wait_for(&"/prosjekter/?q=musikk".to_owned(), Visitor::address);
}

pub fn the_first_answer_comes_before_the_rest_of_the_content(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open("/");
    visitor.wait_until(LIVES);
    sleep(Duration::from_millis(500));
    let rest = "performance.getEntriesByType('resource').filter(
        (entry) => /\\/(details|gazetteer)-/.test(entry.name))";
    assert_eq!(visitor.ask::<usize>(&format!("{rest}.length")), 0);
    visitor.type_into("#finn", "lørenskog");
    visitor.wait_until("document.querySelector('#finn-0')");
    visitor.wait_for(&2, |visitor| {
        visitor.ask::<usize>(&format!("{rest}.length"))
    });
}
