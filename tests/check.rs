//! The check of the content, tried on copies of the real content with one fault each: what it says, line by line.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]
#![allow(clippy::too_many_lines, reason = "a test may be a table of cases")]

#[path = "check/tried.rs"]
mod tried;

#[path = "check/contamination.rs"]
mod contamination;
#[path = "check/dates.rs"]
mod dates;
#[path = "check/messages.rs"]
mod messages;
#[path = "check/numbers.rs"]
mod numbers;
#[path = "check/places.rs"]
mod places;
#[path = "check/site_config.rs"]
mod site_config;
#[path = "check/twice.rs"]
mod twice;

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use tried::{
    added, copy, each_tells, edit, fault, lines, remove, repeat_first, repeat_first_at_the_end,
};
use usht::editorial::check::check;

#[test]
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
fn links() {
    each_tells([
        fault(
            "projects",
            |projects| projects[0]["centres"] = json!(["usht-akerhus"]),
            &[
                "projects.json: projects[0].centres[0]: no centre \"usht-akerhus\" (did you mean \"usht-akershus\"?)",
            ],
        ),
        fault(
            "projects",
            |projects| projects[0]["themes"] = json!(["demns", "demens", "demens"]),
            &[
                "projects.json: projects[0].themes[0]: no theme \"demns\" (did you mean \"demens\"?)",
                "projects.json: projects[0].themes[2]: \"demens\" is in the list already",
            ],
        ),
        fault(
            "projects",
            |projects| {
                projects[0]["municipalities"] = json!([{"municipality": "0301"}, {"municipality": "1102"}, {"municipality": "9999"}]);
            },
            &[
                "projects.json: projects[0].municipalities[1].municipality: no municipality \"1102\" (did you mean \"1108\"?)",
                "projects.json: projects[0].municipalities[2].municipality: no municipality \"9999\"",
            ],
        ),
        fault(
            "municipalities",
            |municipalities| municipalities[0]["centres"][0]["centre"] = json!("usht-olso"),
            &[
                "municipalities.json: municipalities[0].centres[0].centre: no centre \"usht-olso\" (did you mean \"usht-oslo\"?)",
            ],
        ),
        fault(
            "municipalities",
            |municipalities| municipalities[0]["centres"] = json!([]),
            &[
                "municipalities.json: municipalities[0].centres: no centre for the region (name one without \"remit\")",
            ],
        ),
        fault(
            "municipalities",
            |municipalities| municipalities[0]["centres"][0]["remit"] = json!("sami"),
            &[
                "municipalities.json: municipalities[0].centres: a centre has the remit \"sami\", and it is not in the Sámi area (say which language in \"sami_area\", or leave out that centre)",
                "municipalities.json: municipalities[0].centres: no centre for the region (name one without \"remit\")",
                "municipalities.json: municipalities[0].centres[0].basis: does not go with the remit (\"sami-area\" goes with the \"remit\" \"sami\", all others with a region)",
            ],
        ),
        fault(
            "municipalities",
            |municipalities| {
                let first = municipalities[0]["centres"][0].clone();
                municipalities[0]["centres"] = json!([first, first]);
            },
            &[
                "municipalities.json: municipalities[0].centres[1].centre: \"usht-oslo\" serves it already (in municipalities[0].centres[0])",
            ],
        ),
        fault(
            "centres",
            |centres| {
                centres[0]["host"]["municipality"] = json!("0000");
                centres[0]["satellites"] =
                    json!([{"municipality": "0001", "certainty": "unverified"}]);
            },
            &[
                "centres.json: centres[0].host.municipality: no municipality \"0000\"",
                "centres.json: centres[0].satellites[0].municipality: no municipality \"0001\"",
            ],
        ),
        fault(
            "national",
            |national| national["goals"]["main"]["sources"] = json!(["hdir-2061"]),
            &[
                "national.json: national.goals.main.sources[0]: no source \"hdir-2061\" (did you mean \"hdir-2016\"?)",
            ],
        ),
        fault(
            "national",
            |national| remove(&mut national["vision"], "sources"),
            &[
                "national.json: national.vision: no source (name at least one in \"sources\", or set \"certainty\" to \"unverified\")",
            ],
        ),
        fault(
            "national",
            |national| national["vision"] = json!({"text": "Kunnskap", "certainty": "unverified"}),
            &[],
        ),
        fault(
            "projects",
            |projects| projects[0]["sources"] = json!([]),
            &["projects.json: projects[0].sources: a project needs at least one source"],
        ),
    ]);
}

