//! Tests of what can be done with what was found: copying, handing on, printing.

use crate::Stage;
use crate::site::PROJECT;
use crate::visitor::Visitor;
use thirtyfour::Key;

/// Keeps what is copied, which a test may not read from the clipboard.
const KEEP_COPIES: &str =
    "navigator.clipboard.writeText = async (text) => { window.copied = text; };
    navigator.share = undefined;";

/// Chooses Lørenskog on the front page.
fn choose_lorenskog(visitor: &Visitor) {
    visitor.open_alive("/");
    visitor.type_into("#finn", "lørenskog");
    // The list may still be that of fewer letters.
    visitor.wait_until(
        "document.querySelector('[role=option] .option-name')?.textContent === 'Lørenskog'",
    );
    visitor.press(Key::Down);
    visitor.press(Key::Enter);
    visitor.wait_until("document.querySelector('.finder .answer')");
}

pub fn a_number_is_copied_and_that_is_said(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.prepare(KEEP_COPIES);
    // On a page to read it needs no app.
    visitor.open("/sentre/usht-akershus/");
    visitor.click(".ways [data-copy*='@']");
    visitor.wait_for(&"Kopiert".to_owned(), |visitor| {
        visitor.text(".ways [data-copy*='@'] + output")
    });
    assert_eq!(
        visitor.ask::<String>("copied"),
        visitor
            .attribute(".ways [data-copy*='@']", "data-copy")
            .unwrap()
    );
    assert!(
        !visitor.ask::<bool>(
            "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.wasm'))"
        ),
        "copying loads no app"
    );
    // Without a way to share, the address of the page is copied.
    visitor.click("[data-copy='']");
    visitor.wait_for(&"Lenken er kopiert".to_owned(), |visitor| {
        visitor.text("[data-copy=''] + output")
    });
    assert!(visitor.ask::<bool>("copied === location.href"));
    // In what the app has put there it is the same.
    choose_lorenskog(&visitor);
    visitor.click(".answer [data-copy*='@']");
    visitor.wait_for(&"Kopiert".to_owned(), |visitor| {
        visitor.text(".answer [data-copy*='@'] + output")
    });
}

pub fn a_page_is_handed_to_another_app(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.prepare("navigator.share = async (what) => { window.shared = what; };");
    visitor.open(PROJECT);
    visitor.click("[data-copy='']");
    visitor.wait_until("shared.url === location.href && shared.title === document.title");
    assert_eq!(visitor.text("[data-copy=''] + output"), "");
}

pub fn copying_outlives_the_app(stage: &Stage) {
    let site = stage.site.with(|copy| {
        let name = copy.name("usht-", ".wasm");
        copy.remove(&name);
    });
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.prepare(KEEP_COPIES);
    visitor.open("/sentre/usht-akershus/");
    visitor.touch_field();
    visitor.wait_for(&true, |visitor| visitor.is_shown("#app-off"));
    visitor.click(".ways [data-copy*='@']");
    visitor.wait_for(&"Kopiert".to_owned(), |visitor| {
        visitor.text(".ways [data-copy*='@'] + output")
    });
}

pub fn where_nothing_can_be_copied_no_button_says_so(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.prepare("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
    visitor.open("/kommuner/3222-lorenskog/");
    visitor.wait_until("document.documentElement.dataset.slash");
    assert!(!visitor.is_shown(".copy-button"));
    assert!(visitor.is_shown(".ways a[href^='mailto:']"));
    drop(visitor);
    let visitor = stage.visitor_without_javascript();
    visitor.open("/kommuner/3222-lorenskog/");
    assert!(!visitor.is_shown(".copy-button"));
    assert!(visitor.is_shown("a[href$='.vcf']"));
}

pub fn a_record_takes_one_sheet_of_paper(stage: &Stage) {
    let visitor = stage.visitor();
    // The centre with most projects, a municipality with two centres, the one with most projects, a project with many sources.
    for path in [
        "/sentre/usht-akershus/",
        "/sentre/usht-troms/",
        "/sentre/usht-hordaland/",
        "/kommuner/0301-oslo/",
        "/kommuner/4647-sunnfjord/",
        "/kommuner/5540-kafjord/",
        "/kommuner/5610-karasjok/",
        "/prosjekter/velferdsteknologi-kommunane-sogn-og-fjordane/",
        PROJECT,
    ] {
        visitor.open(path);
        assert_eq!(visitor.sheets(), 1, "{path}");
    }
}

pub fn paper_has_no_furniture_and_says_where_it_is_from(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open("/sentre/usht-akershus/");
    visitor.on_paper("dark");
    for css in [
        ".site-nav",
        ".ds-breadcrumbs",
        "form",
        ".copy-button",
        ".report",
        "a[href$='.vcf']",
        "#kilder",
    ] {
        assert!(!visitor.is_shown(css), "{css}");
    }
    assert!(visitor.is_shown(".ways a"));
    // Drivers call everything in what is folded hidden.
    let unfolded = "document.querySelector('details:not([open]) .place').checkVisibility()";
    assert!(visitor.ask::<bool>(unfolded), "what is folded is open");
    assert!(
        visitor
            .text(".on-paper")
            .ends_with("/sentre/usht-akershus/")
    );
    assert!(visitor.text(".site-footer").contains("fra åpne kilder"));
    let ink = "getComputedStyle(document.querySelector('h1')).color";
    assert_eq!(visitor.ask::<String>(ink), "rgb(0, 0, 0)", "paper is white");
}

pub fn the_answer_of_the_front_page_is_on_paper_without_its_field(stage: &Stage) {
    let visitor = stage.visitor();
    choose_lorenskog(&visitor);
    visitor.on_paper("light");
    assert!(visitor.text(".finder .answer").contains("USHT Akershus"));
    assert!(visitor.is_shown(".finder .ways a"));
    assert!(!visitor.is_shown("#finn"));
    assert!(!visitor.is_shown(".theme-list"));
    assert_eq!(visitor.sheets(), 1);
}

pub fn a_list_that_is_cut_says_so_on_paper(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/prosjekter/?q=demens");
    visitor.wait_until("document.querySelector('.browse .result')");
    visitor.on_paper("light");
    let rows = visitor.count(".browse .result");
    let said = visitor.text(".browse-found");
    assert!(said.contains(&format!("Viser {rows} av ")), "{said}");
    assert!(said.contains("«demens»"), "{said}");
    assert!(!visitor.is_shown(".browse-found button"));
    assert!(!visitor.is_shown(".unfiltered .result"));
}
