//! Records that name other records: those that are not there, and those that are named twice.

use crate::tried::{each_tells, fault, remove, repeat_first, repeat_first_at_the_end};
use serde_json::json;

#[test]
#[expect(clippy::too_many_lines, reason = "one table of faults and messages")]
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
            |national| remove(&mut national["article"]["what"]["paragraphs"][0], "sources"),
            &[
                "national.json: national.article.what.paragraphs[0]: no source (name at least one in \"sources\", or set \"certainty\" to \"unverified\")",
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
