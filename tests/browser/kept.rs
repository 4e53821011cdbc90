//! The site on the visitor's device: when it is kept, where it cannot be, and how it is taken back and installed.

use crate::Stage;
use crate::offline::{NOTE, caches, keep, search};
use crate::site::Copy;
use crate::visitor::Visitor;
use serde_json::Value;

fn workers(visitor: &Visitor) -> usize {
    visitor.ask_later("navigator.serviceWorker.getRegistrations().then(({ length }) => length)")
}

/// The script that the documentation gives to those who want no worker any more.
fn end_of_workers() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/publishing.md");
    let text = std::fs::read_to_string(path).expect("the documentation");
    let script = text
        .split("```js\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    script.expect("a script").to_owned()
}

pub fn the_worker_can_be_taken_back(stage: &Stage) {
    let site = stage.site.with(|_| ());
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.open("/om/");
    visitor.ask_later::<()>("caches.open('usht:/annet/:').then(() => null)");
    keep(&visitor);
    assert_eq!((workers(&visitor), caches(&visitor).len()), (1, 2));
    // One that is not there changes nothing.
    site.change(|copy| copy.remove("worker.js"));
    visitor.reload();
    visitor.settle();
    assert_eq!((workers(&visitor), caches(&visitor).len()), (1, 2));
    site.change(|copy| copy.write("worker.js", end_of_workers()));
    // Whoever comes next is rid of it.
    visitor.open("/kontakt/");
    visitor.wait_for(&(0, vec!["usht:/annet/:".to_owned()]), |visitor| {
        (workers(visitor), caches(visitor))
    });
    visitor.open_alive("/om/");
    search(&visitor);
}

/// Has the page believe that it has been open for a while.
fn be_quick(visitor: &Visitor) {
    visitor.prepare(
        "const real = window.setTimeout;
         window.setTimeout = (then, after, ...given) => real(then, after === 5000 ? 50 : after, ...given);",
    );
}

pub fn the_site_is_kept_once_the_page_has_had_what_it_needs(stage: &Stage) {
    let visitor = stage.visitor();
    be_quick(&visitor);
    let held = visitor.hold_app_back();
    visitor.open("/");
    visitor.settle();
    assert_eq!(workers(&visitor), 0, "while the app was waited for");
    visitor.let_app_start(held);
    visitor.wait_for(&1, workers);
    // One that is only read is kept too. Some drivers have one browser at a time.
    drop(visitor);
    let visitor = stage.visitor();
    be_quick(&visitor);
    visitor.open("/kommuner/3222-lorenskog/");
    visitor.wait_for(&1, workers);
    visitor.wait_until("navigator.serviceWorker.controller");
    assert_eq!(visitor.console_errors(), [""; 0]);
}

pub fn a_map_is_kept_once_it_is_seen(stage: &Stage) {
    let visitor = stage.visitor();
    be_quick(&visitor);
    visitor.open("/kommuner/3222-lorenskog/");
    visitor.wait_until("navigator.serviceWorker.controller");
    let kept = "caches.keys().then((names) => caches.open(names[0])).then((cache) => cache.keys())
        .then((files) => files.filter(({ url }) => url.includes('/kart-')).length)";
    let before: usize = visitor.ask_later(kept);
    visitor.open("/sentre/usht-nordland/");
    visitor.wait_for(&(before + 1), |visitor| visitor.ask_later::<usize>(kept));
}

pub fn who_saves_data_keeps_nothing(stage: &Stage) {
    let visitor = stage.visitor();
    be_quick(&visitor);
    visitor.prepare(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })",
    );
    visitor.open_alive("/");
    visitor.settle();
    assert_eq!((workers(&visitor), caches(&visitor)), (0, Vec::new()));
}

/// A fault of a copy of the site, with its name.
type Fault<'a> = (&'static str, &'a dyn Fn(&Copy));

pub fn where_nothing_can_be_kept_everything_works(stage: &Stage) {
    let refused = |copy: &Copy| {
        let page = String::from_utf8(copy.read("om/index.html")).expect("a page");
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"worker-src 'none'\">";
        copy.write(
            "om/index.html",
            page.replace("<meta charset", &format!("{policy}<meta charset")),
        );
    };
    let missing = |copy: &Copy| copy.remove("worker.js");
    let full = |copy: &Copy| {
        let script = String::from_utf8(copy.read("worker.js")).expect("a script");
        let full = "Cache.prototype.put = async () => { throw new DOMException('full', 'QuotaExceededError'); };\n";
        copy.write("worker.js", [full, &script].concat());
    };
    let blocked = |copy: &Copy| {
        let script = String::from_utf8(copy.read("worker.js")).expect("a script");
        let blocked = "for (const name of ['open', 'match', 'keys']) caches[name] = async () => { throw new DOMException('blocked', 'SecurityError'); };\n";
        copy.write("worker.js", [blocked, &script].concat());
    };
    let faults: [Fault; 4] = [
        ("a policy", &refused),
        ("no worker", &missing),
        ("storage that is full", &full),
        ("storage that is blocked", &blocked),
    ];
    for (name, fault) in faults {
        let site = stage.site.with(fault);
        let mut visitor = stage.visitor();
        visitor.visit(&site);
        be_quick(&visitor);
        visitor.open("/om/");
        visitor.settle();
        visitor.wait_for(&0, workers);
        search(&visitor);
        visitor.click(".site-nav a[href='/kontakt/']");
        visitor.wait_for(&"/kontakt/".to_owned(), Visitor::address);
        assert_eq!(visitor.count(NOTE), 0, "{name}");
        // What the browser itself says of it is no fault of a script.
        let errors = visitor.console_errors();
        let uncaught: Vec<_> = errors
            .iter()
            .filter(|error| error.contains("Uncaught"))
            .collect();
        assert!(uncaught.is_empty(), "{name}: {uncaught:#?}");
    }
}

pub fn the_site_can_be_installed(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open("/");
    let manifest: Value = visitor.manifest();
    assert_eq!(manifest["errors"], Value::Array(Vec::new()), "{manifest:#}");
    assert_eq!(visitor.hindrances(), Vec::<String>::new());
}
