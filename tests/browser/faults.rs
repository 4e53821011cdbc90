//! Tests without something that the app needs, or with a wrong one: the page stays as it was prerendered, and says quietly that live
//! search is off.

use crate::Stage;
use crate::site::Copy;
use crate::visitor::Visitor;
use std::fmt::Write;
use thirtyfour::Key;

type Fault = (&'static str, &'static dyn Fn(&Copy));

/// Opens pages of a site with a fault.
fn assert_usable(stage: &Stage, (name, fault): &Fault) {
    let site = stage.site.with(fault);
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    for path in ["/", "/prosjekter/?tema=demens", "/kommuner/3222-lorenskog/"] {
        visitor.open(path);
        assert!(!visitor.text("h1").is_empty(), "{name}, {path}");
        visitor.touch_field();
        visitor.wait_for(&true, |visitor| visitor.is_shown("#app-off"));
        assert_eq!(visitor.count("[role=combobox]"), 0, "{name}, {path}");
    }
    // A failed request is the browser's own message. Nothing else may fail.
    let errors = visitor.console_errors();
    let others: Vec<_> = errors
        .iter()
        .filter(|error| !error.contains("Failed to load resource"))
        .collect();
    assert!(others.is_empty(), "{name}: {others:#?}");

    // Links and forms work.
    visitor.open("/");
    visitor.wait_for(&true, |visitor| visitor.is_shown("#app-off"));
    visitor.type_into("#finn", "demens");
    visitor.press(Key::Enter);
    visitor.wait_for(&"/sok/?q=demens".to_owned(), Visitor::address);
    visitor.click("main a[href='/tema/demens/']");
    visitor.wait_for(&"/tema/demens/".to_owned(), Visitor::address);
    visitor.click(".site-nav a[href='/prosjekter/']");
    visitor.wait_for(&"Prosjekter".to_owned(), |visitor| visitor.text("h1"));
    visitor.wait_for(&true, |visitor| visitor.is_shown("#app-off"));
    assert!(visitor.count(".results > li") > 100, "{name}");
}

pub fn without_webassembly_the_page_stays_usable(stage: &Stage) {
    let faults: [Fault; 3] = [
        ("no WebAssembly", &|copy| {
            copy.remove(&copy.name("usht-", ".wasm"));
        }),
        ("half of the WebAssembly", &|copy| {
            let name = copy.name("usht-", ".wasm");
            let whole = copy.read(&name);
            copy.write(&name, &whole[..whole.len() / 2]);
        }),
        ("no JavaScript but the boot script", &|copy| {
            copy.remove(&copy.name("usht-", ".js"));
        }),
    ];
    for fault in &faults {
        assert_usable(stage, fault);
    }
}

pub fn without_the_data_the_page_stays_usable(stage: &Stage) {
    let faults: [Fault; 3] = [
        ("no data", &|copy| copy.remove(&copy.bundle())),
        ("half of the data", &|copy| {
            let whole = copy.read(&copy.bundle());
            copy.write(&copy.bundle(), &whole[..whole.len() / 2]);
        }),
        ("a page for data", &|copy| {
            copy.write(&copy.bundle(), copy.read("index.html"));
        }),
    ];
    for fault in &faults {
        assert_usable(stage, fault);
    }
}

pub fn with_data_of_another_build_the_page_stays_usable(stage: &Stage) {
    let faults: [Fault; 2] = [
        ("data that are well-formed but others", &|copy| {
            // Each says last of what version it is.
            let data = String::from_utf8(copy.read(&copy.bundle())).expect("text");
            let (texts, _) = data.rsplit_once(",\n").expect("several texts");
            copy.write(&copy.bundle(), format!("{texts},\n\"0123456789abcdef\"]\n"));
        }),
        ("data of another shape", &|copy| {
            copy.write(&copy.bundle(), "[{}]");
        }),
    ];
    for fault in &faults {
        assert_usable(stage, fault);
    }
}

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

/// Does as translators in browsers do: every text is put into an element of its own.
fn translate(visitor: &Visitor) {
    visitor.run(
        "const texts = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
         const found = [];
         while (texts.nextNode()) found.push(texts.currentNode);
         for (const text of found.filter((text) => text.data.trim())) {
             const font = document.createElement('font');
             text.replaceWith(font);
             font.append(text);
         }",
    );
}