#[test]
fn duplicates() {
    each_tells([
        fault(
            "themes",
            repeat_first,
            &["themes.json: themes[1].id: \"lindrende-behandling\" is taken (by themes[0])"],
        ),
        fault(
            "sources",
            repeat_first,
            &["sources.json: sources[1].id: \"abc-satsingen-oppland\" is taken (by sources[0])"],
        ),
        fault(
            "projects",
            |projects| projects[1]["id"] = projects[0]["id"].clone(),
            &[
                "projects.json: projects[1].id: \"spredning-opplaeringspakke-lindrende-livets-slutt\" is taken (by projects[0])",
            ],
        ),
        fault(
            "places",
            repeat_first_at_the_end,
            &["places.json: places[372].number: \"03\" is taken (by places[0])"],
        ),
        fault(
            "centres",
            repeat_first_at_the_end,
            &[
                "site.json: site.centres: is 21, but centres.json has 22 records",
                "centres.json: centres[21].id: \"usht-finnmark\" is taken (by centres[0])",
            ],
        ),
        fault(
            "municipalities",
            repeat_first_at_the_end,
            &[
                "site.json: site.municipalities: is 357, but municipalities.json has 358 records",
                "municipalities.json: municipalities[357].number: \"0301\" is taken (by municipalities[0])",
            ],
        ),
    ]);
}

#[test]
fn division() {
    each_tells([
        fault(
            "municipalities",
            |municipalities| {
                repeat_first_at_the_end(municipalities);
                municipalities[357]["number"] = json!("9901");
            },
            &[
                "site.json: site.municipalities: is 357, but municipalities.json has 358 records",
                "municipalities.json: municipalities[357]: says the same as municipalities[0], but for its id (leave out one of them; what only one has goes to the other)",
                "municipalities.json: municipalities[357].centres[0].centre: \"usht-oslo\" is run in Oslo (03), not in county 99 (write the centre that fits, or the basis \"judgement\", to be confirmed by the municipality)",
                "municipalities.json: municipalities[357].number: no county \"99\"",
                "municipalities.json: municipalities[357].number: places.json has no facts on \"9901\"",
            ],
        ),
        fault(
            "counties",
            |counties| counties[0]["municipalities"] = json!(2),
            &[
                "counties.json: counties[0].municipalities: is 2, but municipalities.json has 1 with numbers that begin with 03",
            ],
        ),
        fault(
            "places",
            |places| {
                places[0]["number"] = json!("99");
            },
            &[
                "counties.json: counties[0].number: places.json has no facts on \"03\"",
                "places.json: places[0].number: no county or municipality \"99\"",
            ],
        ),
        fault(
            "places",
            |places| {
                places[0]["lat"] = json!(10.75);
                places[0]["lon"] = json!(59.9);
            },
            &[
                "places.json: places[0].lat: 10.75 is outside Norway (57.5 to 71.5)",
                "places.json: places[0].lon: 59.9 is outside Norway (4 to 31.5)",
            ],
        ),
        fault(
            "municipalities",
            |municipalities| {
                municipalities[0]["names"] = json!([{"name": "Oslove", "lang": "sma"}]);
            },
            &["municipalities.json: municipalities[0].names: no name with \"lang\" \"no\""],
        ),
        fault(
            "municipalities",
            |municipalities| {
                municipalities[0]["names"] = json!([{"name": "Kristiania", "lang": "no"}]);
            },
            &[
                "municipalities.json: municipalities[0].names[0].name: \"Kristiania\" is not the name, \"Oslo\"",
            ],
        ),
    ]);
}

