//! Slips of one field in the centre of a municipality and the basis for it.

use crate::places::region;
use crate::tried::{added, copy, edit, lines};
use serde_json::json;
use std::fs;

/// Each slip of one field, and a part of what is said of it.
const SLIPS: &[(&str, &str, &str, &str)] = &[
    (
        "Lørenskog",
        "centre",
        "usht-finnmark",
        "have \"usht-akershus\"",
    ),
    ("Bærum", "centre", "usht-oslo", "have \"usht-akershus\""),
    (
        "Bærum",
        "basis",
        "county-2017",
        "have the basis \"county-2024\"",
    ),
    ("Bærum", "basis", "helse-fonna", "have \"usht-helse-fonna\""),
    // Two centres of one county.
    (
        "Sandnes",
        "centre",
        "usht-helse-fonna",
        "have \"usht-rogaland\"",
    ),
    ("Karmøy", "basis", "county-2024", "have \"usht-rogaland\""),
    (
        "Karmøy",
        "centre",
        "usht-rogaland",
        "have \"usht-helse-fonna\"",
    ),
    (
        "Stord",
        "centre",
        "usht-hordaland",
        "have \"usht-helse-fonna\"",
    ),
    ("Stord", "basis", "county-2017", "have \"usht-hordaland\""),
    (
        "Sandnes",
        "basis",
        "helse-fonna",
        "have \"usht-helse-fonna\"",
    ),
    (
        "Alta",
        "centre",
        "usht-samisk-karasjok",
        "have \"usht-finnmark\"",
    ),
    // The county of 2017.
    ("Elverum", "centre", "usht-oppland", "have \"usht-hedmark\""),
    (
        "Elverum",
        "basis",
        "county-2024",
        "have the basis \"county-2017\"",
    ),
    ("Lom", "centre", "usht-hedmark", "have \"usht-oppland\""),
    (
        "Bergen",
        "centre",
        "usht-sogn-og-fjordane",
        "have \"usht-hordaland\"",
    ),
    (
        "Lyngdal",
        "centre",
        "usht-aust-agder",
        "have \"usht-vest-agder\"",
    ),
    (
        "Levanger",
        "centre",
        "usht-sor-trondelag",
        "have \"usht-nord-trondelag\"",
    ),
    (
        "Heim",
        "basis",
        "county-2017",
        "lay in several counties in 2017: 15 and 16",
    ),
    (
        "Rindal",
        "basis",
        "county-2024",
        "have the basis \"county-2017\"",
    ),
    ("Oslo", "basis", "county-2017", "Oslo (03) has one centre"),
    // A judgement is no licence for the other end of the country.
    (
        "Rindal",
        "centre",
        "usht-finnmark",
        "serves no other municipality of Trøndelag (50)",
    ),
    (
        "Rindal",
        "centre",
        "usht-samisk-karasjok",
        "serves no other municipality of Trøndelag (50)",
    ),
    (
        "Indre Fosen",
        "centre",
        "usht-oslo",
        "serves no other municipality of Trøndelag (50)",
    ),
];

#[test]
fn a_slip_of_one_field_is_seen_and_told() {
    let folder = copy();
    let before = lines(folder.path());
    let path = folder.path().join("municipalities.json");
    let text = fs::read_to_string(&path).unwrap();
    for (name, field, value, said) in SLIPS {
        edit(folder.path(), "municipalities", |municipalities| {
            region(municipalities, name)[*field] = json!(value);
        });
        let found = added(&before, &lines(folder.path()));
        let own = |line: &&String| line.starts_with("municipalities.json: ");
        let own: Vec<&String> = found.iter().filter(own).collect();
        assert_eq!(own.len(), 1, "{name} {value}: {found:#?}");
        assert!(own[0].contains(said), "{name} {value}: {}", own[0]);
        fs::write(&path, &text).unwrap();
    }
}
