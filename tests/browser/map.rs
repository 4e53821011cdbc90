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
    visitor.type_into(LARGE, "lorenskog");
    visitor.wait_until("document.querySelector('#finn-0')");
    visitor.wait_for(&vec!["usht-akershus".to_owned()], lit);
    assert_eq!(visitor.attribute(".map svg[data-box]", "viewBox"), whole);
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

pub fn without_javascript_maps_are_drawn_and_lead_on(stage: &Stage) {
    let visitor = stage.visitor_without_javascript();
    visitor.open("/sentre/usht-akershus/");
    visitor.press_on(".map-area .map-here use");
    visitor.wait_for(&"/kommuner/3222-lorenskog/".to_owned(), Visitor::address);
    assert!(visitor.is_shown(".map-area .map-here use"));
}
