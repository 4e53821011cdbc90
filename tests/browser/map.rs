//! Maps: pointing, tabbing, choosing, and what the field lights up.

use crate::Stage;
use crate::search_box::LARGE;
use crate::visitor::Visitor;
use thirtyfour::Key;

/// The ids of the centres that the map lights up.
fn lit(visitor: &Visitor) -> Vec<String> {
    visitor.ask(
        "[...document.querySelectorAll('.map [data-found]')].map((area) => area.dataset.centre)",
    )
}

/// The numbers of the municipalities that the map marks, in their order.
fn marked(visitor: &Visitor) -> Vec<String> {
    visitor.ask(
        "[...new Set([...document.querySelectorAll('.map [data-file] > use')]
             .map((mark) => mark.getAttribute('href').split('#p')[1]))].sort()",
    )
}

/// The numbers of the municipalities whose rows are shown, in their order.
const LISTED: &str = "[...document.querySelectorAll('.browse .results h3 a')]
     .map((link) => link.pathname.match(/(\\d+)-[^/]*\\/$/)[1]).sort()";

/// A shape of an area, by the id of its centre.
fn area(centre: &str) -> String {
    format!(".map a[data-centre='{centre}'] > use")
}

/// Waits until an area is drawn, and says how wide it is, in pixels.
fn width(visitor: &Visitor, css: &str) -> f64 {
    let width = format!("document.querySelector(`{css}`).getBoundingClientRect().width");
    visitor.wait_until(&format!("{width} > 1"));
    visitor.ask(&width)
}

pub fn an_area_is_named_and_leads_to_its_centre(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open("/");
    width(&visitor, &area("usht-oppland"));
    // By keyboard, past the field and the way past the map.
    visitor.run("document.querySelector('.map-skip').focus()");
    visitor.press(Key::Tab);
    let named = "document.activeElement.querySelector('.map-name')";
    visitor.wait_until(&format!(
        "{named} && getComputedStyle({named}).opacity === '1'"
    ));
    let first: [String; 2] = visitor.ask(&format!(
        "[{named}.textContent, document.activeElement.dataset.centre]"
    ));
    assert_eq!(first, ["USHT Finnmark", "usht-finnmark"]);
    let shown = "[...document.querySelectorAll('.map-name')].filter((name) => getComputedStyle(name).opacity === '1').length";
    assert_eq!(visitor.ask::<usize>(shown), 1);
    visitor.press_on(&area("usht-oppland"));
    visitor.wait_for(&"/sentre/usht-oppland/".to_owned(), Visitor::address);
    // There, the municipalities are areas; the host is marked.
    width(&visitor, ".map-area .map-here use");
}

pub fn the_map_can_be_passed_by_keyboard(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open("/");
    visitor.run("document.querySelector('.map-skip').focus()");
    visitor.press(Key::Enter);
    visitor.wait_until("location.hash === '#etter-kart'");
    visitor.press(Key::Tab);
    assert_eq!(
        visitor.ask::<String>("document.activeElement.pathname"),
        "/sentre/"
    );
}

pub fn the_field_lights_up_what_it_finds(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(360, 740);
    visitor.open_alive("/");
    let whole = visitor.attribute(".map svg[data-box]", "viewBox");
    let before = width(&visitor, &area("usht-akershus"));
    visitor.run(
        "window.others = 0;
         new MutationObserver((seen) => {
             for (const { attributeName } of seen) window.others += attributeName !== 'data-found';
         }).observe(document.querySelector('.map'), { attributes: true, childList: true, subtree: true });",
    );
    visitor.type_into(LARGE, "lorenskog");
    visitor.wait_until("document.querySelector('#finn-0')");
    visitor.wait_for(&vec!["usht-akershus".to_owned()], lit);
    assert_eq!(visitor.attribute(".map svg[data-box]", "viewBox"), whole);
    assert_eq!(visitor.ask::<usize>("others"), 0, "a letter only lights up");
    // The answer has its area alone, with the municipality on it.
    visitor.press(Key::Down + Key::Enter);
    visitor.wait_until("document.querySelector('.answer')");
    visitor.wait_until(
        "document.querySelector('.map [data-file] > use')?.getAttribute('href').endsWith('#p3222')",
    );
    assert_eq!(lit(&visitor), ["usht-akershus"]);
    // What is around it stays in the frame.
    let in_front: bool = visitor.ask(
        "(() => {
             document.querySelector('h1').scrollIntoView();
             const at = document.querySelector('h1').getBoundingClientRect();
             return document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2).matches('h1');
         })()",
    );
    assert!(in_front, "the map lies over the page");
    let after = width(&visitor, &area("usht-akershus"));
    assert!(after > 3.0 * before, "{before} {after}");
    // Another word ends it.
    visitor.press(Key::Escape);
    visitor.wait_for(&Vec::new(), lit);
    assert_eq!(visitor.attribute(".map svg[data-box]", "viewBox"), whole);
    assert_eq!(visitor.count(".map [data-file] > use"), 0);
    // Where two centres serve a municipality, both are lit.
    visitor.type_into(LARGE, "karasjok");
    visitor.wait_until("document.querySelector('#finn-0')?.textContent.startsWith('Karasjok')");
    visitor.press(Key::Down + Key::Enter);
    visitor.wait_for(
        &vec![
            "usht-finnmark".to_owned(),
            "usht-samisk-karasjok".to_owned(),
        ],
        lit,
    );
}

