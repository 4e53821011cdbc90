//! The app and its content come in parts: what there is between them, and where a later one does not come.

use crate::Stage;
use crate::visitor::{APP, DETAILS, DIRECTORY, Visitor};
use xtask::server::Rule;

/// Types other words into the large field.
fn type_instead(visitor: &Visitor, words: &str) {
    visitor.run(
        "const field = document.getElementById('finn');
         field.value = '';
         field.dispatchEvent(new Event('input', { bubbles: true }));",
    );
    visitor.type_into("#finn", words);
}

/// The text of the list under the large field.
fn list(visitor: &Visitor) -> String {
    visitor.text("#finn-svar")
}

pub fn names_are_answered_before_the_details_have_come(stage: &Stage) {
    let visitor = stage.visitor();
    let details = visitor.hold_back(DETAILS);
    visitor.open_alive("/");
    visitor.type_into("#finn", "lorenskog");
    visitor.wait_until(
        "document.querySelector('#finn-svar [role=option]')?.textContent.includes('Lørenskog')",
    );
    // A word of a summary: nothing is found yet, and it is not said that there is nothing.
    type_instead(&visitor, "smertekartlegging");
    visitor.wait_for(&"Søker …".to_owned(), |visitor| {
        list(visitor).lines().next().unwrap_or_default().to_owned()
    });
    details.let_go();
    visitor.wait_until("document.querySelector('#finn-svar [role=option]')");
    assert_eq!(visitor.console_errors(), Vec::<String>::new());
}

pub fn where_the_details_do_not_come_names_are_found(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.treat(DETAILS, Rule::Status(404));
    visitor.open_alive("/");
    visitor.type_into("#finn", "smertekartlegging");
    visitor.wait_until(
        "document.querySelector('#finn-svar').textContent.includes('Resten av innholdet')",
    );
    type_instead(&visitor, "lorenskog");
    visitor.wait_until(
        "document.querySelector('#finn-svar [role=option]')?.textContent.includes('Lørenskog')",
    );
    // A directory lists what the details say, and stays as it was prerendered.
    visitor.open("/prosjekter/");
    visitor.wait_for(&true, |visitor| visitor.is_shown("#app-off"));
    assert!(visitor.count(".results > li") > 100);
}

pub fn where_the_part_for_directories_does_not_come_the_rest_works(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.treat(DIRECTORY, Rule::Status(404));
    visitor.open_alive("/");
    visitor.type_into("#finn", "demens");
    visitor.wait_until("document.querySelector('#finn-svar [role=option]')");
    visitor.click(".site-nav a[href='/prosjekter/']");
    visitor.wait_for(&"Prosjekter".to_owned(), |visitor| visitor.text("h1"));
    visitor.wait_for(&true, |visitor| visitor.is_shown("#app-off"));
    assert!(visitor.count(".results > li") > 100);
}

pub fn a_host_that_calls_webassembly_something_else_serves_both_parts(stage: &Stage) {
    let visitor = stage.visitor();
    let other = "application/octet-stream".to_owned();
    visitor.treat(APP, Rule::Header("content-type", other));
    visitor.open("/prosjekter/?q=demens");
    visitor.wait_until("document.querySelector('.browse .results > li')?.checkVisibility()");
}

pub fn who_moves_on_before_the_part_for_directories_has_come_has_a_living_page(stage: &Stage) {
    let visitor = stage.visitor();
    let directory = visitor.hold_back(DIRECTORY);
    visitor.open_alive("/");
    visitor.click(".site-nav a[href='/prosjekter/']");
    visitor.wait_for(&"Prosjekter".to_owned(), |visitor| visitor.text("h1"));
    visitor.click(".site-nav a[href='/om/']");
    visitor.wait_for(&"/om/".to_owned(), Visitor::address);
    visitor.wait_until("document.querySelector('#toppsok[role=combobox]')");
    directory.let_go();
    visitor.settle();
    visitor.type_into("#toppsok", "demens");
    visitor.wait_until("document.querySelector('#toppsok-svar [role=option]')");
}
