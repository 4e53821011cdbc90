//! Values that have a form of their own, and texts with nothing in them.

use crate::tried::{each_tells, fault};
use serde_json::json;

#[test]
#[expect(clippy::too_many_lines, reason = "one table of faults and messages")]
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
