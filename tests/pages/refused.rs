//! When the prerenderer refuses, and writes nothing.

use crate::site::{INDEX, data, files_in, inputs};
use std::fs;
use std::path::Path;
use usht::site::{Error, Inputs, Override};

/// The portal with the content of another folder.
fn of(data: &Path) -> Inputs {
    Inputs {
        data: data.to_owned(),
        ..inputs()
    }
}

/// A copy of the content.
fn copy_of_data(into: &Path) {
    for file in files_in(&data()) {
        fs::copy(data().join(&file), into.join(&file)).unwrap();
    }
}

/// Asserts that a folder still holds nothing but what Trunk put there.
pub fn assert_untouched(folder: &Path, index: &str) {
    assert_eq!(files_in(folder), ["index.html"]);
    assert_eq!(
        fs::read_to_string(folder.join("index.html")).unwrap(),
        index
    );
}

#[test]
fn content_with_a_mistake_is_refused_and_nothing_is_written() {
    let (copy, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    copy_of_data(copy.path());
    fs::write(folder.path().join("index.html"), INDEX).unwrap();
    let path = copy.path().join("municipalities.json");
    let right = fs::read_to_string(&path).unwrap();
    let wrong = right.replace("\"usht-akershus\"", "\"usht-akerhus\"");
    fs::write(&path, wrong).unwrap();
    match usht::site::prerender(&of(copy.path()), folder.path(), Override::default()) {
        Err(error @ Error::Content(_)) => {
            let said = error.to_string();
            assert!(said.contains("did you mean \"usht-akershus\"?"), "{said}");
            assert!(said.ends_with("problems in the content"), "{said}");
        }
        other => panic!("{other:?}"),
    }
    assert_untouched(folder.path(), INDEX);

    fs::write(&path, &right[..right.len() / 2]).unwrap();
    let cut = usht::site::prerender(&of(copy.path()), folder.path(), Override::default());
    assert!(matches!(cut, Err(Error::Content(_))), "{cut:?}");
    assert_untouched(folder.path(), INDEX);

    fs::remove_file(&path).unwrap();
    let gone = usht::site::prerender(&of(copy.path()), folder.path(), Override::default());
    assert!(matches!(gone, Err(Error::Content(_))), "{gone:?}");
    assert_untouched(folder.path(), INDEX);
}

#[test]
fn a_page_that_trunk_did_not_make_is_refused() {
    for (what, index) in [
        ("<html lang>", INDEX.replace(" lang=\"nb\"", "")),
        ("</head>", INDEX.replace("</head>", "")),
        (
            "<meta name=\"app\">",
            INDEX.replace("name=\"app\"", "name=\"app2\""),
        ),
        ("charset", INDEX.replace("<meta charset=\"utf-8\">", "")),
        ("stylesheet", INDEX.replace("stylesheet", "icon")),
        (
            "two file names",
            INDEX.replace(" /usht-1_bg.wasm /directory-1.wasm", ""),
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), &index).unwrap();
        match usht::site::prerender(&inputs(), folder.path(), Override::default()) {
            Err(error @ Error::Template { .. }) => {
                let said = error.to_string();
                assert!(said.contains(what), "{said}");
            }
            other => panic!("{what}: {other:?}"),
        }
        assert_untouched(folder.path(), &index);
    }
    let empty = tempfile::tempdir().unwrap();
    let none = usht::site::prerender(&inputs(), empty.path(), Override::default());
    assert!(matches!(none, Err(Error::Io { .. })), "{none:?}");
}
