//! Questions that no record answers, but a page does.

use super::found;

#[test]
fn who_needs_help_is_told_whom_to_ask() {
    for query in [
        "søke sykehjemsplass",
        "pasientombud",
        "klage på sykehjem",
        "jeg trenger hjelp til mor",
        "plass på sykehjem",
        "hjemmehjelp til far",
        "hvordan søker jeg om plass på sykehjem",
        "ombudet",
        "min mor er syk",
        "pappa",
    ] {
        assert_eq!(found(query).first().unwrap(), "page:hjelp", "{query}");
    }
}

#[test]
fn who_asks_how_to_reach_them_gets_all_contacts() {
    for query in [
        "kontakt",
        "kontakt usht",
        "usht kontakt",
        "telefonnummer til usht",
        "utviklingssenter kontakt",
    ] {
        assert_eq!(found(query).first().unwrap(), "page:kontakt", "{query}");
    }
    assert_eq!(found("kontakt usht akershus")[0], "centre:usht-akershus");
}

#[test]
fn who_wants_to_say_something_is_told_how() {
    for query in [
        "meld feil",
        "rette",
        "rette feil",
        "tilbakemelding",
        "redaktør",
        "nytt prosjekt",
        "legge til prosjekt",
        "kontakt redaksjonen",
        "si fra om feil",
    ] {
        assert_eq!(found(query).first().unwrap(), "page:meld-feil", "{query}");
    }
}

#[test]
fn who_wants_the_data_is_told_where_they_are() {
    for query in ["csv", "excel", "regneark", "last ned", "last ned excel"] {
        assert_eq!(found(query).first().unwrap(), "page:data", "{query}");
    }
}

/// Checks that queries of staff in the same words still lead to the themes of their work.
#[test]
fn words_of_the_field_lead_to_its_work() {
    assert_eq!(found("pårørende")[0], "theme:paarorende-brukermedvirkning");
    assert_eq!(found("far er dement")[0], "theme:demens");
    for query in [
        "hjemmetjenester",
        "sykehjem",
        "prosjekter for pårørende",
        "home nursing",
        "home care services",
    ] {
        assert!(!found(query)[0].starts_with("page:hjelp"), "{query}");
    }
}
