//! The content and the site that a command is given.

use super::{answers, given, ids};
use std::fs;
use std::path::Path;
use usht::content::bundle::Bundle;
use usht::editorial::Editorial;
use usht::text::Lang;

#[test]
fn the_content_can_be_elsewhere_and_need_not_be_checked() {
    let folder = tempfile::tempdir().unwrap();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    for file in std::fs::read_dir(data).unwrap() {
        let file = file.unwrap();
        let mut text = std::fs::read_to_string(file.path()).unwrap();
        if file.file_name() == "themes.json" {
            // An http address, which the check refuses, and another name.
            text = text.replace("\"Demens\"", "\"Glemsel http://example.org\"");
        }
        std::fs::write(folder.path().join(file.file_name()), text).unwrap();
    }
    let path = folder.path().to_str().unwrap();
    let answered = answers(&["--data", path], b"glemsel\n");
    assert_eq!(ids(&answered[0])[0], "demens");

    std::fs::remove_file(folder.path().join("themes.json")).unwrap();
    let output = given(&["search", "--data", path], b"glemsel\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("themes.json"));
}

#[test]
fn an_unknown_site_is_told_which_there_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sites = root.join("sites");
    let sites = sites.to_str().unwrap();
    for name in ["akerhus", "../sites/portal", "portal.json", ""] {
        let output = given(&["search", "--sites", sites, "--site", name], b"oslo\n");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{name}: {said}");
        assert!(
            said.contains(&format!("no site {name:?} in {sites}")),
            "{said}"
        );
        assert!(
            said.contains("there are: akershus, finnmark, portal"),
            "{said}"
        );
    }
    let output = given(&["search", "--sites", "nowhere", "--site", "x"], b"oslo\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nowhere"));
}

#[test]
fn the_bundle_is_what_the_browser_reads_of_a_folder() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let output = given(&["bundle"], b"");
    assert!(output.status.success(), "{output:?}");
    let own = String::from_utf8(output.stdout).unwrap();
    let editorial = Editorial::read(&data).unwrap();
    let published = editorial.publish(&editorial.gazetteer(), None, Lang::default());
    let bundle = published.to_bundle();
    assert_eq!(own, serde_json::to_string(&bundle).unwrap());
    let read = Bundle::read(&bundle.names, &bundle.details, &bundle.version);
    assert!(read == Some(published));

    let other = tempfile::tempdir().unwrap();
    for file in fs::read_dir(&data).unwrap() {
        let file = file.unwrap();
        let text = fs::read_to_string(file.path()).unwrap();
        let text = text.replace("Lørenskog", "Låvenskog");
        fs::write(other.path().join(file.file_name()), text).unwrap();
    }
    let folder = other.path().to_str().unwrap();
    let output = given(&["bundle", "--data", folder], b"");
    let changed = String::from_utf8(output.stdout).unwrap();
    assert!(changed.contains("Låvenskog") && !changed.contains("Lørenskog"));

    fs::remove_file(other.path().join("themes.json")).unwrap();
    let output = given(&["bundle", "--data", folder], b"");
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        output.stdout.is_empty() && stderr.contains("themes.json"),
        "{stderr}"
    );
}
