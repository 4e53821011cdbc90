//! The development centres and how to reach them.

#[cfg(not(target_arch = "wasm32"))]
use super::source::evidence;
use super::{CentreId, Fact, Municipality, MunicipalityNumber, PartialDate};
#[cfg(not(target_arch = "wasm32"))]
use super::{Certainty, SourceId};
use serde::{Deserialize, Serialize};

/// A development centre for nursing homes and home care services (USHT).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Centre {
    pub id: CentreId,
    /// The official name.
    pub name: Fact,
    /// What people call it: "USHT Akershus".
    pub short_name: Fact,
    /// Former names, names in other languages, abbreviations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<Fact>,
    #[cfg(not(target_arch = "wasm32"))]
    /// The area it was given in 2017.
    pub area: Fact,
    #[cfg(not(target_arch = "wasm32"))]
    /// Which counties of today that is.
    pub counties: Fact,
    #[cfg(not(target_arch = "wasm32"))]
    /// What is special about the area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Fact>,
    pub host: Host,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_from: Option<Since>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub satellites: Vec<Satellite>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub predecessors: Vec<Predecessor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    #[cfg(not(target_arch = "wasm32"))]
    /// The centre's own words for its mission, where they are known; else the national mission holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mission: Vec<Fact>,
    #[cfg(not(target_arch = "wasm32"))]
    /// The centre's own goals, where they are known; else the national goals hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goals: Option<Goals>,
    #[cfg(not(target_arch = "wasm32"))]
    /// A task that only this centre has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_responsibility: Option<Fact>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Fact>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisation: Vec<Fact>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Fact>,
    #[cfg(not(target_arch = "wasm32"))]
    /// What has changed over time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Fact>,
    #[cfg(not(target_arch = "wasm32"))]
    /// Where sources disagree.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Fact>,
    #[cfg(not(target_arch = "wasm32"))]
    /// Persons the centre itself named as its contacts, before 2017: history, not a way to make contact.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub persons: Vec<Person>,
}

impl Centre {
    /// Whether a municipality hosts it.
    pub fn is_in(&self, municipality: &Municipality) -> bool {
        self.host.municipality == municipality.number
    }

    /// The best way to make contact that is known: the centre's own telephone or e-mail, else the host's, else a web site.
    /// Never one that is known to be outdated or that belongs to a predecessor.
    pub fn first_contact(&self) -> Option<&Contact> {
        self.contacts
            .iter()
            .filter(|c| !c.outdated && c.of != Owner::Predecessor)
            .min_by_key(|c| {
                let direct = matches!(c.kind, ContactKind::Phone | ContactKind::Email);
                (!direct, c.kind != ContactKind::Website, c.of)
            })
    }
}

/// The municipality that runs a centre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Host {
    pub municipality: MunicipalityNumber,
    #[cfg(not(target_arch = "wasm32"))]
    /// The name of the municipality when it became host, where it no longer exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Certainty::is_sourced")]
    pub certainty: Certainty,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Since when something is so.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Since {
    pub date: PartialDate,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[serde(default, skip_serializing_if = "Certainty::is_sourced")]
    pub certainty: Certainty,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A municipality that runs a part of a centre.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Satellite {
    pub municipality: MunicipalityNumber,
    /// The name of the municipality at the time, where it no longer exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
    /// What it is called, where not "satellitt".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[serde(default, skip_serializing_if = "Certainty::is_sourced")]
    pub certainty: Certainty,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An institution that did the centre's work before 2017.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Predecessor {
    pub name: String,
    #[cfg(not(target_arch = "wasm32"))]
    /// What it was, as it was called then: "USH", "UHT", "undervisningssykehjem".
    pub kind: String,
    #[cfg(not(target_arch = "wasm32"))]
    /// Where it was, as it was called then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    /// Its first year or date, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    /// Its last year or date, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Certainty::is_sourced")]
    pub certainty: Certainty,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    /// How it could be reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
}

/// A way to reach a centre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Contact {
    pub kind: ContactKind,
    /// A telephone number, an e-mail address, a postal address, a web address.
    pub value: String,
    #[serde(default, skip_serializing_if = "Owner::is_centre")]
    pub of: Owner,
    /// Probably no longer valid; the note says why.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outdated: bool,
    /// The date of the source: when it was valid for certain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    /// What is known of its age where there is no date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dating: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    /// Why a web address is http and not https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Certainty::is_sourced")]
    pub certainty: Certainty,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Means of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    Phone,
    Email,
    /// A visiting address.
    Visit,
    /// A postal address.
    Post,
    Website,
}

/// Whose contact it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Owner {
    #[default]
    Centre,
    /// The host municipality: its switchboard, its mailroom.
    Host,
    /// A predecessor of the centre.
    Predecessor,
}

impl Owner {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde's skip_serializing_if asks for a reference"
    )]
    fn is_centre(&self) -> bool {
        *self == Self::Centre
    }
}

/// A main goal and what it consists of.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Goals {
    pub main: Fact,
    pub sub: Vec<Fact>,
    /// When these goals held, where they no longer do: "før 2017".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
}

/// Somebody the centre itself named as a contact.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Person {
    pub name: String,
    pub role: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[serde(default, skip_serializing_if = "Certainty::is_sourced")]
    pub certainty: Certainty,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[cfg(not(target_arch = "wasm32"))]
evidence!(Host, Since, Satellite, Predecessor, Contact, Person);
