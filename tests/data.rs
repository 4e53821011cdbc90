//! The real content: it is complete, nothing of it is lost between file and type, and the check finds nothing wrong.

#[path = "common/content.rs"]
mod content;

use content::content;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::path::{Path, PathBuf};
use usht::content::{
    Area, Centre, Certainty, ContactKind, County, Municipality, National, PlaceFacts, PostalCode,
    Project, Remit, Service, Site, Source, Theme, Vocabulary, check,
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data")
}

#[test]
fn the_check_finds_nothing() {
    let problems: Vec<String> = check::check(&folder())
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn every_list_has_records() {
    let content = content();
    let reference = &content.reference;
    for (name, length) in [
        ("credits", reference.site.credits.len()),
        ("counties", content.counties.len()),
        ("municipalities", content.municipalities.len()),
        ("centres", content.centres.len()),
        ("themes", content.themes.len()),
        ("projects", content.projects.len()),
        ("pages", content.vocabulary.pages.len()),
        ("meanings", content.vocabulary.meanings.len()),
        ("spellings", content.vocabulary.spellings.len()),
        ("fillers", content.vocabulary.fillers.len()),
        ("before_names", content.vocabulary.before_names.len()),
        ("intents", content.vocabulary.intents.len()),
        ("timeline", reference.national.timeline.len()),
        ("sources", reference.sources.len()),
        ("postal_codes", reference.postal_codes.len()),
        ("areas", reference.areas.len()),
    ] {
        assert!(length > 0, "{name}");
    }
}

#[test]
fn there_are_as_many_as_the_site_says() {
    let content = content();
    let site = &content.reference.site;
    let said = [site.counties, site.municipalities, site.centres];
    let read = [
        content.counties.len(),
        content.municipalities.len(),
        content.centres.len(),
    ];
    assert_eq!(said.map(usize::from), read);
}

#[test]
fn nothing_is_lost_between_file_and_type() {
    same::<Site>("site");
    same::<Vec<County>>("counties");
    same::<Vec<Municipality>>("municipalities");
    same::<Vec<PlaceFacts>>("places");
    same::<Vec<Centre>>("centres");
    same::<Vec<Theme>>("themes");
    same::<Vec<Project>>("projects");
    same::<Vocabulary>("vocabulary");
    same::<National>("national");
    same::<Vec<Source>>("sources");
    same::<Vec<PostalCode>>("postal-codes");
    same::<Vec<Area>>("areas");
}

/// A field that is read and written again is the same: none is dropped, and no default is written out.
fn same<T: Serialize + DeserializeOwned>(name: &str) {
    let path = folder().join(name).with_extension("json");
    let text = std::fs::read_to_string(&path).unwrap();
    let file = plain(serde_json::from_str(&text).unwrap());
    let typed: T = serde_json::from_str(&text).unwrap();
    let again = plain(serde_json::to_value(typed).unwrap());
    if let (Value::Array(before), Value::Array(after)) = (&file, &again) {
        for (position, (before, after)) in before.iter().zip(after).enumerate() {
            assert_eq!(before, after, "{name}[{position}]");
        }
    }
    assert!(file == again, "{name}");
}

/// JSON knows one kind of number: 258 and 258.0 are the same.
fn plain(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(items) => items.into_iter().map(plain).collect(),
        Value::Object(fields) => fields.into_iter().map(|(k, v)| (k, plain(v))).collect(),
        other => other,
    }
}

/// The centre for the Sámi population serves exactly the municipalities of the administrative area for Sámi languages, beside the
/// centre of their region.
#[test]
fn two_centres_serve_the_sami_area() {
    let content = content();
    let mut sami = 0;
    for place in &content.municipalities {
        let centres = content.centres_of(place);
        assert_eq!(centres.len(), place.centres.len(), "{}", place.name);
        let is = |remit| move |(service, _): &&(&Service, &Centre)| service.remit == remit;
        let regional = centres.iter().filter(is(Remit::Region)).count();
        assert_eq!(regional, 1, "{}", place.name);
        let of_sami = centres.iter().filter(is(Remit::Sami)).count();
        assert_eq!(of_sami == 1, place.sami_area.is_some(), "{}", place.name);
        sami += of_sami;
    }
    assert_eq!(sami, 13);
    let nationwide = content.centres.iter();
    let nationwide = nationwide.filter(|centre| content.remit_of(centre) == Remit::Sami);
    assert_eq!(nationwide.count(), 1);
}

#[test]
fn the_centre_that_lies_there_comes_first() {
    let content = content();
    let mut hosts = 0;
    for place in &content.municipalities {
        let centres = content.centres_of(place);
        if content.centres.iter().any(|centre| centre.is_in(place)) {
            hosts += 1;
            assert!(centres[0].1.is_in(place), "{}", place.name);
        }
    }
    assert_eq!(hosts, content.centres.len());
    // Karasjok has two, and not in the order of the file.
    let karasjok = content.municipality("5610").unwrap();
    let centres = content.centres_of(karasjok);
    assert_eq!(centres[0].0, &karasjok.centres[1]);
    assert_eq!(centres[1].0, &karasjok.centres[0]);
}

#[test]
fn every_municipality_has_one_mailbox() {
    for place in &content().municipalities {
        let mailboxes = place.contacts.iter();
        let mailboxes: Vec<_> = mailboxes.filter(|c| c.kind == ContactKind::Email).collect();
        let [mailbox] = mailboxes[..] else {
            panic!("{}: {} mailboxes", place.name, mailboxes.len());
        };
        assert!(mailbox.value.contains('@'), "{}", place.name);
        assert!(!mailbox.sources.is_empty(), "{}", place.name);
    }
}

/// The browser gets the contacts that the answer for a municipality shows, and not those of 336 others.
#[test]
fn the_bundle_has_the_contacts_of_hosts_alone() {
    let content = content();
    let bundle = usht::content::bundle::bundle(&folder(), "").unwrap();
    let bundle: Value = serde_json::from_str(&bundle).unwrap();
    let places = bundle["municipalities"].as_array().unwrap();
    assert_eq!(places.len(), content.municipalities.len());
    let mut hosts = 0;
    for (place, said) in content.municipalities.iter().zip(places) {
        let said = said["contacts"].as_array();
        if !content.centres.iter().any(|centre| centre.is_in(place)) {
            assert!(said.is_none(), "{}", place.name);
            continue;
        }
        hosts += 1;
        let direct = [ContactKind::Phone, ContactKind::Email];
        let direct = place.contacts.iter().filter(|c| direct.contains(&c.kind));
        let direct: Vec<&str> = direct.map(|c| c.value.as_str()).collect();
        let said: Vec<_> = said.unwrap().iter().collect();
        let values: Vec<_> = said.iter().map(|c| c["value"].as_str().unwrap()).collect();
        assert_eq!(values, direct, "{}", place.name);
        // What the answer says of them, and no evidence.
        for contact in said {
            assert!(contact.get("sources").is_none() && contact.get("note").is_none());
            let evidence = place.contacts.iter().find(|c| contact["value"] == c.value);
            let unverified = evidence.unwrap().certainty == Certainty::Unverified;
            assert_eq!(contact["certainty"] == "unverified", unverified);
        }
    }
    assert_eq!(hosts, content.centres.len());
}
