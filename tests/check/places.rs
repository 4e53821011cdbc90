//! Centres, their areas and the reasons for them, held against each other.

use crate::tried::{added, copy, each_tells, edit, fault, lines};
use serde_json::{Value, json};
use std::fs;

/// The centre for the region of a municipality.
fn region<'m>(municipalities: &'m mut Value, name: &str) -> &'m mut Value {
    &mut named(municipalities, name)["centres"][0]
}

fn named<'m>(municipalities: &'m mut Value, name: &str) -> &'m mut Value {
    let all = municipalities.as_array_mut().unwrap();
    all.iter_mut().find(|m| m["name"] == name).unwrap()
}

#[test]
fn a_centre_fits_the_basis_that_is_given_for_it() {
    each_tells([
        fault(
            "municipalities",
            |municipalities| region(municipalities, "Lørenskog")["centre"] = json!("usht-finnmark"),
            &[
                "municipalities.json: municipalities[114].centres[0].centre: \"usht-finnmark\", and 20 municipalities with the same basis, \"county-2024\", have \"usht-akershus\" (write \"usht-akershus\", or the basis \"judgement\", to be confirmed by the municipality)",
                "centres.json: centres[17].host.municipality: Lørenskog (3222) is in the area of \"usht-finnmark\", not in this centre's (write the number of the municipality that runs it, or correct the \"centres\" of that municipality)",
            ],
        ),
        fault(
            "municipalities",
            |municipalities| municipalities[0]["centres"][0]["centre"] = json!("usht-akershus"),
            &[
                "municipalities.json: municipalities[0].centres[0].centre: \"usht-akershus\" is run in Akershus (32), not in Oslo (03) (write the centre that fits, or the basis \"judgement\", to be confirmed by the municipality)",
            ],
        ),
    ]);
}

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

#[test]
fn what_judgement_may_decide_is_left_to_it() {
    each_tells([
        fault(
            "municipalities",
            |municipalities| {
                let heim = region(municipalities, "Heim");
                heim["centre"] = json!("usht-more-og-romsdal");
            },
            &[],
        ),
        fault(
            "municipalities",
            |municipalities| {
                let meraker = region(municipalities, "Meråker");
                meraker["centre"] = json!("usht-sor-trondelag");
                meraker["basis"] = json!("judgement");
            },
            &[],
        ),
    ]);
}

#[test]
fn a_centre_is_run_within_its_area() {
    each_tells([
        fault(
            "centres",
            |centres| {
                let akershus = centre(centres, "usht-akershus");
                akershus["host"]["municipality"] = json!("3301");
            },
            &[
                "centres.json: centres[17].host.municipality: Drammen (3301) is in the area of \"usht-buskerud\", not in this centre's (write the number of the municipality that runs it, or correct the \"centres\" of that municipality)",
            ],
        ),
        fault(
            "centres",
            |centres| {
                let nordland = centre(centres, "usht-nordland");
                nordland["satellites"] = json!([
                    {"municipality": "5501", "certainty": "unverified"},
                    {"municipality": "5501", "to": "2018", "certainty": "unverified"},
                ]);
            },
            &[
                "centres.json: centres[3].satellites[0].municipality: Tromsø (5501) is in the area of \"usht-troms\", not in this centre's (write the number of the municipality that runs it, or correct the \"centres\" of that municipality)",
            ],
        ),
        // The centre for the Sámi population serves the Sámi area, whatever the region.
        fault(
            "centres",
            |centres| {
                let sami = centre(centres, "usht-samisk-karasjok");
                sami["host"]["municipality"] = json!("5612");
            },
            &[],
        ),
        fault(
            "centres",
            |centres| {
                let sami = centre(centres, "usht-samisk-karasjok");
                sami["host"]["municipality"] = json!("5601");
            },
            &[
                "centres.json: centres[1].host.municipality: Alta (5601) is in the area of \"usht-finnmark\", not in this centre's (write the number of the municipality that runs it, or correct the \"centres\" of that municipality)",
            ],
        ),
    ]);
}

#[test]
fn the_sami_area_has_the_centre_for_it() {
    let sami = |value: &str| json!({"centre": value, "remit": "sami", "basis": "sami-area"});
    let region = json!({"centre": "usht-finnmark", "basis": "county-2024"});
    for (name, centres, said) in [
        (
            "Karasjok",
            json!([region]),
            "no centre serves it for that (name the centre",
        ),
        (
            "Alta",
            json!([region, sami("usht-samisk-karasjok")]),
            "it is not in the Sámi area",
        ),
        (
            "Karasjok",
            json!([region, sami("usht-nordland")]),
            "have \"usht-samisk-karasjok\"",
        ),
        (
            "Karasjok",
            json!([region, {"centre": "usht-samisk-karasjok", "remit": "sami", "basis": "county-2024"}]),
            "does not go with the remit",
        ),
    ] {
        let folder = copy();
        edit(folder.path(), "municipalities", |municipalities| {
            named(municipalities, name)["centres"] = centres;
        });
        let found = lines(folder.path());
        let own: Vec<&String> = found.iter().filter(|line| line.contains(said)).collect();
        assert_eq!(own.len(), 1, "{name}: {found:#?}");
    }
}

fn centre<'c>(centres: &'c mut Value, id: &str) -> &'c mut Value {
    let all = centres.as_array_mut().unwrap();
    all.iter_mut().find(|centre| centre["id"] == id).unwrap()
}

#[test]
fn a_postal_code_has_four_digits_and_stands_once() {
    each_tells([fault(
        "postal-codes",
        |codes| {
            codes[1]["code"] = json!("10");
            codes[2]["code"] = codes[0]["code"].clone();
        },
        &[
            "postal-codes.json: postal-codes[1].code: \"10\" is not a postal code (four digits)",
            "postal-codes.json: postal-codes[2].code: \"0001\" is taken (by postal-codes[0])",
        ],
    )]);
}

#[test]
fn a_theme_has_projects() {
    let folder = copy();
    let before = lines(folder.path());
    edit(folder.path(), "themes", |themes| {
        let theme = json!({"id": "seksualitet", "name": "Seksualitet", "definition": "Om seksuell helse i sykehjem."});
        themes.as_array_mut().unwrap().insert(0, theme);
    });
    assert_eq!(
        added(&before, &lines(folder.path())),
        [
            "themes.json: themes[0]: no project has the theme \"seksualitet\" (name it in the \"themes\" of a project, or leave it out)"
        ]
    );
    // One project is enough; and where the projects cannot be read, nothing is known of it.
    edit(folder.path(), "projects", |projects| {
        let themes = projects[0]["themes"].as_array_mut().unwrap();
        themes.push(json!("seksualitet"));
    });
    assert_eq!(lines(folder.path()), before);
    fs::write(folder.path().join("projects.json"), "[").unwrap();
    let found = lines(folder.path());
    assert!(
        !found.iter().any(|line| line.starts_with("themes")),
        "{found:#?}"
    );
}
