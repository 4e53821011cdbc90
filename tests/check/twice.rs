//! Records that stand twice under different ids, and names that are taken.

use crate::tried::{added, copy, each_tells, edit, fault, lines};
use serde_json::{Value, json};

#[test]
#[expect(clippy::too_many_lines, reason = "one table of faults and messages")]
fn a_record_stands_once_whatever_its_id() {
    each_tells([
        fault(
            "projects",
            |projects| {
                let mut again = projects[0].clone();
                again["id"] = json!("enda-en");
                projects.as_array_mut().unwrap().insert(1, again);
            },
            &[
                "projects.json: projects[1]: says the same as projects[0], but for its id (leave out one of them; what only one has goes to the other)",
            ],
        ),
        // The title of the first in capitals, with what else may differ in a copy.
        fault(
            "projects",
            |projects| {
                let mut again = projects[0].clone();
                again["id"] = json!("enda-en");
                again["title"] = json!(again["title"].as_str().unwrap().to_uppercase());
                again["summary"] = json!("Noe annet.");
                projects.as_array_mut().unwrap().insert(1, again);
            },
            &[
                "projects.json: projects[1].title: \"SPREDNING AV OPPLÆRINGSPAKKE I LINDRENDE BEHANDLING OG OMSORG VED LIVETS SLUTT\" is the name of projects[0], a project of the same centre (leave out one of them, or tell them apart)",
            ],
        ),
        // What is held again, or by another centre, is another project.
        fault(
            "projects",
            |projects| {
                let mut again = projects[0].clone();
                again["id"] = json!("enda-en");
                again["from"] = json!(2003);
                remove_to(&mut again);
                projects.as_array_mut().unwrap().insert(1, again);
            },
            &[],
        ),
        fault(
            "projects",
            |projects| {
                let mut again = projects[0].clone();
                again["id"] = json!("enda-en");
                again["centres"] = json!(["usht-finnmark"]);
                again["centre_then"] = json!("USHT Finnmark");
                projects.as_array_mut().unwrap().insert(1, again);
            },
            &[],
        ),
        fault(
            "themes",
            |themes| {
                let name = themes[0]["name"]["nb"].as_str().unwrap().to_lowercase();
                themes[1]["name"] = json!(name);
            },
            &[
                "themes.json: themes[1].name: \"lindrende behandling og livets slutt\" is the name of themes[0] already (leave out one of them, or tell them apart)",
            ],
        ),
        fault(
            "centres",
            |centres| centres[1]["short_name"]["text"] = centres[0]["short_name"]["text"].clone(),
            &[
                "centres.json: centres[1].short_name: \"USHT Finnmark\" is the name of centres[0] already (leave out one of them, or tell them apart)",
            ],
        ),
    ]);
}

fn remove_to(project: &mut Value) {
    project.as_object_mut().unwrap().remove("to");
}

#[test]
fn a_source_stands_once() {
    let folder = copy();
    edit(folder.path(), "sources", |sources| {
        *sources = json!([
            {"id": "a", "url": "https://a.no/x"},
            {"id": "b", "url": "https://www.A.no/x/", "title": "Annet"},
            {"id": "c", "url": "https://a.no/X"},
            {"id": "d", "url": "https://a.no/x?id=2"},
            {"id": "e", "url": "https://b.no", "date": "2016"},
            {"id": "f", "url": "https://b.no", "dating": "før 2016"},
            {"id": "g", "url": "https://b.no/", "date": "2016"},
            {"id": "h", "url": "https://b.no/#side=2"},
        ]);
    });
    let found = lines(folder.path());
    let own: Vec<&String> = found
        .iter()
        .filter(|line| line.starts_with("sources.json"))
        .collect();
    let instead = "name that one instead; two states of a page each need a date or \"dating\"";
    assert_eq!(
        own,
        [
            &format!(
                "sources.json: sources[1].url: \"https://www.A.no/x/\" is the address of sources[0] already ({instead})"
            ),
            &format!(
                "sources.json: sources[6].url: \"https://b.no/\" is the address of sources[4] already ({instead})"
            ),
        ]
    );
}

#[test]
fn a_fact_stands_once() {
    each_tells([
        fault(
            "centres",
            |centres| {
                centres[0]["contacts"] = json!([
                    {"kind": "phone", "value": "78 97 74 00", "certainty": "unverified"},
                    {"kind": "phone", "value": "78977400", "certainty": "unverified", "note": "En gang til"},
                    {"kind": "phone", "value": "78977400", "of": "predecessor", "certainty": "unverified"},
                    {"kind": "phone", "value": "78977401", "certainty": "unverified"},
                ]);
                centres[0]["activities"] = json!([
                    {"text": "Holder kurs", "certainty": "unverified"},
                    {"text": "Gir ut bøker", "certainty": "unverified"},
                    {"text": "holder kurs", "certainty": "unverified"},
                ]);
            },
            &[
                "centres.json: centres[0].activities[2]: says the same as centres[0].activities[0] (leave out one of them; what only one has goes to the other)",
                "centres.json: centres[0].contacts[1]: says the same as centres[0].contacts[0] (leave out one of them; what only one has goes to the other)",
            ],
        ),
        fault(
            "national",
            |national| {
                let again = national["timeline"][0].clone();
                national["timeline"]
                    .as_array_mut()
                    .unwrap()
                    .insert(1, again);
            },
            &[
                "national.json: national.timeline[1]: says the same as national.timeline[0] (leave out one of them; what only one has goes to the other)",
            ],
        ),
    ]);
}

#[test]
fn a_municipality_has_its_name_alone_in_its_county() {
    let folder = copy();
    let before = lines(folder.path());
    edit(folder.path(), "municipalities", |municipalities| {
        let all = municipalities.as_array_mut().unwrap();
        let baerum = all.iter_mut().find(|m| m["name"] == "Bærum").unwrap();
        baerum["name"] = json!("ASKER");
        // Herøy and Våler exist twice, in counties of their own; a third one in another county is nobody's business here.
        let lom = all.iter_mut().find(|m| m["name"] == "Lom").unwrap();
        lom["name"] = json!("Asker");
    });
    let found = added(&before, &lines(folder.path()));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].contains(".name: \"Asker\" is the name of municipalities[")
            && found[0]
                .contains("] in the same county (leave out one of them, or tell them apart)"),
        "{found:#?}"
    );
}
