//! The site without a network: pages and the search come from the visitor's device.

use crate::Stage;
use crate::site::{PROJECT, Site};
use crate::visitor::Visitor;
use thirtyfour::Key;

pub const NOTE: &str = "main > .notice[data-kind=offline]";
const KEPT: &str = "lagret på enheten din, og den kan være utdatert";

/// Waits until the page in the window has kept the site, as every page does by itself some seconds after it has been loaded.
pub fn keep(visitor: &Visitor) {
    visitor.ask_later::<()>("navigator.serviceWorker.ready.then(() => null)");
    visitor.wait_until("navigator.serviceWorker.controller");
}

/// A copy of the site, and somebody who has kept it from one of its pages.
fn kept_from(stage: &Stage, path: &str) -> (Site, Visitor) {
    let site = stage.site.with(|_| ());
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.open(path);
    keep(&visitor);
    (site, visitor)
}

/// The names of everything that is kept on the device.
pub fn caches(visitor: &Visitor) -> Vec<String> {
    visitor.ask_later("caches.keys()")
}

/// Looks for a word in the field of the header, and finds something.
pub fn search(visitor: &Visitor) {
    visitor.type_into("#toppsok", "demens");
    visitor.wait_until("document.querySelector('#toppsok-svar [role=option]')");
}

pub fn after_one_visit_every_page_and_the_search_work_without_a_network(stage: &Stage) {
    let (mut site, visitor) = kept_from(stage, "/om/");
    assert_eq!(visitor.count(NOTE), 0);
    site.end();

    // The first page goes on.
    visitor.click(".site-nav a[href='/kommuner/']");
    visitor.wait_for(&"/kommuner/".to_owned(), Visitor::address);
    // Municipality, centre, contact, each asked for as from the address bar, and by a link.
    visitor.open("/kommuner/3222-lorenskog/");
    assert!(visitor.text(NOTE).contains(KEPT));
    visitor.click("main a[href='/sentre/usht-akershus/']");
    visitor.wait_for(&"/sentre/usht-akershus/".to_owned(), Visitor::address);
    visitor.wait_for(&"USHT Akershus".to_owned(), |visitor| visitor.text("h1"));
    assert!(visitor.count("main a[href^='tel:']") > 0);
    assert!(visitor.is_shown(NOTE));
    search(&visitor);
    visitor.press(Key::Down + Key::Enter);
    visitor.wait_until("location.pathname !== '/sentre/usht-akershus/'");

    // A directory, which is the second part of the app, with words that wait for it, and a place that the register knows.
    visitor.open("/sok/?q=demens");
    visitor.wait_until("document.querySelector('.browse .results > li')?.checkVisibility()");
    visitor.open_alive("/");
    visitor.type_into("#finn", "1473");
    visitor.wait_until(
        "document.querySelector('#finn-svar [role=option]')?.textContent.includes('Lørenskog')",
    );
    assert!(visitor.ask::<bool>("document.fonts.check('16px Inter')"));
    assert!(!visitor.is_shown("#app-off"));
}

pub fn steps_need_no_network_once_a_page_was_the_same_there(stage: &Stage) {
    let (_site, visitor) = kept_from(stage, "/om/");
    let asked = |visitor: &Visitor, path: &str| visitor.asked(path).len();
    // Nothing has been compared yet.
    visitor.click(".site-nav a[href='/sentre/']");
    visitor.wait_for(&"/sentre/".to_owned(), Visitor::address);
    assert_eq!(asked(&visitor, "/sentre/"), 1);
    visitor.settle();
    visitor.click(".site-nav a[href='/kontakt/']");
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    assert_eq!(visitor.text("h1"), "Kontakt");
    assert_eq!(visitor.count(NOTE), 0);
    assert_eq!(asked(&visitor, "/kontakt/"), 0);
    // What a window loads comes from the host.
    visitor.open("/kontakt/");
    assert_eq!(asked(&visitor, "/kontakt/"), 1);
}

pub fn steps_ask_the_host_where_it_has_other_pages(stage: &Stage) {
    let (site, visitor) = kept_from(stage, PROJECT);
    let title = visitor.text("h1");
    let new = ["Ny: ", &title].concat();
    site.publish_with_title(&title, &new);
    visitor.open("/om/");
    visitor.settle();
    visitor.click(".site-nav a[href='/kontakt/']");
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    assert_eq!(visitor.asked("/kontakt/").len(), 1);
}

pub fn a_page_that_does_not_come_in_time_is_that_of_the_device(stage: &Stage) {
    let (mut site, visitor) = kept_from(stage, "/om/");
    site.fall_silent();
    visitor.open("/kommuner/3222-lorenskog/");
    assert!(visitor.text(NOTE).contains(KEPT));
    assert!(visitor.text("h1").starts_with("Lørenskog"));
}