#[test]
fn formats() {
    each_tells([
        fault(
            "counties",
            |counties| counties[0]["former"] = json!([{"number": "3", "from": 2017, "to": 2019}]),
            &[
                "counties.json: counties[0].former[0].number: \"3\" is not a county number (two digits)",
            ],
        ),
        fault(
            "municipalities",
            |municipalities| {
                municipalities[0]["former"] = json!([{"number": "03O1", "from": 2017, "to": 2019}]);
            },
            &[
                "municipalities.json: municipalities[0].former[0].number: \"03O1\" is not a municipality number (four digits)",
            ],
        ),
        fault(
            "places",
            |places| places[0]["org_number"] = json!("958935421"),
            &[
                "places.json: places[0].org_number: \"958935421\" is not an organisation number (nine digits, the last of which checks the others)",
            ],
        ),
        fault(
            "site",
            |site| site["divisions_as_of"] = json!("1. januar 2024"),
            &[
                "site.json: site.divisions_as_of: \"1. januar 2024\" is not a date (write 2016, 2016-11 or 2016-11-22)",
            ],
        ),
        fault(
            "centres",
            |centres| {
                centres[0]["contacts"] = json!([
                    {"kind": "phone", "value": "78 97 74", "certainty": "unverified"},
                    {"kind": "email", "value": "post@oslo", "certainty": "unverified"},
                    {"kind": "website", "value": "www.alta.no", "certainty": "unverified"},
                    {"kind": "website", "value": "http://www.alta.no", "certainty": "unverified"},
                    {"kind": "website", "value": "http://www.alta.no", "certainty": "unverified", "http": "Bare slik"},
                    {"kind": "website", "value": "https://www.alta.no", "certainty": "unverified", "http": "Bare slik"},
                    {"kind": "visit", "value": "Markveien 31", "certainty": "unverified"},
                ]);
                centres[0]["persons"] = json!([
                    {"name": "A", "role": "B", "phone": "+46 92262722", "certainty": "unverified"},
                    {"name": "A", "role": "B", "phone": "+47 92262722", "certainty": "unverified"},
                ]);
            },
            &[
                "centres.json: centres[0].contacts[0].value: \"78 97 74\" is not a Norwegian telephone number (eight digits, the first 2 to 9, perhaps after +47; or five as 02123, or six as 116117; what else is to be said goes into the note)",
                "centres.json: centres[0].contacts[1].value: \"post@oslo\" is not an e-mail address (such as postmottak@oslo.kommune.no)",
                "centres.json: centres[0].contacts[2].value: \"www.alta.no\" is not a web address (such as https://www.helsedirektoratet.no/tema)",
                "centres.json: centres[0].contacts[3].value: \"http://www.alta.no\" is not https (or say in \"http\" why not)",
                "centres.json: centres[0].contacts[5].value: \"https://www.alta.no\" is https, yet \"http\" says why it is not",
                "centres.json: centres[0].persons[0].phone: \"+46 92262722\" is not a Norwegian telephone number (eight digits, the first 2 to 9, perhaps after +47; or five as 02123, or six as 116117; what else is to be said goes into the note)",
            ],
        ),
        fault(
            "site",
            |site| site["credits"][0]["url"] = json!("http://www.kartverket.no"),
            &["site.json: site.credits[0].url: \"http://www.kartverket.no\" is not https"],
        ),
        fault(
            "projects",
            |projects| projects[0]["id"] = json!("Spredning--æøå"),
            &[
                "projects.json: projects[0].id: \"Spredning--æøå\" is not an id (only a-z and 0-9, joined by single hyphens)",
            ],
        ),
        fault(
            "municipalities",
            |municipalities| {
                municipalities[0]["names"][0]["lang"] = json!("no");
                municipalities[0]["names"][1]["lang"] = json!("saa");
                municipalities[0]["sami_area"] = json!("no");
            },
            &[
                "municipalities.json: municipalities[0].centres: it is in the Sámi area, and no centre serves it for that (name the centre for the Sámi population with \"remit\" \"sami\")",
                "municipalities.json: municipalities[0].names[1].lang: \"saa\" is not a language code (no, nb, nn, se, sma, smj or fkv)",
                "municipalities.json: municipalities[0].sami_area: \"no\" is not the code of a Sámi language (se, sma or smj)",
            ],
        ),
    ]);
}

#[test]
fn texts() {
    each_tells([
        fault(
            "projects",
            |projects| projects[0]["summary"] = json!(" "),
            &["projects.json: projects[0].summary: empty text (leave out what is not known)"],
        ),
        fault(
            "national",
            |national| national["vision"]["text"] = json!("Kunnskap "),
            &["national.json: national.vision.text: space before or after the text: \"Kunnskap \""],
        ),
        fault(
            "projects",
            |projects| projects[0]["partners"] = json!(["Helse  Bergen", "to\nlinjer"]),
            &[
                "projects.json: projects[0].partners[0]: double space in the text: \"Helse  Bergen\"",
                "projects.json: projects[0].partners[1]: U+000A, line feed, a control character, in \"to\\nlinjer\" (type a plain space)",
            ],
        ),
    ]);
}

