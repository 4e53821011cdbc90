//! Centres, their areas and the reasons for them, held against each other.

use crate::tried::{added, copy, each_tells, edit, fault, lines};
use serde_json::{Value, json};
use std::fs;

/// The centre for the region of a municipality.
pub fn region<'m>(municipalities: &'m mut Value, name: &str) -> &'m mut Value {
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
        let theme = json!({"id": "seksualitet", "name": "Seksualitet", "icon": "heart", "definition": "Om seksuell helse i sykehjem."});
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