pub fn an_unknown_address_is_not_called_anything_else(stage: &Stage) {
    let (mut site, visitor) = kept_from(stage, "/om/");
    site.end();
    // Nobody has been on the pages in nynorsk.
    for path in ["/kommuner/lorenskog/", "/constructor/x/", "/nn/om/"] {
        visitor.open(path);
        assert_eq!(visitor.text("h1"), "Vi fant ikke siden", "{path}");
        let note = visitor.text(NOTE);
        assert!(note.contains("ikke lagret på enheten"), "{path}: {note}");
    }
    visitor.open("/kommuner/lorenskog/");
    visitor.wait_until("document.querySelector('#finn[role=combobox]')");
    assert!(visitor.ask::<bool>("document.getElementById('finn').value === 'lorenskog'"));
    // As hosts do.
    for path in [
        "/kommuner/3222-lorenskog",
        "/kommuner/3222-lorenskog/index.html",
    ] {
        visitor.open(path);
        assert!(visitor.text("h1").starts_with("Lørenskog"), "{path}");
    }
}

/// The digests of the builds that the page and the files on the device are of.
fn build(visitor: &Visitor) -> String {
    visitor.ask("document.getElementById('app').dataset.build")
}

pub fn a_version_is_replaced_as_a_whole(stage: &Stage) {
    let (mut site, visitor) = kept_from(stage, PROJECT);
    let id = PROJECT.trim_matches('/').rsplit('/').next();
    let projects = site.data("projects.json");
    let project = projects.iter().find(|project| project["id"].as_str() == id);
    let old = project.and_then(|project| project["title"].as_str());
    let old = old.expect("a title").to_owned();
    let new = ["Ny: ", &old].concat();

    let first = build(&visitor);
    site.publish_with_title(&old, &new);

    // The page that is open has the app and the data of its own version, which the host has no more.
    search(&visitor);
    // A link leads to a page of the new version, which has another app: it is loaded, once.
    visitor.run("window.alive = true");
    visitor.click(".site-nav a[href='/om/']");
    visitor.wait_for(&"/om/".to_owned(), Visitor::address);
    visitor.wait_until("window.alive === undefined");
    let second = build(&visitor);
    assert_ne!(first, second);
    // The worker is still of the version before, and the page gets what it was built with.
    search(&visitor);
    visitor.run("window.alive = true");
    visitor.click(".site-nav a[href='/kontakt/']");
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    visitor.wait_until("document.querySelector('#toppsok[role=combobox]')");
    assert!(
        visitor.ask::<bool>("window.alive"),
        "it was loaded for nothing"
    );

    // The new version is kept beside the old one, and waits.
    visitor.ask_later::<()>(
        "navigator.serviceWorker.getRegistration().then((worker) => worker.update()).then(() => null)",
    );
    visitor.wait_for(&true, |visitor| {
        visitor.ask_later(
            "navigator.serviceWorker.getRegistration().then(({ waiting }) => waiting !== null)",
        )
    });
    assert_eq!(caches(&visitor).len(), 2);
    site.end();
    visitor.open(PROJECT);
    assert_eq!((visitor.text("h1"), build(&visitor)), (old, first));
    search(&visitor);

    // Once no page of the site is open, all of it is the new version.
    visitor.wait_for(&new, |visitor| {
        visitor.close();
        visitor.settle();
        visitor.open(PROJECT);
        visitor.text("h1")
    });
    assert_eq!(build(&visitor), second);
    search(&visitor);
    assert_eq!(caches(&visitor).len(), 1);
}

pub fn in_a_folder_nothing_else_is_touched(stage: &Stage) {
    let mut site = stage.site.in_folder("/usht");
    site.change(|copy| copy.write("annet/index.html", "<!doctype html><title>Annet</title>"));
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.open("/usht/om/");
    visitor.ask_later::<()>("caches.open('usht:/:annet').then(() => null)");
    keep(&visitor);
    let names = caches(&visitor);
    assert_eq!(names.len(), 2, "{names:?}");
    assert_eq!(names[0], "usht:/:annet");
    assert!(names[1].starts_with("usht:/usht/:"), "{names:?}");
    visitor.open("/annet/");
    assert!(visitor.ask::<bool>("navigator.serviceWorker.controller === null"));
    site.end();
    visitor.open("/usht/kommuner/3222-lorenskog/");
    assert!(visitor.text(NOTE).contains(KEPT));
    visitor.click("main a[href='/usht/sentre/usht-akershus/']");
    visitor.wait_for(&"USHT Akershus".to_owned(), |visitor| visitor.text("h1"));
    search(&visitor);
}
