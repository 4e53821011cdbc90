//! The site in a folder of its host, as on a project page of GitHub Pages.

use crate::Stage;
use crate::site::ORIGIN;
use crate::visitor::Visitor;
use thirtyfour::Key;

const BASE: &str = "/usht";

/// The addresses of files that the page has loaded from outside the folder.
fn outside(visitor: &Visitor) -> Vec<String> {
    let loaded =
        "performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)";
    let loaded: Vec<String> = visitor.ask(loaded);
    assert!(loaded.len() > 5, "{loaded:?}");
    // What is below `/-/` is the test's own.
    let is_outside = |path: &String| !path.starts_with("/usht/") && !path.starts_with("/-/");
    loaded.into_iter().filter(is_outside).collect()
}

pub fn everything_works_below_it(stage: &Stage) {
    let site = stage.site.in_folder(BASE);
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.open_alive("/usht/");
    visitor.run("window.alive = true");
    assert!(visitor.ask::<bool>("document.fonts.check('16px Inter')"));

    // A link, and back.
    visitor.click(".site-nav a[href='/usht/sentre/']");
    visitor.wait_for(&"/usht/sentre/".to_owned(), Visitor::address);
    visitor.wait_until("document.activeElement.tagName === 'H1'");
    let canonical = visitor.attribute("link[rel=canonical]", "href");
    assert_eq!(canonical, Some(format!("{ORIGIN}/usht/sentre/")));
    visitor.back();
    visitor.wait_for(&"/usht/".to_owned(), Visitor::address);

    // The field, its answer, and the page behind it.
    visitor.click("#finn");
    visitor.press("7600 levanger");
    visitor.wait_until("document.querySelector('#finn-0')");
    visitor.press(Key::Down + Key::Enter);
    let answer = "/usht/?sted=5037-levanger".to_owned();
    visitor.wait_for(&answer, Visitor::address);
    visitor.click("main .actions a[href='/usht/kommuner/5037-levanger/']");
    visitor.wait_until("document.querySelector('h1').textContent.startsWith('Levanger')");

    // A form, and a filter that stands in the address.
    visitor.click("#toppsok");
    visitor.press("demens" + Key::Enter);
    visitor.wait_for(&"/usht/sok/?q=demens".to_owned(), Visitor::address);
    visitor.wait_until("document.querySelector('.results a[href^=\"/usht/\"]')");
    assert!(visitor.ask::<bool>("window.alive"), "a page was loaded");
    assert_eq!(outside(&visitor), [""; 0]);

    // What lies beside the folder is another site's.
    visitor.run(
        "const other = document.createElement('a'); other.href = '/annet/'; other.id = 'annet'; \
         other.textContent = 'Annet'; document.querySelector('h1').append(other)",
    );
    visitor.click("#annet");
    visitor.wait_for(&"/annet/".to_owned(), Visitor::address);
    assert!(!visitor.ask::<bool>("window.alive === true"));
}

pub fn an_unknown_address_is_led_on(stage: &Stage) {
    let site = stage.site.in_folder(BASE);
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    for path in ["/usht/kommuner/lorenskog/", "/usht/lorenskog/"] {
        visitor.open(path);
        visitor.wait_for(&"Vi fant ikke siden".to_owned(), |visitor| {
            visitor.text("h1")
        });
        let field: String = visitor.ask("document.getElementById('finn').value");
        assert_eq!(field, "lorenskog", "{path}");
        assert_eq!(visitor.count("main a[href='/usht/kommuner/']"), 1, "{path}");
    }
}

pub fn a_changed_island_is_restored(stage: &Stage) {
    let site = stage.site.in_folder(BASE);
    let changed = site.with(|copy| {
        let html = String::from_utf8(copy.read("usht/om/index.html")).expect("text");
        // As a proxy that takes comments away.
        copy.write("usht/om/index.html", html.replace("<!---->", ""));
    });
    let mut visitor = stage.visitor();
    visitor.visit(&changed);
    visitor.open_alive("/usht/om/");
    visitor.click("#toppsok");
    visitor.press("lørenskog");
    visitor.wait_until("document.querySelector('#toppsok-0')");
    assert_eq!(visitor.console_errors(), [""; 0]);
}
