//! Texts of records in several languages.

use crate::text::Lang;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The keyword that marks a text in several languages in a JSON Schema.
pub(super) const KEYWORD: &str = "x-localized";

/// A text in the languages it exists in: `"Demens"` where that is the base language alone, else one text for each, as in
/// `{"nb": "Hjemmetjenester", "nn": "Heimetenester"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Localized {
    /// In the base language.
    Base(String),
    /// By the tags of the languages.
    Each(BTreeMap<String, String>),
}

impl Localized {
    /// The text in the base language.
    pub fn base(&self) -> &str {
        self.in_language(Lang::default()).0
    }

    /// The text in a language, or else in the base language, and the language in which it is.
    pub fn in_language(&self, lang: Lang) -> (&str, Lang) {
        let base = Lang::default();
        match self {
            Self::Base(text) => (text, base),
            Self::Each(texts) => {
                let of = |lang: Lang| Some((texts.get(lang.tag())?.as_str(), lang));
                of(lang).or_else(|| of(base)).unwrap_or(("", base))
            }
        }
    }
}

/// A string, or an object with the base language and any others of the interface.
impl JsonSchema for Localized {
    fn schema_name() -> Cow<'static, str> {
        "Localized".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let languages = Lang::ALL.map(|lang| (lang.tag().to_owned(), json!({ "type": "string" })));
        let languages: Map<String, Value> = languages.into_iter().collect();
        json_schema!({
            "type": ["string", "object"],
            "properties": languages,
            "required": [Lang::default().tag()],
            "additionalProperties": false,
            KEYWORD: true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Localized;
    use crate::text::Lang;

    #[test]
    fn a_text_that_is_not_translated_is_that_of_the_base_language() {
        let plain: Localized = serde_json::from_str(r#""Hjem""#).unwrap();
        let each: Localized = serde_json::from_str(r#"{"nb": "Hjem", "nn": "Heim"}"#).unwrap();
        for lang in Lang::ALL {
            assert_eq!(plain.in_language(lang), ("Hjem", Lang::Nb));
        }
        assert_eq!(
            (each.base(), each.in_language(Lang::Nb)),
            ("Hjem", ("Hjem", Lang::Nb))
        );
    }
}