pub fn a_page_that_was_translated_before_the_app_started_stays_usable(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.hold_app_back();
    visitor.open("/");
    translate(&visitor);
    visitor.run("letAppStart()");
    visitor.settle();
    assert_eq!(visitor.console_errors(), [""; 0]);
    visitor.type_into("#finn", "demens");
    visitor.press(Key::Enter);
    visitor.wait_for(&"/sok/?q=demens".to_owned(), Visitor::address);
    visitor.click(".site-nav a[href='/om/']");
    visitor.wait_for(&"/om/".to_owned(), Visitor::address);
}

pub fn a_page_that_is_translated_while_the_app_runs_stays_usable(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    translate(&visitor);
    visitor.type_into("#finn", "lørenskog");
    visitor.wait_until("document.querySelector('#finn-0')");
    translate(&visitor);
    visitor.press(Key::Down + Key::Enter);
    visitor.wait_until("document.querySelector('.answer h2')?.textContent === 'USHT Akershus'");
    visitor.click(".site-nav a[href='/prosjekter/']");
    visitor.wait_until("document.querySelector('#filter-tema')");
    visitor.settle();
    translate(&visitor);
    visitor.choose("#filter-tema", "demens");
    visitor.wait_until("document.querySelectorAll('.browse .results > li').length > 20");
    assert_eq!(visitor.console_errors(), [""; 0]);
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
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"trusted-types 'none'\">";
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
    // What the app has tried.
    visitor.settle();
    site.violations();
    let mut visitor = stage.visitor();
    visitor.visit(&stage.site);
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

/// A change that is made to a page between the server and the browser.
type Change = fn(&str) -> String;

/// The changes that proxies make to pages.
const ON_ITS_WAY: [(&str, Change); 4] = [
    ("comments are removed", |page| page.replace("<!---->", "")),
    ("there are line breaks between elements", |page| {
        page.replace("><", ">\n<")
    }),
    ("spaces between elements are removed", |page| {
        page.replace("> ", ">").replace(" <", "<")
    }),
    ("texts are translated", translated),
];

/// Wraps every text of a page, but those of options, where no element may stand.
fn translated(page: &str) -> String {
    let (head, body) = page.split_once("<body>").expect("a body");
    let mut translated = format!("{head}<body>");
    for part in body.split_inclusive('>') {
        let (text, tag) = part.split_once('<').unwrap_or((part, ""));
        if text.trim().is_empty() || tag.starts_with("/option") {
            translated.push_str(part);
        } else {
            let _ = write!(translated, "<font><font>{text}</font></font><{tag}");
        }
    }
    translated
}

pub fn html_that_was_changed_on_its_way_comes_to_life(stage: &Stage) {
    for (name, change) in ON_ITS_WAY {
        let site = stage.site.with(|copy| {
            for page in [
                "index.html",
                "om/index.html",
                "prosjekter/index.html",
                "sok/index.html",
            ] {
                let html = String::from_utf8(copy.read(page)).expect("a page");
                copy.write(page, change(&html));
            }
        });
        let mut visitor = stage.visitor();
        visitor.visit(&site);
        visitor.hold_app_back();
        for (path, field) in [("/", "#finn"), ("/om/", "#toppsok")] {
            visitor.open(path);
            visitor.type_into(field, "lørensk");
            visitor.let_app_start();
            // What was typed is kept, and so is the focus.
            visitor.press("og");
            assert_eq!(
                visitor.ask::<String>("document.activeElement.value"),
                "lørenskog",
                "{name}, {path}"
            );
            visitor.wait_until(&format!(
                "document.querySelector('{field}-0 mark')?.textContent === 'Lørenskog'"
            ));
            visitor.press(Key::Down + Key::Enter);
            visitor.wait_until(
                "document.querySelector('.answer h2')?.textContent === 'USHT Akershus'",
            );
        }
        visitor.open("/sok/?q=demens");
        visitor.let_app_start();
        visitor.wait_until("document.querySelector('.browse .best a')");
        // Also where the page comes by a link.
        visitor.click(".site-nav a[href='/prosjekter/']");
        visitor.wait_for(&"/prosjekter/".to_owned(), Visitor::address);
        visitor.choose("#filter-tema", "demens");
        visitor.wait_until("document.querySelectorAll('.browse .results > li').length > 20");
        assert!(!visitor.is_shown("#app-off"), "{name}");
        assert_eq!(visitor.console_errors(), [""; 0], "{name}");
    }
}
