//! Whole messages: the file and its line, the path, the record by its title or name, what is wrong and what to do.

use crate::tried::{copy, problems};
use std::fs;
use std::path::Path;

/// Replaces a part of a file's text, so that its lines stay, and returns what is said of that file, with `LINE` for the line of it.
fn said_after(file: &str, old: &str, new: &str) -> Vec<String> {
    let folder = copy();
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{file}: {old}");
    fs::write(&path, text.replacen(old, new, 1)).unwrap();
    let line = line_of(&path, new);
    let prefix = format!("{}/", folder.path().display());
    let said = problems(folder.path()).into_iter().map(|problem| {
        let said = problem.to_string().replacen(&prefix, "", 1);
        said.replacen(&format!(":{line}: "), ":LINE: ", 1)
    });
    said.filter(|said| said.starts_with(file)).collect()
}

fn line_of(path: &Path, part: &str) -> usize {
    let text = fs::read_to_string(path).unwrap();
    let at = text.find(part).unwrap();
    text[..at].matches('\n').count() + 1
}

#[test]
fn a_message_says_where_in_which_record_and_what_to_do() {
    for (file, old, new, said) in [
        (
            "municipalities.json",
            "\"name\": \"Sandnes\"",
            "\"name\": \"Sand\u{ad}nes\"",
            "municipalities.json:LINE: municipalities[4].name in \"Sand\\u{ad}nes 1108\": U+00AD, soft hyphen, which cannot be seen, in \"Sand\\u{ad}nes\" (delete it)",
        ),
        (
            "counties.json",
            "\"website\": \"https://www.rogfk.no\"",
            "\"website\": \"https://www.rogfk.no.\"",
            "counties.json:LINE: counties[1].website in \"Rogaland 11\": \"https://www.rogfk.no.\" ends with \".\" (leave out the mark of the sentence it stood in)",
        ),
        (
            "themes.json",
            "\"demens\"",
            "\"demens!\"",
            "themes.json:LINE: themes[1].id in \"Demens\": \"demens!\" is not an id (only a-z and 0-9, joined by single hyphens)",
        ),
        (
            "site.json",
            "\"nb\": \"Organisasjonsnummer\"",
            "\"nb\": \"Organisasjonsnummer&nbsp;\"",
            "site.json:LINE: site.credits[2].what.nb in \"Enhetsregisteret, Brønnøysundregistrene\": the HTML entity \"&nbsp;\" in \"Organisasjonsnummer&nbsp;\" (type the character that it stands for)",
        ),
        (
            "site.json",
            "\"nb\": \"Organisasjonsnummer\"",
            "\"nb\": \"Org.  nummer\"",
            "site.json:LINE: site.credits[2].what.nb in \"Enhetsregisteret, Brønnøysundregistrene\": double space in the text: \"Org.  nummer\"",
        ),
    ] {
        let found = said_after(file, old, new);
        assert!(found.contains(&said.to_owned()), "{said}\n{found:#?}");
    }
}

#[test]
fn invalid_json_has_its_line() {
    let folder = copy();
    fs::write(
        folder.path().join("themes.json"),
        "[\n  {\"id\": \"demens\",}\n]",
    )
    .unwrap();
    let found = problems(folder.path());
    let line = found
        .iter()
        .map(ToString::to_string)
        .find(|line| line.contains("themes.json"));
    let line = line.unwrap();
    assert!(
        line.contains("themes.json:2: themes: invalid JSON: trailing comma at line 2 column 19"),
        "{line}"
    );
}
