//! Counties and municipalities: the division of 2024, with the names of today.

use super::Contact;
use crate::content::{Certainty, CountyNumber, MunicipalityNumber, PartialDate, Service};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A county. Names, numbers and predecessors: Kartverket and SSB (Klass 104); see the credits in `site.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct County {
    /// The county number, two digits.
    pub number: CountyNumber,
    /// The Norwegian name.
    pub name: String,
    /// All official names in their official order, where there is more than the Norwegian one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<PlaceName>,
    /// The number of municipalities in the county.
    pub municipalities: u16,
    /// Inhabitants at `site.county_population_as_of`.
    pub population: u32,
    /// The address of the county authority's web site.
    pub website: String,
    /// The counties that it was, or was made of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<Former>,
}

/// A municipality. Names, numbers and predecessors: Kartverket and SSB (Klass 131); see the credits in `site.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    /// The municipality number, four digits.
    pub number: MunicipalityNumber,
    /// The Norwegian name. Herøy and Våler exist twice: show the county too.
    pub name: String,
    /// All official names in their official order, where there is more than the Norwegian one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<PlaceName>,
    /// The development centres that serve it, that of its region first.
    pub centres: Vec<Service>,
    /// The place where the municipality's administration is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// The written form of Norwegian the municipality has chosen.
    pub language: WrittenLanguage,
    /// The Sámi language, where it belongs to the administrative area for Sámi languages: `se`, `sma` or `smj`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sami_area: Option<String>,
    /// Inhabitants at `site.population_as_of`.
    pub population: u32,
    /// The address of the municipality's web site.
    pub website: String,
    /// The contacts of the municipality itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// The municipalities that it was, or was made of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<Former>,
}

/// An official name in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceName {
    /// The name.
    pub name: String,
    /// BCP 47: `no`, `se` (Northern Sámi), `sma` (Southern), `smj` (Lule) or `fkv` (Kven).
    pub lang: String,
    /// Since when it is official, where that is known and recent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// The name of the municipality as an organisation, where it is inflected differently.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The certainty of the record.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub certainty: Certainty,
    /// A remark for readers about the evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A municipality or county that this one was, or was made of, between 2017 and 2023.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Former {
    /// The number it had.
    pub number: String,
    /// The former name, where it differs from today's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The first year of the period in which SSB lists it.
    pub from: u16,
    /// The last year of that period.
    pub to: u16,
    /// Only a part of it became part of this one.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub part: bool,
}

/// The form of Norwegian a municipality has chosen for official letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum WrittenLanguage {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// No choice made.
    Neutral,
}

/// Facts of registers about a county or municipality that no page shows: kept for maps and for others who take the data. Points:
/// Kartverket. Organisation numbers: Enhetsregisteret.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceFacts {
    /// A county number (two digits) or a municipality number (four).
    pub number: String,
    /// Degrees north of a point on land inside it.
    pub lat: f64,
    /// Degrees east of that point.
    pub lon: f64,
    /// Land and fresh water, in square kilometres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area_km2: Option<f64>,
    /// The organisation number, nine digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_number: Option<String>,
}
