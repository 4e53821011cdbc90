//! The development centres.

use super::source::evidence;
use super::{Contact, Fact, Localized, SourceId};
use crate::content::{CentreId, Certainty, MunicipalityNumber, PartialDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A development centre for nursing homes and home care services (USHT).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Centre {
    /// The id, of which its address is made.
    pub id: CentreId,
    /// The official name.
    pub name: Fact,
    /// The name in daily use: "USHT Akershus".
    pub short_name: Fact,
    /// Former names, names in other languages, abbreviations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<Fact>,
    /// The area it was given in 2017.
    pub area: Fact,
    /// The counties of today that the area is in, in words.
    pub counties: Fact,
    /// Peculiarities of the area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Fact>,
    /// The municipality that runs it.
    pub host: Host,
    /// The date from which that municipality has run it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_from: Option<Since>,
    /// The municipalities that run a part of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub satellites: Vec<Satellite>,
    /// The institutions that did its work before 2017.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub predecessors: Vec<Predecessor>,
    /// Its own contacts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// Its purpose in two sentences, where its own words are known; else the first fact of the national mission holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Fact>,
    /// The rest of the centre's own words for its mission, where they are known; else the national mission holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mission: Vec<Fact>,
    /// The centre's own goals, where they are known; else the national goals hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goals: Option<Goals>,
    /// A task that only this centre has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_responsibility: Option<Fact>,
    /// The organisations that it works with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Fact>,
    /// Its organisation, statement by statement.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisation: Vec<Fact>,
    /// Its activities, statement by statement.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Fact>,
    /// Changes over time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Fact>,
    /// Points on which sources disagree.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Fact>,
    /// Persons the centre itself named as its contacts, before 2017: history, not a way to make contact.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub persons: Vec<Person>,
}

/// The municipality that runs a centre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// The number of the municipality of today.
    pub municipality: MunicipalityNumber,
    /// The name of the municipality when it became host, where it no longer exists.
    #[serde(rename = "then", default, skip_serializing_if = "Option::is_none")]
    pub name_then: Option<String>,
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

/// Since when something is so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Since {
    /// The first day, month or year.
    pub date: PartialDate,
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

/// A municipality that runs a part of a centre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Satellite {
    /// The number of the municipality of today.
    pub municipality: MunicipalityNumber,
    /// The name of the municipality at the time, where it no longer exists.
    #[serde(rename = "then", default, skip_serializing_if = "Option::is_none")]
    pub name_then: Option<String>,
    /// The word for its part in the centre, where that is not "satellitt".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The first date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// The last date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
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

/// An institution that did the centre's work before 2017.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Predecessor {
    /// The name of the institution.
    pub name: String,
    /// The kind of institution, as it was called then: "USH", "UHT", "undervisningssykehjem".
    pub kind: String,
    /// The municipality it was in, as it was called then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// Its first year or date, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Its last year or date, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The sources that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    /// The certainty of the record.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub certainty: Certainty,
    /// A remark for readers about the evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localized>,
    /// Its contacts of that time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
}

/// A main goal and what it consists of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goals {
    /// The main goal.
    pub main: Fact,
    /// The goals it consists of.
    pub sub: Vec<Fact>,
    /// The time for which these goals held, where they no longer do: "før 2017".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
}

/// Somebody the centre itself named as a contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The name of the person.
    pub name: String,
    /// The function in which the person was named.
    pub role: String,
    /// The telephone number that was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
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

evidence!(Host, Since, Satellite, Predecessor, Person);
