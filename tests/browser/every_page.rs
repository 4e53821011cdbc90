//! Rules for every kind of page.

use crate::Stage;
use crate::site::every_kind;
use crate::visitor::Visitor;
use serde_json::Value;
use std::fs;
use std::path::Path;

pub fn no_page_writes_errors_to_the_console(stage: &Stage) {
    let visitor = stage.visitor();
    for path in &every_kind() {
        visitor.open_alive(path);
        assert_eq!(visitor.count("[aria-keyshortcuts]"), 1, "{path}");
        let boxes = visitor.count(".finder");
        assert_eq!(visitor.count("[role=combobox]"), boxes, "{path}");
        assert!(!visitor.is_shown("#app-off"), "{path}");
        assert_eq!(visitor.console_errors(), [""; 0], "{path}");
    }
    // The log is not just deaf.
    visitor.run("console.error('is heard')");
    assert_eq!(visitor.console_errors().len(), 1);
}

pub fn every_page_fits_phones_and_desktops(stage: &Stage) {
    let visitor = stage.visitor();
    for path in &every_kind() {
        visitor.screen(1280, 900);
        visitor.open_alive(path);
        for (width, height) in [(1280, 900), (360, 740), (320, 640)] {
            visitor.screen(width, height);
            visitor.wait_for(&width, |visitor| visitor.ask::<u32>("innerWidth"));
            let needed: u32 = visitor.ask("document.documentElement.scrollWidth");
            let wide: Vec<String> = visitor.ask(&format!(
                "[...document.body.querySelectorAll('*')]
                    .filter((element) => element.getBoundingClientRect().right > {width} + 1)
                    .map((element) => element.outerHTML.slice(0, 120)).slice(0, 5)"
            ));
            assert!(
                needed <= width,
                "{path} needs {needed} of {width} px: {wide:#?}"
            );
        }
    }
    let hidden: bool = visitor.ask(
        "[document.documentElement, document.body]
            .some((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))",
    );
    assert!(!hidden, "what is too wide would be cut off unseen");
}

pub fn nothing_is_stored_and_nobody_else_is_asked(stage: &Stage) {
    let visitor = stage.visitor();
    let workers = "navigator.serviceWorker.getRegistrations().then(({ length }) => length)";
    for path in &every_kind() {
        visitor.open_alive(path);
        if path == "/" {
            let workers: usize = visitor.ask_later(workers);
            assert_eq!(workers, 0, "before the page has had what it needs");
        }
        let others: Vec<String> = visitor.ask(
            "performance.getEntriesByType('resource').map((entry) => entry.name)
                .filter((name) => new URL(name).origin !== location.origin)",
        );
        assert!(others.is_empty(), "{path}: {others:?}");
    }
    visitor.open_alive("/");
    visitor.type_into("#finn", "lørenskog");
    visitor.click(".site-nav a[href='/prosjekter/']");
    visitor.wait_until("location.pathname === '/prosjekter/'");
    visitor.choose("#filter-tema", "demens");
    visitor.wait_until("location.search === '?tema=demens'");
    let stored: [usize; 3] =
        visitor.ask("[localStorage.length, sessionStorage.length, document.cookie.length]");
    assert_eq!(stored, [0; 3], "local, session, cookies");
    let databases: usize = visitor.ask_later("indexedDB.databases().then(({ length }) => length)");
    assert_eq!(databases, 0);
    // The site itself, and nothing else (src/browser/worker.js).
    let kept: Vec<String> = visitor.ask_later(
        "caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name))))
            .then((caches) => Promise.all(caches.map((cache) => cache.keys())))
            .then((files) => files.flat().map(({ url }) => new URL(url).pathname))",
    );
    let others: Vec<_> = kept.iter().filter(|path| !assets::is_kept(path)).collect();
    assert!(others.is_empty(), "{others:?}");
}

pub fn axe_finds_nothing_on_the_first_half_of_the_pages(stage: &Stage) {
    let paths = every_kind();
    assert_accessible(&stage.visitor(), &paths[..paths.len() / 2]);
}

pub fn axe_finds_nothing_on_the_other_half_of_the_pages(stage: &Stage) {
    let paths = every_kind();
    assert_accessible(&stage.visitor(), &paths[paths.len() / 2..]);
}

/// Runs axe-core on pages, light and dark, on a phone and on a desktop.
pub fn assert_accessible(visitor: &Visitor, paths: &[String]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; to get it: npm ci", path.display()));
    visitor.prepare(&axe);
    let mut found = Vec::new();
    for path in paths {
        visitor.screen(1280, 900);
        visitor.open_alive(path);
        for (scheme, width, height) in [
            ("light", 1280, 900),
            ("dark", 1280, 900),
            ("dark", 360, 740),
            ("light", 360, 740),
        ] {
            visitor.screen(width, height);
            visitor.colours(scheme);
            visitor.wait_until(&format!(
                "matchMedia('(prefers-color-scheme: {scheme})').matches"
            ));
            // Colours are all that is different in the dark.
            let rules = if scheme == "dark" {
                "runOnly: ['color-contrast'],"
            } else {
                ""
            };
            let violations: Vec<Value> = visitor.ask_later(&format!(
                "axe.run({{ {rules} resultTypes: ['violations'] }}).then(({{ violations }}) => violations.map(
                    ({{ id, help, nodes }}) =>
                        ({{ id, help, at: nodes.slice(0, 3).map(({{ html, any }}) => [html.slice(0, 200), any[0]?.message]) }})))",
            ));
            found.extend(
                violations
                    .iter()
                    .map(|violation| format!("{path}, {scheme}, {width} px: {violation:#}")),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
