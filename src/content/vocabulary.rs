//! Words that people search with, other than those of the records: kept by hand in `vocabulary.json`.

use super::columns::{in_columns, variants_in_columns};
use super::{Late, ThemeId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

in_columns! {
    /// `vocabulary.json`.
    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Vocabulary {
        /// The pages of the site, with the words that they are found by.
        pub pages: Vec<StaticPage>,
        /// The groups of words and phrases that mean the same.
        pub synonyms: Late<Vec<SynonymGroup>>,
        /// The parts of words that nynorsk spells otherwise.
        pub spellings: Vec<Spelling>,
        /// Words of a query that say nothing of what is looked for, such as "hva" and "er".
        pub stop_words: Vec<String>,
        /// Words that say nothing before the name of a place, such as "gamle" in "gamle Rygge kommune".
        pub place_qualifiers: Vec<String>,
        /// The words that ask for a kind of record.
        pub intents: Vec<Intent>,
        /// The words of addresses.
        pub addresses: Vec<AddressWords>,
    }

    /// Words of addresses, as people paste them into the field.
    #[derive(Eq, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct AddressWords {
        /// The role of the words.
        pub kind: AddressWord,
        /// The words, in lower case.
        pub words: Vec<String>,
    }

    /// A page of the site that is not about one record.
    #[derive(Eq, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct StaticPage {
        /// The first part of its path.
        pub id: String,
        /// The title under which it is found, which is that of the page.
        #[serde(skip)]
        pub title: String,
        /// Other words that people use for it.
        pub words: Vec<String>,
    }

    /// Words and phrases that mean the same in this field.
    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct SynonymGroup {
        /// The theme they all mean or are a part of, if there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub theme: Option<ThemeId>,
        /// In bokmål, and abbreviations; the most usual one first.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub words: Vec<String>,
        /// In nynorsk, where a [`Spelling`] does not turn it into one of the words.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub nn: Vec<String>,
        /// In English.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub en: Vec<String>,
        /// In Northern Sámi.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub se: Vec<String>,
    }

    /// A part of words that is spelt otherwise in nynorsk than in bokmål, in lower case: "sjuk" and "syk". What comes first in the list is
    /// replaced first: "sjukepleiar" is no "leiar".
    #[derive(Eq, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Spelling {
        /// The part in nynorsk.
        pub nn: String,
        /// The part in bokmål.
        pub nb: String,
    }

    /// Words that tell what kind of record is looked for.
    #[derive(Eq, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Intent {
        /// The kind that is looked for.
        pub kind: IntentKind,
        /// The words.
        pub words: Vec<String>,
    }
}

/// The role of a word in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, VariantArray)]
#[serde(rename_all = "lowercase")]
pub enum AddressWord {
    /// It is what streets are called, or end with: "gate" as in "Storgate".
    Street,
    /// A post office box follows.
    Box,
    /// The digits beside it are a postal code.
    Code,
    /// The digits beside it are a municipality number.
    Number,
    /// The name beside it is that of a city district.
    District,
}

impl SynonymGroup {
    /// All its words, whatever their language.
    pub fn all_words(&self) -> Vec<&str> {
        let mut all = Vec::new();
        for list in [&self.words, &self.nn, &self.en, &self.se] {
            all.extend(list.iter().map(String::as_str));
        }
        all
    }
}

/// The kind of record that an [`Intent`] tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, VariantArray)]
#[serde(rename_all = "lowercase")]
pub enum IntentKind {
    /// Development centres.
    Centre,
    /// Municipalities.
    Municipality,
    /// Counties.
    County,
    /// Projects.
    Project,
    /// Themes.
    Theme,
}

variants_in_columns!(AddressWord, IntentKind);
