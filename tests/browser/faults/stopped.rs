//! The app is stopped while it runs, or a page cannot be had: what is there stays usable.

use crate::Stage;
use crate::visitor::Visitor;

pub fn a_page_that_cannot_be_fetched_is_loaded(stage: &Stage) {
    let site = stage.site.with(|copy| copy.remove("kontakt/index.html"));
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.open_alive("/om/");
    visitor.run("window.alive = true");
    visitor.click(".site-nav a[href='/kontakt/']");
    visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
    visitor.wait_for(&"Vi fant ikke siden".to_owned(), |visitor| {
        visitor.text("h1")
    });
    assert!(visitor.ask::<bool>("window.alive === undefined"));
    visitor.back();
    visitor.wait_for(&"/om/".to_owned(), Visitor::address);
    visitor.wait_for(&"Om utviklingssentrene".to_owned(), |visitor| {
        visitor.text("h1")
    });
}

/// The list the page was prerendered with is there, and links and forms do what they do without the app.
#[track_caller]
fn assert_as_prerendered(visitor: &Visitor) {
    visitor.wait_for(&true, |visitor| visitor.is_shown("#app-off"));
    assert!(visitor.is_shown(".without-app"));
    visitor.wait_for(&true, |visitor| visitor.is_shown(".unfiltered .results a"));
    assert!(!visitor.is_shown("#treff") && !visitor.is_shown("#filter-q"));
    visitor.run("window.alive = true");
    visitor.click(".site-footer a[href='/personvern/']");
    visitor.wait_for(&"/personvern/".to_owned(), Visitor::address);
    visitor.wait_until("window.alive === undefined");
}

pub fn what_a_policy_or_an_extension_stops_leaves_the_whole_list(stage: &Stage) {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"require-trusted-types-for 'script'\">";
    let site = stage.site.with(|copy| {
        let page = String::from_utf8(copy.read("prosjekter/index.html")).expect("a page");
        copy.write(
            "prosjekter/index.html",
            page.replace("<meta charset", &format!("{policy}<meta charset")),
        );
    });
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    for path in ["/prosjekter/?q=demens", "/prosjekter/?tema=demens"] {
        visitor.open(path);
        assert_as_prerendered(&visitor);
    }
    drop(visitor);
    let visitor = stage.visitor();
    visitor.prepare(
        "const whole = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
         Object.defineProperty(Element.prototype, 'innerHTML', {
             ...whole,
             set(html) {
                 if (window.isStopped) throw new Error('an extension has a mistake');
                 whole.set.call(this, html);
             },
         });",
    );
    visitor.open_alive("/prosjekter/");
    visitor.run("window.isStopped = true");
    visitor.choose("#filter-tema", "demens");
    assert_as_prerendered(&visitor);
}

pub fn errors_of_others_change_nothing(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/prosjekter/");
    visitor.run("setTimeout(() => { throw new Error('of an extension'); }); Promise.reject(new Error('too'))");
    visitor.settle();
    assert!(!visitor.is_shown("#app-off"));
    visitor.choose("#filter-tema", "demens");
    visitor.wait_until("document.querySelectorAll('.browse .results > li').length > 20");
}
