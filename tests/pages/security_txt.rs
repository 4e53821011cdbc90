//! The file for those who have found a weakness.

use crate::site::{at, files_in, inputs, prerender_site, site};
use std::fs;
use usht::site::Override;

const PATH: &str = ".well-known/security.txt";

/// The file of the portal with an address to report to, at a place on the web; none where it has none.
fn written(place: Override) -> Option<String> {
    let (beside, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut inputs = inputs();
    let config = fs::read_to_string(&inputs.config).unwrap();
    let config = config.replacen('{', "{ \"security\": \"sikkerhet@example.org\",", 1);
    inputs.config = beside.path().join("portal.json");
    fs::write(&inputs.config, config).unwrap();
    prerender_site(&inputs, folder.path(), place).unwrap_or_else(|error| panic!("{error}"));
    let files = files_in(folder.path());
    let is_there = files.iter().any(|file| file == PATH);
    is_there.then(|| fs::read_to_string(folder.path().join(PATH)).unwrap())
}

#[test]
fn it_is_there_where_somebody_reads_the_reports() {
    assert!(!site().others.iter().any(|file| file == PATH));
    let text = written(at("https://example.org", "")).unwrap();
    let (year, rest) = text
        .split_once("Expires: ")
        .unwrap()
        .1
        .split_once('-')
        .unwrap();
    let as_of = site().editorial.site.content_as_of;
    assert_eq!(year.parse(), Ok(as_of.year() + 1));
    assert!(rest.contains("T00:00:00Z\n"), "{text}");
    assert!(
        text.starts_with("Contact: mailto:sikkerhet@example.org\n"),
        "{text}"
    );
    let end = "Preferred-Languages: nb, nn, en\nCanonical: https://example.org/.well-known/security.txt\n";
    assert!(text.ends_with(end), "{text}");
    // The host has such a file, not one of its folders.
    assert_eq!(written(at("https://example.org", "/usht")), None);
}
