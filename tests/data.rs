//! The real content: it is complete, nothing of it is lost between file and type, and the check finds nothing wrong.

#[path = "common/content.rs"]
mod content;

use content::{content, edition};
use serde::Serialize;
use serde_json::Value;
use std::path::{Path, PathBuf};
use usht::content::bundle::Bundle;
use usht::content::{Centre, Certainty, ContactKind, Content, Remit, Service, json};
use usht::editorial::{Editorial, File, check};

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
    let empty: Vec<String> = File::ALL
        .iter()
        .flat_map(|file| match again(*file) {
            Value::Array(list) => vec![(file.stem().to_owned(), list.len())],
            Value::Object(lists) => lists
                .into_iter()
                .filter_map(|(name, list)| Some((name, list.as_array()?.len())))
                .collect(),
            other => panic!("{}: {other}", file.stem()),
        })
        .filter_map(|(name, length)| (length == 0).then_some(name))
        .collect();
    assert!(empty.is_empty(), "{empty:?}");
}

#[test]
fn there_are_as_many_as_the_site_says() {
    let content = content();
    let site = &edition().editorial.site;
    let said = [site.counties, site.municipalities, site.centres];
    let read = [
        content.counties.len(),
        content.municipalities.len(),
        content.centres.len(),
    ];
    assert_eq!(said.map(usize::from), read);
}

/// A file that is read and written again is the same: no field is dropped, and no default is written out.
#[test]
fn nothing_is_lost_between_file_and_type() {
    for file in File::ALL {
        let path = folder().join(file.stem()).with_extension("json");
        let text = std::fs::read_to_string(&path).unwrap();
        let before = plain(serde_json::from_str(&text).unwrap());
        let after = again(*file);
        if let (Value::Array(before), Value::Array(after)) = (&before, &after) {
            for (position, (before, after)) in before.iter().zip(after).enumerate() {
                assert_eq!(before, after, "{}[{position}]", file.stem());
            }
        }
        assert!(before == after, "{}", file.stem());
    }
}

/// The records of a file, written as JSON.
fn again(file: File) -> Value {
    fn json(records: &impl Serialize) -> Value {
        plain(serde_json::to_value(records).unwrap())
    }
    let Editorial {
        site,
        counties,
        municipalities,
        places,
        centres,
        themes,
        projects,
        vocabulary,
        national,
        sources,
        postal_codes,
        areas,
    } = edition().editorial;
    match file {
        File::Site => json(site),
        File::Counties => json(counties),
        File::Municipalities => json(municipalities),
        File::Places => json(places),
        File::Centres => json(centres),
        File::Themes => json(themes),
        File::Projects => json(projects),
        File::Vocabulary => json(vocabulary),
        File::National => json(national),
        File::Sources => json(sources),
        File::PostalCodes => json(postal_codes),
        File::Areas => json(areas),
    }
}

/// The browser reads what the prerenderer has written.
#[test]
fn the_bundle_reads_back_as_what_was_published() {
    let content = content();
    let Bundle {
        version,
        names,
        details,
    } = content.to_bundle();
    assert!(Bundle::read(&names, &details, &version).as_ref() == Some(content));
}

/// Whatever is found by its name is there before the details are.
#[test]
fn the_names_are_content_of_their_own() {
    let content = content();
    let bundle = content.to_bundle();
    let columns = |file: &str| json::of_version(json::texts(file)?, &bundle.version);
    let names = Content::of_names(columns(&bundle.names).unwrap()).unwrap();
    assert!(!*names.is_whole && *content.is_whole);
    assert!(names.municipalities == content.municipalities);
    assert!(names.centres == content.centres && names.counties == content.counties);
    let titles = |content: &Content| -> Vec<String> {
        let projects = content.projects.iter();
        projects.map(|project| project.title.clone()).collect()
    };
    assert_eq!(titles(&names), titles(content));
    assert!(
        names
            .projects
            .iter()
            .all(|project| project.summary.is_empty())
    );
    // Hardly more than half of all is waited for.
    assert!(bundle.names.len() * 10 < (bundle.names.len() + bundle.details.len()) * 6);
}

#[test]
fn a_broken_bundle_is_no_content() {
    let Bundle {
        version,
        names,
        details,
    } = content().to_bundle();
    for broken in ["", "[]", "{}", &names[..names.len() / 2], &details] {
        assert_eq!(Bundle::read(broken, &details, &version), None, "{broken}");
    }
    for broken in ["", "[]", "{}", &details[..details.len() / 2], &names] {
        assert_eq!(Bundle::read(&names, broken, &version), None, "{broken}");
    }
    assert_eq!(Bundle::read(&names, &details, "0"), None);
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
    for (place, record) in content
        .municipalities
        .iter()
        .zip(&edition().editorial.municipalities)
    {
        let centres = content.centres_of(place);
        assert_eq!(centres.len(), place.centres.len(), "{}", place.name);
        let is = |remit| move |(service, _): &&(&Service, &Centre)| service.remit == remit;
        let regional = centres.iter().filter(is(Remit::Region)).count();
        assert_eq!(regional, 1, "{}", place.name);
        let of_sami = centres.iter().filter(is(Remit::Sami)).count();
        assert_eq!(of_sami == 1, record.sami_area.is_some(), "{}", place.name);
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
    for place in &edition().editorial.municipalities {
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
fn the_contacts_of_hosts_alone_are_published() {
    let content = content();
    let mut hosts = 0;
    let records = &edition().editorial.municipalities;
    for (place, record) in content.municipalities.iter().zip(records) {
        if !content.centres.iter().any(|centre| centre.is_in(place)) {
            assert!(place.contacts.is_empty(), "{}", place.name);
            continue;
        }
        hosts += 1;
        let direct = [ContactKind::Phone, ContactKind::Email];
        let direct = record.contacts.iter().filter(|c| direct.contains(&c.kind));
        let direct: Vec<(&str, Certainty)> =
            direct.map(|c| (c.value.as_str(), c.certainty)).collect();
        let contacts = place.contacts.iter();
        let contacts: Vec<_> = contacts.map(|c| (c.value.as_str(), c.certainty)).collect();
        assert_eq!(contacts, direct, "{}", place.name);
    }
    assert_eq!(hosts, content.centres.len());
}

/// Addresses of before are found too, but numbers that no longer hold are not published.
#[test]
fn of_outdated_contacts_the_addresses_alone_are_published() {
    let (mut addresses, mut left_out) = (0, 0);
    for centre in &content().centres {
        let record = edition().editorial.centre(centre).unwrap();
        for contact in record.contacts.iter().filter(|c| !c.is_current()) {
            let is_address = matches!(contact.kind, ContactKind::Visit | ContactKind::Post);
            let mut published = centre.contacts.iter();
            let published = published.find(|c| c.value == contact.value && c.kind == contact.kind);
            assert_eq!(published.is_some(), is_address, "{}", contact.value);
            assert!(published.is_none_or(|contact| !contact.is_current));
            if is_address {
                addresses += 1;
            } else {
                left_out += 1;
            }
        }
    }
    assert!(addresses > 0 && left_out > 0, "{addresses}, {left_out}");
}
