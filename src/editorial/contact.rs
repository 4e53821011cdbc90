//! Ways to reach a centre or a municipality.

use super::source::evidence;
use super::{Localized, SourceId};
use crate::content::{Certainty, ContactKind, PartialDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A telephone number or an address of a centre or a municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The means of contact.
    pub kind: ContactKind,
    /// A telephone number, an e-mail address, a postal address, a web address.
    pub value: String,
    /// The one who answers, as the source calls it: "Servicetorget".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The body that is reached.
    #[serde(
        rename = "of",
        default,
        skip_serializing_if = "crate::content::is_default"
    )]
    pub owner: Owner,
    /// Probably no longer valid; the note says why.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub outdated: bool,
    /// The date of the source: when it was valid for certain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    /// A description of its age where there is no date: "etter 2017".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dating: Option<String>,
    /// The reason why a web address is http and not https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http: Option<String>,
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

impl Contact {
    /// Returns `true` if it belongs to the record itself and may still hold.
    pub fn is_current(&self) -> bool {
        self.owner == Owner::Own && !self.outdated
    }
}

/// The owner of a contact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Owner {
    /// The record that the contact stands in.
    #[default]
    Own,
    /// A predecessor of the centre.
    Predecessor,
}

evidence!(Contact);
