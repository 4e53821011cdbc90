//! Places by their postal codes and post towns: what is not known yet is not called unknown, and what is not certain is not an answer.

use crate::Stage;
use crate::visitor::{GAZETTEER, Visitor};
use xtask::server::Rule;

const FIELD: &str = "#finn";

/// Returns `true` if the gazetteer has been asked for.
fn has_asked(visitor: &Visitor) -> bool {
    let asked = "performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/gazetteer-')).length";
    visitor.ask::<usize>(asked) > 0
}

fn first_option(visitor: &Visitor) -> String {
    visitor.ask("document.querySelector('#finn-liste [role=option]')?.textContent ?? ''")
}

pub fn places_are_loaded_when_somebody_searches(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/");
    visitor.settle();
    assert!(!has_asked(&visitor), "nobody has searched");
    visitor.type_into(FIELD, "Storgata 5, 7600 Levanger");
    visitor.wait_for(&true, |v| first_option(v).contains("kommune i Trøndelag"));
    visitor.wait_for(&true, has_asked);
    let heading: String =
        visitor.ask("document.querySelector('#finn-liste .option-group').textContent");
    assert_eq!(heading, "Beste svar");
}

pub fn what_only_the_register_knows_is_not_called_unknown_before_it_is_there(stage: &Stage) {
    let visitor = stage.visitor();
    let places = visitor.hold_back(GAZETTEER);
    visitor.open_alive("/");
    visitor.type_into(FIELD, "7600");
    let said = |visitor: &Visitor| visitor.text(".options-none");
    visitor.wait_for(&"Søker …".to_owned(), said);
    // What is nearly a town that is not known yet is no answer.
    visitor.run(&format!("document.querySelector('{FIELD}').value = ''"));
    visitor.type_into(FIELD, "Skaland");
    let heading = "document.querySelector('#finn-liste .option-group')?.textContent ?? ''";
    visitor.wait_for(&"Mente du?".to_owned(), |v| v.ask(heading));
    places.let_go();
    visitor.wait_for(&true, |v| first_option(v).contains("poststed Skaland"));
    assert!(first_option(&visitor).contains("Senja"));
    assert_eq!(visitor.ask::<String>(heading), "Beste svar");

    // The same on the page of the search.
    drop(visitor);
    let visitor = stage.visitor();
    let places = visitor.hold_back(GAZETTEER);
    visitor.open("/sok/?q=7600");
    visitor.wait_for(&"Søker …".to_owned(), |v| v.text("#treff"));
    assert_eq!(
        visitor.count(".browse .notice"),
        0,
        "nothing is missing yet"
    );
    places.let_go();
    visitor.wait_for(&true, |v| v.text(".best").contains("Levanger"));
}

pub fn a_register_that_never_comes_is_said(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.treat(GAZETTEER, Rule::Status(503));
    visitor.open_alive("/");
    visitor.type_into(FIELD, "7600");
    visitor.wait_for(&true, |v| {
        v.text(".options-none")
            .starts_with("Ingen treff på «7600». Postnumre og poststeder kunne ikke hentes nå.")
    });
    // All else is found as always.
    visitor.run(&format!("document.querySelector('{FIELD}').value = ''"));
    visitor.type_into(FIELD, "Levanger");
    visitor.wait_for(&true, |v| first_option(v).contains("kommune i Trøndelag"));
}

pub fn a_card_is_given_for_what_is_certain_only(stage: &Stage) {
    let visitor = stage.visitor();
    for (asked, certain) in [
        ("Laksev%C3%A5g", true),
        ("V%C3%A5ler+i+Sol%C3%B8r", true),
        ("7600", true),
        ("V%C3%A5ler", false),
        ("Her%C3%B8y", false),
        ("3201", false),
        ("l%C3%B8rnskog", false),
        ("Str%C3%B8mmmen", false),
    ] {
        visitor.open(&format!("/sok/?q={asked}"));
        visitor.wait_until("document.querySelector('.best')?.checkVisibility()");
        // The register may be on its way, and until it is there a guess.
        visitor.wait_for(&(certain, !certain), |v| {
            let choices = v.count(".best .results a[href^='/kommuner/']");
            (v.count(".best article") > 0, choices > 0)
        });
    }
}
