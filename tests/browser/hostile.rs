//! Hostile text in every field of the content, in a browser: it is read and found as it is written, and runs nothing.

use crate::Stage;
use crate::fields::{ACTIVE, DANGEROUS, MARKUP, of_content};
use crate::site::{PROJECT, Site, static_pages};
use crate::visitor::Visitor;

/// A beginning that is only in hostile texts, as it is read.
const READ: &str = "=1+1\"'><";

/// Notices whatever runs.
const WATCH: &str = "window.alert = () => { window.isHacked = true; };";

/// The site with hostile text in all fields, made of the number of the text and the text that was there.
fn hostile(stage: &Stage, change: impl FnMut(usize, &str) -> String) -> Site {
    stage.site.with_content(|folder| {
        of_content().replace(folder, change);
    })
}

/// The address of a page below another, of which the beginning of the name is known: the rest is made of a hostile text.
fn address(site: &Site, below: &str, beginning: &str) -> String {
    let (_, page) = site.get(below);
    let link = format!("href=\"{below}{beginning}");
    let (_, rest) = page.split_once(&link).expect("a link to the page");
    let (name, _) = rest.split_once('"').expect("the end of the link");
    format!("{below}{beginning}{name}")
}

/// The paths of one page of every kind.
fn every_kind(site: &Site) -> Vec<String> {
    let records = [
        "/sentre/usht-akershus/".to_owned(),
        address(site, "/kommuner/", "3222-"),
        address(site, "/fylker/", "32-"),
        PROJECT.to_owned(),
        "/tema/demens/".to_owned(),
    ];
    static_pages().chain(records).collect()
}

#[track_caller]
fn assert_nothing_runs(visitor: &Visitor, at: &str) {
    assert!(visitor.ask::<bool>("window.isHacked === undefined"), "{at}");
    assert_eq!(visitor.count(ACTIVE), 0, "{at}");
    // A comment that is never closed hides what comes behind it.
    assert!(visitor.is_shown(".site-footer"), "{at}");
}

pub fn markup_in_any_text_is_read_as_it_is_written(stage: &Stage) {
    let site = hostile(stage, |number, text| {
        [MARKUP[number % MARKUP.len()], text].concat()
    });
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.prepare(WATCH);
    let mut read = 0;
    for path in every_kind(&site) {
        visitor.open_alive(&path);
        let text: String = visitor.ask("document.body.innerText");
        read += usize::from(text.contains(READ));
        assert_nothing_runs(&visitor, &path);
    }
    assert!(read > 10, "hostile text is read on {read} pages only");

    // What the app makes itself: hits, the list of a directory, and a page that comes by a link.
    visitor.open_alive("/");
    visitor.type_into("#finn", "lørenskog");
    visitor.wait_until("document.querySelector('#finn-0 mark')");
    let hit: String = visitor.text("#finn-0");
    assert!(hit.contains("</"), "{hit}");
    assert_nothing_runs(&visitor, "hits");
    for path in [
        "/sok/?q=demens",
        "/prosjekter/?q=alert",
        "/kommuner/?q=script",
    ] {
        visitor.open(path);
        visitor.wait_until("document.querySelector('.browse .results > li')?.checkVisibility()");
        let list = visitor.text(".browse .results");
        assert!(list.contains(READ), "{path}: {list}");
        assert_nothing_runs(&visitor, path);
    }
    visitor.click(".browse .results a");
    visitor.wait_until(
        "location.pathname.startsWith('/kommuner/') && location.pathname !== '/kommuner/'",
    );
    visitor.wait_for(&true, |visitor| visitor.text("h1").contains("=1+1"));
    assert_nothing_runs(&visitor, "a page that came by a link");
}

/// The check of the content refuses such addresses; past it, the policy still keeps them from running.
pub fn an_address_that_runs_something_does_not(stage: &Stage) {
    let site = hostile(stage, |number, _| {
        format!("{}{number})", DANGEROUS[number % DANGEROUS.len()])
    });
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.prepare(WATCH);
    visitor.open_alive(&address(&site, "/kommuner/", "3222-"));
    // The other kinds run nothing in any browser of today, and some leave the page for them.
    let followed: usize = visitor.ask(
        "(() => {
             const links = [...document.querySelectorAll('main a')].filter(({ protocol }) => protocol === 'javascript:');
             for (const link of links) link.click();
             return links.length;
         })()",
    );
    assert!(followed > 0, "no such link is there to be followed");
    visitor.settle();
    assert_nothing_runs(&visitor, "links");
    let violations = site.violations().concat();
    assert!(violations.contains("script-src"), "{violations}");
}
