//! The visits of rows that need more than a fault and a page.

use super::html::with_foreign_script;
use super::journey::{Expected, end_in, go_on, read};
use crate::Stage;
use crate::visitor::{NAMES, PAGES, Visitor};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::Duration;
use xtask::server::Rule;

/// A list that is asked for something.
const LIST: &str = "/prosjekter/?tema=demens";

pub fn without_javascript(stage: &Stage) {
    let visitor = stage.visitor_without_javascript();
    read(&visitor);
    visitor.open(LIST);
    end_in(&visitor, Expected::Bare);
    go_on(&visitor);
}

/// While somebody has the site open the host gets another build: the app loads the page that it cannot show.
pub fn new_build(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/kommuner/3222-lorenskog/");
    visitor.run("window.alive = true");
    // Once the page is loaded, all that it names is of one build again.
    let is_first = AtomicBool::new(true);
    visitor.treat(
        "/sentre/usht-akershus/",
        Rule::Text(Arc::new(move |page| {
            let other = if is_first.swap(false, Ordering::Relaxed) {
                "data-build=\"0"
            } else {
                "data-build=\""
            };
            page.replace("data-build=\"", other)
        })),
    );
    visitor.click(".answer h2 a[href^='/sentre/']");
    visitor.wait_for(&"/sentre/usht-akershus/".to_owned(), Visitor::address);
    visitor.wait_until("window.alive === undefined");
    visitor.wait_for_app();
    assert!(visitor.is_shown("main a[href^='tel:'], main a[href^='mailto:']"));
    assert_eq!(visitor.loads(), 2, "pages were loaded");
    go_on(&visitor);
}

/// A host puts a script of its own into every page, and the policy keeps it from running.
pub fn foreign_script(stage: &Stage) {
    let site = stage.site.apart();
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.treat(PAGES, Rule::Text(Arc::new(with_foreign_script)));
    read(&visitor);
    visitor.open(LIST);
    end_in(&visitor, Expected::Works);
    assert!(visitor.ask::<bool>("window.isForeign === undefined"));
    go_on(&visitor);
    visitor.wait_for(&true, |_| site.violations().concat().contains("script-src"));
    // Those of the last page may still be on their way.
    visitor.settle();
    site.violations();
}

/// Nothing can be stored, or read: as where a browser is told to block all of a site's data.
pub fn block_storage(visitor: &Visitor) {
    visitor.prepare(
        "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
             Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });",
    );
}

/// The clock of the machine is wrong by years.
pub fn set_clock(visitor: &Visitor, years: i32) {
    visitor.prepare(&format!(
        "const Real = Date;
         const off = {years} * 365.25 * 24 * 3600 * 1000;
         window.Date = class extends Real {{
             constructor(...given) {{ given.length ? super(...given) : super(Real.now() + off); }}
             static now() {{ return Real.now() + off; }}
         }};"
    ));
}

/// Browsers keep the page that is left, and show it again as it was. Where a driver keeps them from it, the page is told so all the same.
pub fn back_to_a_kept_page(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    visitor.open("/kommuner/3222-lorenskog/");
    visitor.back();
    visitor.wait_for(&"/".to_owned(), Visitor::address);
    visitor.wait_for_app();
    visitor.run(
        "for (const type of ['pagehide', 'pageshow'])
             window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));",
    );
    visitor.type_into("#finn", "lørenskog");
    visitor.wait_until("document.querySelector('#finn-0')?.textContent.includes('Lørenskog')");
    go_on(&visitor);
    visitor.back();
    visitor.wait_for(&"/".to_owned(), Visitor::address);
    end_in(&visitor, Expected::Works);
}

/// On a line that takes 20 seconds for the content.
pub fn late(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.treat(NAMES, Rule::After(Duration::from_secs(20)));
    read(&visitor);
    visitor.open(LIST);
    end_in(&visitor, Expected::Waits);
    // Longer than anything else is waited for.
    sleep(Duration::from_secs(12));
    let said = visitor.text(".waiting-long");
    assert!(said.starts_with("Dette tar lengre tid"), "{said}");
    end_in(&visitor, Expected::Works);
    go_on(&visitor);
}

/// Steps from page to page.
const STEPS: &str = "(async () => {
    const paths = ['/sentre/', '/kontakt/', '/om/', '/kontakt/'];
    for (let step = 0; step < 100; step++) {
        const path = step % 20 ? paths[step % paths.length] : '/prosjekter/';
        document.querySelector(`.site-nav a[href='${path}']`).click();
        while (location.pathname !== path || document.documentElement.dataset.app !== 'on')
            await new Promise((resolve) => setTimeout(resolve));
    }
    return null;
})()";

pub fn thousand_steps(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    visitor.run("window.alive = true");
    // What is made once is made in the first of them.
    visitor.ask_later::<()>(STEPS);
    let before = visitor.memory();
    for _ in 0..9 {
        visitor.ask_later::<()>(STEPS);
    }
    let after = visitor.memory();
    assert!(visitor.ask::<bool>("window.alive === true"), "loaded anew");
    let most = |before: u64| before + before / 4;
    // The browser itself takes more for code that runs often. Half as much again is less than a kilobyte for each step.
    let most_kilobytes = before.kilobytes + before.kilobytes / 2;
    assert!(
        after.kilobytes <= most_kilobytes
            && after.nodes <= most(before.nodes)
            && after.listeners <= most(before.listeners),
        "900 steps later: {before:?} has become {after:?}"
    );
}