pub fn an_answer_of_the_address_is_on_the_map(stage: &Stage) {
    let visitor = stage.visitor();
    // The map is drawn after the answer.
    visitor.open("/?sted=3222-lorenskog");
    visitor.wait_for(&vec!["usht-akershus".to_owned()], lit);
    visitor.wait_for(&vec!["3222".to_owned()], marked);
}

pub fn the_map_marks_the_municipalities_of_a_list(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(1280, 800);
    visitor.open_alive("/kommuner/");
    width(&visitor, &area("usht-akershus"));
    let nothing: (Vec<String>, Vec<String>) = Default::default();
    assert_eq!((marked(&visitor), lit(&visitor)), nothing);
    visitor.choose("#filter-fylke", "32");
    visitor.wait_until("document.querySelector('.browse .results > li')");
    let listed: Vec<String> = visitor.ask(LISTED);
    assert!(listed.iter().all(|number| number.starts_with("32")) && listed.len() > 10);
    visitor.wait_for(&listed, marked);
    visitor.wait_for(&vec!["usht-akershus".to_owned()], lit);
    // Other areas recede, and what is marked is said below.
    let colour = |centre| -> String {
        visitor.ask(&format!(
            "getComputedStyle(document.querySelector(`{}`)).fill",
            area(centre)
        ))
    };
    assert_ne!(colour("usht-akershus"), colour("usht-oppland"));
    assert_eq!(colour("usht-oppland"), colour("usht-finnmark"));
    assert!(visitor.is_shown(".map-found"));
    // All that is found, not only the rows that are shown.
    visitor.click(".filter-chips .ds-chip");
    visitor.wait_for(&Vec::new(), marked);
    visitor.type_into("#filter-q", "s");
    visitor.wait_until("document.querySelector('.browse .results > li')");
    let count: usize =
        visitor.ask("Number(document.getElementById('treff').textContent.match(/\\d+/)[0])");
    assert!(count > 50, "{count}");
    visitor.wait_for(&count, |visitor| marked(visitor).len());
    // Without a filter the map is as before; Back leads to the list and its marks.
    visitor.click(".filter-chips > :last-child a");
    visitor.wait_for(&nothing, |visitor| (marked(visitor), lit(visitor)));
    assert!(!visitor.is_shown(".map-found"));
    visitor.back();
    visitor.wait_for(&count, |visitor| marked(visitor).len());
    // An address has its marks, though the map is drawn after the list.
    visitor.open("/kommuner/?fylke=32");
    visitor.wait_for(&listed, marked);
    // From another page, too.
    visitor.click(&format!(".browse .results a[href*='/{}-']", listed[0]));
    visitor.wait_until("document.querySelector('.map-area')");
    visitor.back();
    visitor.wait_for(&listed, marked);
}

pub fn on_a_phone_the_map_of_a_list_is_folded_beside_its_count(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(360, 740);
    visitor.open_alive("/kommuner/?fylke=32");
    visitor.wait_until("document.querySelector('.browse .results > li')");
    let top = |css: &str| -> f64 {
        visitor.ask(&format!(
            "document.querySelector(`{css}`).getBoundingClientRect().top + scrollY"
        ))
    };
    let count = top("#treff");
    assert!((top(".map-fold > summary") - count).abs() < 24.0);
    assert!(!visitor.is_shown(".map-fold .map"));
    visitor.click(".map-fold > summary");
    visitor.wait_for(&true, |visitor| visitor.is_shown(".map-fold .map"));
    assert!(top("#treff") > count + 100.0);
    visitor.click(".map-fold > summary");
    visitor.wait_for(&false, |visitor| visitor.is_shown(".map-fold .map"));
    assert!((top("#treff") - count).abs() < 1.0);
}

pub fn a_map_is_drawn_whatever_never_comes(stage: &Stage) {
    let visitor = stage.visitor();
    // A font, a picture.
    visitor.prepare("addEventListener('load', (event) => event.stopImmediatePropagation())");
    visitor.open("/sentre/");
    width(&visitor, &area("usht-oppland"));
    let visitor = stage.visitor();
    let held = visitor.hold_app_back();
    visitor.open("/");
    visitor.wait_until("performance.now() > 7000");
    width(&visitor, &area("usht-oppland"));
    visitor.let_app_start(held);
}

pub fn without_javascript_maps_are_drawn_and_lead_on(stage: &Stage) {
    let visitor = stage.visitor_without_javascript();
    visitor.open("/sentre/usht-akershus/");
    visitor.press_on(".map-area .map-here use");
    visitor.wait_for(&"/kommuner/3222-lorenskog/".to_owned(), Visitor::address);
    assert!(visitor.is_shown(".map-area .map-here use"));
}
