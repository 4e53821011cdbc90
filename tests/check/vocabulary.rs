//! The words of the search.

use crate::tried::{each_tells, fault};
use serde_json::json;

#[test]
#[expect(clippy::too_many_lines, reason = "one table of faults and messages")]
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
