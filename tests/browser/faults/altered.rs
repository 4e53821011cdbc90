//! Pages that were altered on their way, by a proxy or a translator: the app comes to life on them, or leaves them alone.

use super::html::ON_ITS_WAY;
use crate::Stage;
use crate::visitor::{PAGES, Visitor};
use std::sync::Arc;
use thirtyfour::Key;
use xtask::server::Rule;

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
    let app = visitor.hold_app_back();
    visitor.open("/");
    translate(&visitor);
    app.let_go();
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
    visitor
        .wait_until("document.querySelector('.answer h2')?.textContent.trim() === 'USHT Akershus'");
    visitor.click(".site-nav a[href='/prosjekter/']");
    visitor.wait_until("document.querySelector('#filter-tema')");
    visitor.settle();
    translate(&visitor);
    visitor.choose("#filter-tema", "demens");
    visitor.wait_until("document.querySelectorAll('.browse .results > li').length > 20");
    assert_eq!(visitor.console_errors(), [""; 0]);
}

pub fn html_that_was_changed_on_its_way_comes_to_life(stage: &Stage) {
    for (name, change) in ON_ITS_WAY {
        let visitor = stage.visitor();
        visitor.treat(PAGES, Rule::Text(Arc::new(change)));
        for (path, field) in [("/", "#finn"), ("/om/", "#toppsok")] {
            let app = visitor.hold_app_back();
            visitor.open(path);
            visitor.type_into(field, "lørensk");
            visitor.let_app_start(app);
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
                "document.querySelector('.answer h2')?.textContent.trim() === 'USHT Akershus'",
            );
        }
        visitor.open("/sok/?q=demens");
        visitor.wait_for_app();
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
