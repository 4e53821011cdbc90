//! The shape of files and records: types, fields that are missing or unknown, and files that are no JSON.

use crate::tried::{added, copy, each_tells, fault, lines, remove};
use serde_json::{Value, json};
use std::fs;

#[test]
#[expect(clippy::too_many_lines, reason = "one table of faults and messages")]
fn shape() {
    each_tells([
        fault(
            "site",
            |site| site["credits"][0]["name"] = json!(7),
            &["site.json: site.credits[0].name: expected a string, found 7"],
        ),
        fault(
            "site",
            |site| site["counties"] = json!(70_000),
            &[
                "site.json: site.counties: 70000 is more than 65535",
                "site.json: site.counties: is 70000, but counties.json has 15 records",
            ],
        ),
        fault(
            "counties",
            |counties| counties[0]["population"] = json!(-1),
            &["counties.json: counties[0].population: -1 is less than 0"],
        ),
        fault(
            "projects",
            |projects| projects[0]["results"] = Value::Null,
            &[
                "projects.json: projects[0].results: expected a string, found null (leave out what is not known)",
            ],
        ),
        fault(
            "centres",
            |centres| centres[0]["coverage"] = Value::Null,
            &[
                "centres.json: centres[0].coverage: expected an object, found null (leave out what is not known)",
            ],
        ),
        fault(
            "national",
            |national| national["goals"]["main"] = json!("Bli best"),
            &["national.json: national.goals.main: expected an object, found a string"],
        ),
        fault(
            "national",
            |national| national["mission"][0] = json!(["Bli best"]),
            &["national.json: national.mission[0]: expected an object, found an array"],
        ),
        fault(
            "national",
            |national| national["article"]["history"]["paragraphs"] = json!([]),
            &["national.json: national.article.history.paragraphs: [] has less than 1 item"],
        ),
        fault(
            "national",
            |national| remove(&mut national["article"], "unknown"),
            &["national.json: national.article.unknown: missing field"],
        ),
        fault(
            "themes",
            |themes| *themes = json!({}),
            &["themes.json: themes: expected an array, found an object"],
        ),
        fault(
            "projects",
            |projects| remove(&mut projects[3], "title"),
            &["projects.json: projects[3].title: missing field"],
        ),
        fault(
            "municipalities",
            |municipalities| remove(&mut municipalities[2], "centres"),
            &["municipalities.json: municipalities[2].centres: missing field"],
        ),
        fault(
            "projects",
            |projects| projects[0]["tilte"] = json!("En tittel"),
            &["projects.json: projects[0].tilte: unknown field (did you mean \"title\"?)"],
        ),
        fault(
            "national",
            |national| national["vision"]["with blank"] = json!(1),
            &["national.json: national.vision[\"with blank\"]: unknown field"],
        ),
        fault(
            "projects",
            |projects| projects[0]["status"] = json!("onging"),
            &[
                "projects.json: projects[0].status: \"onging\" is not one of ongoing, ended, unknown (did you mean \"ongoing\"?)",
            ],
        ),
        fault(
            "projects",
            |projects| projects[0]["detail"] = json!("much"),
            &["projects.json: projects[0].detail: \"much\" is not one of full, short, title-only"],
        ),
        fault(
            "municipalities",
            |municipalities| municipalities[0]["centres"][0]["basis"] = json!(2024),
            &[
                "municipalities.json: municipalities[0].centres[0].basis: 2024 is not one of county-2024, county-2017, helse-fonna, judgement, sami-area",
            ],
        ),
    ]);
}

#[test]
fn files_that_cannot_be_read() {
    let folder = copy();
    let path = |name: &str| folder.path().join(name);
    let before = lines(folder.path());
    fs::remove_file(path("counties.json")).unwrap();
    fs::write(path("places.json"), b"[\"Ut\xffra\"]").unwrap();
    fs::write(path("themes.json"), "[\n  {\"id\": \"demens\",}\n]").unwrap();
    // What is in these files is unknown now; that links may lead nowhere is not reported.
    assert_eq!(
        added(&before, &lines(folder.path())),
        [
            "counties.json: counties: the file is missing",
            "places.json: places: the file is not UTF-8: byte 0xFF in line 1 belongs to no character (save it as UTF-8)",
            "themes.json: themes: invalid JSON: trailing comma at line 2 column 19",
        ]
    );
}

#[test]
fn what_json_allows_and_the_type_does_not() {
    let folder = copy();
    let path = folder.path().join("site.json");
    let site = fs::read_to_string(&path).unwrap();
    fs::write(&path, site.replacen('{', "{\"counties\": 15,", 1)).unwrap();
    assert_eq!(
        lines(folder.path()).first().map(String::as_str),
        Some("site.json: site: duplicate field `counties` at line 2 column 66")
    );
}
