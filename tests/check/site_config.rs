//! The configuration of a site.

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use usht::editorial::check::check_site;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Files beside the configuration.
const LOGOS: [(&str, &[u8]); 4] = [
    (
        "logo.svg",
        b"<svg viewBox='0 0 80 40'><path d='M0 0h80v40z'/></svg>",
    ),
    (
        "wide.svg",
        b"<svg viewBox='0 0 500 40'><path d='M0 0h500v40z'/></svg>",
    ),
    ("logo.png", "\u{89}PNG".as_bytes()),
    ("image.png", b"\x89PNG\r\n\x1a\n"),
];

/// The portal's configuration.
fn portal() -> Value {
    let path = root().join("sites/portal.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The problems of a configuration with a text, without the folder.
fn said_of(text: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("akershus.json");
    fs::write(&path, text).unwrap();
    for (file, drawing) in LOGOS {
        fs::write(folder.path().join(file), drawing).unwrap();
    }
    let problems = check_site(&path, &root().join("public/data"));
    let lines = problems.iter().map(ToString::to_string);
    let folder = format!("{}/", folder.path().display());
    lines.map(|line| line.replace(&folder, "")).collect()
}

#[test]
#[expect(clippy::too_many_lines, reason = "one table of faults and messages")]
fn a_mistake_has_its_file_its_field_and_a_remedy() {
    for (field, value, said) in [
        (
            "name",
            json!(7),
            "config.name: expected string or object, found 7",
        ),
        (
            "tagline",
            json!(""),
            "config.tagline: empty text (leave out what is not known)",
        ),
        (
            "nmae",
            json!("x"),
            "config.nmae: unknown field (did you mean \"name\"?)",
        ),
        (
            "centre",
            json!("usht-akershuss"),
            "config.centre: no centre \"usht-akershuss\" (did you mean \"usht-akershus\"?)",
        ),
        (
            "accent",
            json!("teal"),
            "config.accent: \"teal\" is no colour (write it as #00565f)",
        ),
        (
            "accent",
            json!("#0a7f8a"),
            "config.accent: #0a7f8a on #ccdddf has a contrast of 3.39 to 1 in the light scheme, where it must have 4.5 (#006972 would do)",
        ),
        (
            "logo",
            json!("logo2.svg"),
            "config.logo: no file \"logo2.svg\" beside the configuration (put it there, or leave \"logo\" out)",
        ),
        (
            "logo",
            json!("image.png"),
            "config.logo: it is no SVG: the file is not UTF-8: byte 0x89 in line 1 belongs to no character (export the logo as SVG)",
        ),
        (
            "logo",
            json!("logo.png"),
            "config.logo: it is no SVG: it has no <svg> around it (export the logo as SVG)",
        ),
        (
            "logo",
            json!("wide.svg"),
            "config.logo: it is 12.5 times as wide as high (4 times is the most; leave its text out, since the name stands beside it)",
        ),
        (
            "base",
            json!("usht"),
            "config.base: \"usht\" is no folder of a host (write it as /usht/)",
        ),
        (
            "base",
            json!("/ås/"),
            "config.base: \"/ås/\" is no folder of a host (write it with letters from a to z, digits and -_.~ alone, as in /usht/)",
        ),
        (
            "origin",
            json!("https://example.org/usht/"),
            "config.origin: \"https://example.org/usht/\" is no scheme with a host (write it as https://example.org; a folder of the host is the \"base\")",
        ),
    ] {
        let mut config = portal();
        config[field] = value;
        let found = said_of(&serde_json::to_string_pretty(&config).unwrap());
        let [found] = &found[..] else {
            panic!("{said}: {found:#?}");
        };
        let (file, what) = found.split_once(": ").unwrap();
        assert_eq!(what, said);
        let line = file.strip_prefix("akershus.json:").unwrap();
        assert!(line.parse::<usize>().is_ok(), "{found}");
    }
}

#[test]
fn a_whole_configuration_has_no_mistakes() {
    let mut config = portal();
    for (field, value) in [
        ("origin", "https://example.org"),
        ("base", "/usht/nord/"),
        ("centre", "usht-samisk-karasjok"),
        ("accent", "#70305f"),
        ("logo", "logo.svg"),
        ("owner", "Eksempel kommune"),
        ("editor", "Kari Nordmann"),
        ("email", "redaksjon@example.org"),
    ] {
        config[field] = json!(value);
    }
    assert_eq!(said_of(&config.to_string()), [""; 0]);
}

#[test]
fn what_is_no_json_is_said_with_its_line() {
    let said = said_of("{\n  \"name\": \"USHT\",\n}\n");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].starts_with("akershus.json:3: config: invalid JSON:"),
        "{said:?}"
    );
    let missing = said_of("{\"name\": \"USHT\", \"tagline\": \"for alle\"}");
    assert_eq!(
        missing,
        ["akershus.json:1: config.short_name: missing field"]
    );
}
