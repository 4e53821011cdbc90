//! The division of the country: counties, municipalities and what they were before.

use crate::tried::{each_tells, fault, repeat_first_at_the_end};
use serde_json::json;

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