#[test]
fn vocabulary() {
    each_tells([
        fault(
            "vocabulary",
            |vocabulary| {
                vocabulary["stop_words"] = json!(["hva", "er", "Hva", " "]);
                vocabulary["place_qualifiers"] = json!(["gamle", "Gamle"]);
                vocabulary["pages"][0]["id"] = json!("omm");
                vocabulary["pages"][1]["id"] = json!("kommuner");
                vocabulary["pages"][3]["wrods"] = json!(["Fylker"]);
            },
            &[
                "vocabulary.json: vocabulary.pages[0].id: no page \"omm\" (did you mean \"om\"?)",
                "vocabulary.json: vocabulary.pages[2].id: \"kommuner\" is said already (in vocabulary.pages[1].id)",
                "vocabulary.json: vocabulary.pages[3].wrods: unknown field (did you mean \"words\"?)",
                "vocabulary.json: vocabulary.place_qualifiers[1]: \"Gamle\" is said already (in vocabulary.place_qualifiers[0])",
                "vocabulary.json: vocabulary.stop_words[2]: \"Hva\" is said already (in vocabulary.stop_words[0])",
                "vocabulary.json: vocabulary.stop_words[3]: empty text (leave out what is not known)",
            ],
        ),
        fault(
            "vocabulary",
            |vocabulary| {
                vocabulary["synonyms"] = json!([
                    {"theme": "demns", "words": ["demens"], "en": ["dementia", "Demens"]},
                    {"words": ["sykehjem"]},
                    {"theme": "demens"},
                    {"words": ["mat", "kost"], "no": ["føde"]},
                ]);
            },
            &[
                "vocabulary.json: vocabulary.synonyms[0].en[1]: \"Demens\" is said already (in vocabulary.synonyms[0].words[0])",
                "vocabulary.json: vocabulary.synonyms[0].theme: no theme \"demns\" (did you mean \"demens\"?)",
                "vocabulary.json: vocabulary.synonyms[1]: a group of synonyms needs at least two words",
                "vocabulary.json: vocabulary.synonyms[2]: a group of synonyms needs at least two words",
                "vocabulary.json: vocabulary.synonyms[3].no: unknown field (did you mean \"nn\"?)",
            ],
        ),
        fault(
            "vocabulary",
            |vocabulary| {
                vocabulary["spellings"] = json!([
                    {"nn": "sjuk", "nb": "syk"},
                    {"nn": "syk", "nb": "syk"},
                    {"nn": "sjuk", "nb": "sjuk"},
                ]);
                vocabulary["intents"] = json!([
                    {"kind": "centre", "words": ["hvem", "HVEM"]},
                    {"kind": "centr", "words": []},
                    {"kind": "centre", "words": ["telefon"]},
                ]);
            },
            &[
                "vocabulary.json: vocabulary.intents[0].words[1]: \"HVEM\" is said already (in vocabulary.intents[0].words[0])",
                "vocabulary.json: vocabulary.intents[1].kind: \"centr\" is not one of centre, municipality, county, project, theme (did you mean \"centre\"?)",
                "vocabulary.json: vocabulary.intents[2].kind: \"centre\" is said already (in vocabulary.intents[0].kind)",
                "vocabulary.json: vocabulary.spellings[1]: \"syk\" is spelt the same in both",
                "vocabulary.json: vocabulary.spellings[2]: \"sjuk\" is spelt the same in both",
                "vocabulary.json: vocabulary.spellings[2].nn: \"sjuk\" is said already (in vocabulary.spellings[0].nn)",
            ],
        ),
    ]);
}

