//! The site in two languages: what is loaded, and the way from one to the other.

use crate::Stage;

pub fn the_other_language_is_asked_for_the_same(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/prosjekter/?tema=demens");
    visitor.wait_until("document.querySelectorAll('.browse .results > li').length > 5");
    let found: usize = visitor.ask("document.querySelectorAll('.browse .results > li').length");
    visitor.run("document.querySelector('.site-language a').click()");
    visitor.wait_for(&"nn".to_owned(), |visitor| {
        visitor.attribute("html", "lang").unwrap_or_default()
    });
    visitor.wait_for_app();
    assert!(
        visitor.address().ends_with("/nn/prosjekter/?tema=demens"),
        "{}",
        visitor.address()
    );
    visitor.wait_for(&found, |visitor| {
        visitor.ask("document.querySelectorAll('.browse .results > li').length")
    });
    assert!(
        visitor.text("#treff").contains(" prosjekt"),
        "{}",
        visitor.text("#treff")
    );
    // A title is in the language of its source.
    assert_eq!(
        visitor
            .attribute(".browse .results h3 a, .browse .results h2 a", "lang")
            .as_deref(),
        Some("nb")
    );
    // Another page of the language is shown by the app, with the same content.
    visitor.click(".site-nav a[href='/nn/kommuner/']");
    visitor.wait_for(&"Kommunar".to_owned(), |visitor| visitor.text("h1"));
    assert_eq!(visitor.console_errors(), Vec::<String>::new());
}

pub fn the_field_answers_in_nynorsk(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/nn/");
    visitor.type_into("#finn", "Lørenskog");
    visitor.wait_until("document.querySelector('[role=option] mark')?.textContent === 'Lørenskog'");
    let said: String = visitor.ask("document.querySelector('[role=listbox]').textContent");
    assert!(
        said.contains("Kommunar") || said.contains("Beste svar"),
        "{said}"
    );
    let mut bundles = visitor.asked(".json");
    bundles.retain(|asked| asked.path.contains("/content-"));
    assert_eq!(bundles.len(), 1);
    assert_eq!(visitor.console_errors(), Vec::<String>::new());
}
