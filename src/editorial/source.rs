//! The sources of facts: their addresses, their age, and the certainty of what they say.

use super::Localized;
use crate::content::{Certainty, PartialDate, host};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The id of an entry in `sources.json`.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[schemars(inline)]
#[serde(transparent)]
pub struct SourceId(String);

impl SourceId {
    /// The id as it stands in the files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A page or document that a fact was read in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The id by which facts name it.
    pub id: SourceId,
    /// The address of the page or document.
    pub url: String,
    /// The title that the source gives itself. Without it the address is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The reason for an address with http instead of https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http: Option<String>,
    /// The date at which the source was published or last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Other knowledge of its age, such as "etter 2009, før 2017".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dating: Option<String>,
}

impl Source {
    /// The host of the address without `www.`, such as `helsedirektoratet.no`: who says it.
    pub fn host(&self) -> &str {
        host(&self.url)
    }
}

/// The years of some sources, as far as they have a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceYears {
    /// The number of sources, dated or not.
    pub sources: usize,
    /// The number of sources that have a date.
    pub dated: usize,
    /// The first, the middle and the last year of those that have one. At least half of them are of the middle year or later, and at
    /// least half of that year or earlier.
    pub span: Option<[u16; 3]>,
}

impl SourceYears {
    /// Counts some sources.
    pub fn of<'a>(sources: impl IntoIterator<Item = &'a Source>) -> Self {
        let dates = sources.into_iter().map(|source| source.date);
        let dates: Vec<Option<PartialDate>> = dates.collect();
        let mut years: Vec<u16> = dates.iter().flatten().map(|date| date.year()).collect();
        years.sort_unstable();
        let at = |index: usize| years.get(index).copied();
        let span = || Some([at(0)?, at(years.len() / 2)?, *years.last()?]);
        Self {
            sources: dates.len(),
            dated: years.len(),
            span: span(),
        }
    }
}

/// A record or fact that carries its evidence with it.
pub trait Evidence {
    /// The ids of the sources that say so.
    fn sources(&self) -> &[SourceId];
    /// The certainty of it.
    fn certainty(&self) -> Certainty;
    /// A remark for readers about the evidence.
    fn note(&self) -> Option<&Localized>;
}

macro_rules! evidence {
    ($($name:ident),+) => {$(
        impl $crate::editorial::Evidence for $name {
            fn sources(&self) -> &[$crate::editorial::SourceId] {
                &self.sources
            }
            fn certainty(&self) -> $crate::content::Certainty {
                self.certainty
            }
            fn note(&self) -> Option<&$crate::editorial::Localized> {
                self.note.as_ref()
            }
        }
    )+};
}
pub(super) use evidence;

/// A statement in plain Norwegian, or a name, with its evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The statement, or the name.
    pub text: Localized,
    /// The language of the text as a BCP 47 tag, where it is not Norwegian: `se` for a name in Northern Sámi. A page marks it, so that
    /// it is read aloud in its language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The sources that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    /// The certainty of the record.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub certainty: Certainty,
    /// A remark for readers about the evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localized>,
}

evidence!(Fact);