#[test]
fn time() {
    each_tells([
        fault(
            "projects",
            |projects| {
                projects[0]["from"] = json!(2019);
                projects[0]["to"] = json!(2017);
            },
            &["projects.json: projects[0].from: 2019 is later than \"to\", 2017"],
        ),
        fault(
            "centres",
            |centres| {
                centres[0]["satellites"] = json!([
                    {"municipality": "0301", "from": "2019-01-01", "to": "2018", "certainty": "unverified"},
                    {"municipality": "0301", "from": "omtrent 2018", "certainty": "unverified"},
                ]);
                centres[0]["predecessors"] = json!([
                    {"name": "A", "kind": "USH", "from": "2010", "to": "2009 eller før", "certainty": "unverified"},
                ]);
            },
            &[
                "centres.json: centres[0].predecessors[0].from: 2010 is later than \"to\", 2009",
                "centres.json: centres[0].satellites[0].from: 2019-01-01 is later than \"to\", 2018",
                "centres.json: centres[0].satellites[1].from: \"omtrent 2018\" is not a date (write 2016, 2016-11 or 2016-11-22)",
                "centres.json: centres[0].satellites[1].municipality: Oslo (0301) is in the area of \"usht-oslo\", not in this centre's (write the number of the municipality that runs it, or correct the \"centres\" of that municipality)",
            ],
        ),
        fault(
            "municipalities",
            |municipalities| {
                municipalities[0]["former"] = json!([{"number": "0301", "from": 2020, "to": 2019}]);
            },
            &[
                "municipalities.json: municipalities[0].former[0].from: 2020 is later than \"to\", 2019",
            ],
        ),
    ]);
}

#[test]
fn a_project_has_the_date_of_its_first_source() {
    let folder = copy();
    edit(folder.path(), "sources", |sources| {
        sources[0]["id"] = json!("first");
        sources[0]["date"] = json!("2016-11-22");
    });
    edit(folder.path(), "projects", |projects| {
        projects[0]["sources"] = json!(["first"]);
        projects[0]["as_of"] = json!("2016");
        projects[1]["sources"] = json!(["first"]);
        remove(&mut projects[1], "as_of");
        projects[2]["sources"] = json!(["first"]);
        projects[2]["as_of"] = json!("2016-11-22");
    });
    let found = lines(folder.path());
    let dates: Vec<_> = found
        .iter()
        .filter(|line| line.contains("\"first\""))
        .collect();
    assert_eq!(
        dates,
        [
            "projects.json: projects[0].as_of: \"2016\" is not the date of the first source (\"first\" is from \"2016-11-22\")",
            "projects.json: projects[1].as_of: missing field (\"first\" is from \"2016-11-22\")",
        ]
    );
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

#[test]
fn all_faults_in_all_files_at_once() {
    let folder = copy();
    let before = lines(folder.path());
    edit(folder.path(), "site", |site| {
        site["credits"][0]["what"] = json!("");
    });
    edit(folder.path(), "centres", |centres| {
        remove(&mut centres[10], "id");
        centres[2]["area"]["text"] = json!(2);
    });
    edit(folder.path(), "projects", |projects| {
        projects[10]["title"] = json!("");
        projects[2]["title"] = json!("");
        // The record is broken in its shape; the rest of it is checked all the same.
        projects[2]["status"] = json!(null);
        projects[2]["sources"] = json!(["nosuch"]);
        remove(&mut projects[2], "as_of");
    });
    let found = added(&before, &lines(folder.path()));
    for line in [
        "site.json: site.credits[0].what: empty text (leave out what is not known)",
        "centres.json: centres[2].area.text: expected string or object, found 2",
        "centres.json: centres[10].id: missing field",
        "projects.json: projects[2].sources[0]: no source \"nosuch\"",
        "projects.json: projects[2].status: null is not one of ongoing, ended, unknown",
        "projects.json: projects[2].title: empty text (leave out what is not known)",
        "projects.json: projects[10].title: empty text (leave out what is not known)",
    ] {
        assert!(found.contains(&line.to_owned()), "{line}\n{found:#?}");
    }
    let place = |start: &str| found.iter().position(|line| line.starts_with(start));
    assert!(place("centres.json: centres[2]") < place("centres.json: centres[10]"));
    assert!(place("projects.json: projects[2].title") < place("projects.json: projects[10].title"));
}

#[test]
fn the_folder_is_shown_as_it_was_given() {
    let problems = check(Path::new("no/such/folder"));
    assert_eq!(problems.len(), 12);
    assert_eq!(
        problems[0].to_string(),
        "no/such/folder/site.json: site: the file is missing"
    );
}
