//! The keys that lead to the search field from anywhere on a page.

use crate::Stage;
use crate::search_box::{assert_attribute, value};
use thirtyfour::Key;

pub fn keys_lead_to_the_field(stage: &Stage) {
    let visitor = stage.visitor();
    for (path, id) in [
        ("/om/", "toppsok"),
        ("/", "finn"),
        ("/404.html", "finn"),
        ("/sok/", "filter-q"),
        ("/prosjekter/", "filter-q"),
    ] {
        visitor.open_alive(path);
        visitor.press("/");
        assert_attribute(&visitor, "id", Some(id));
        assert_eq!(value(&visitor), "", "{path}: the key is not typed");
        visitor.press("a/b");
        assert_eq!(value(&visitor), "a/b", "{path}: in a field it is");
        visitor.press(Key::Tab);
        visitor.press_control('k');
        assert_attribute(&visitor, "id", Some(id));
        // The text is selected, so that typing replaces it.
        visitor.press("x");
        assert_eq!(value(&visitor), "x", "{path}");
    }
    let told = visitor.attribute("#filter-q", "aria-keyshortcuts");
    assert_eq!(told.as_deref(), Some("/ Control+K Meta+K"));
    // A slash is a word's in any field.
    visitor.run("document.getElementById('filter-q').select()");
    visitor.press("/");
    assert_eq!(value(&visitor), "/");
}

pub fn the_key_alone_can_be_turned_off(stage: &Stage) {
    let visitor = stage.visitor();
    let focused = |id: &str| visitor.ask::<bool>(&format!("document.activeElement.id === '{id}'"));
    visitor.open_alive("/tilgjengelighet/");
    let button = "[data-slash-switch]";
    assert_eq!(visitor.text(button), "Slå av hurtigtasten /");
    visitor.click(button);
    assert_eq!(visitor.text(button), "Slå på hurtigtasten /");
    visitor.press("/");
    assert!(!focused("toppsok"));
    // Also on the next page, loaded anew.
    visitor.open_alive("/om/");
    visitor.press("/");
    assert!(!focused("toppsok"));
    visitor.press_control('k');
    assert!(focused("toppsok"));
    visitor.open_alive("/tilgjengelighet/");
    visitor.click(button);
    visitor.press("/");
    assert!(focused("toppsok"));
    assert_eq!(visitor.ask::<usize>("localStorage.length"), 0);
}
