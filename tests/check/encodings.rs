//! Files in other encodings than UTF-8, and with a byte order mark.

use crate::tried::{copy, lines, problems};
use std::fs;
use usht::editorial::Editorial;
use usht::text::Lang;

#[test]
fn a_byte_order_mark_is_accepted_by_all_that_read_content() {
    let folder = copy();
    let before = lines(folder.path());
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, format!("\u{feff}{text}")).unwrap();
    }
    assert_eq!(lines(folder.path()), before);
    let editorial = Editorial::read(folder.path()).unwrap();
    let content = editorial.publish(&editorial.gazetteer(), None, Lang::default());
    assert!(content.theme("demens").is_some());
}

#[test]
fn other_encodings_are_called_what_they_are() {
    let folder = copy();
    let file = |name: &str| folder.path().join(name).with_extension("json");
    let text = fs::read_to_string(file("themes")).unwrap();
    let utf16 = format!("\u{feff}{text}");
    let utf16: Vec<u8> = utf16.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin1 = |name| -> Vec<u8> {
        let text = fs::read_to_string(file(name)).unwrap();
        let byte = |c: char| u8::try_from(u32::from(c)).unwrap_or(b'-');
        text.chars().map(byte).collect()
    };
    fs::write(file("counties"), latin1("counties")).unwrap();
    fs::write(file("themes"), utf16).unwrap();
    let found: Vec<String> = problems(folder.path())
        .iter()
        .map(|problem| {
            format!(
                "{}{}",
                problem.what,
                problem.suggestion.as_deref().unwrap_or_default()
            )
        })
        .collect();
    for said in [
        "the file is UTF-16, not UTF-8save it as UTF-8",
        "the file is not UTF-8: byte 0xF8 in line 9 is 'ø' in Latin-1 (Windows-1252)save it as UTF-8",
    ] {
        assert!(found.iter().any(|line| line == said), "{said}\n{found:#?}");
    }
    let error = Editorial::read(folder.path()).unwrap_err().to_string();
    assert!(
        error.contains("counties.json: the file is not UTF-8"),
        "{error}"
    );
    assert!(error.ends_with("save it as UTF-8"), "{error}");
}
