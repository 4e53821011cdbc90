//! Counties and municipalities: the division of 2024, with the names of today.

#[cfg(not(target_arch = "wasm32"))]
use super::Certainty;
use super::{Centre, CentreId, Contact, CountyNumber, MunicipalityNumber};
use serde::{Deserialize, Serialize};

/// A county. Names, numbers and predecessors: Kartverket and SSB (Klass 104); see the credits in `site.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct County {
    pub number: CountyNumber,
    /// The Norwegian name.
    pub name: String,
    /// All official names in their official order, where there is more than the Norwegian one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<PlaceName>,
    #[cfg(not(target_arch = "wasm32"))]
    /// How many municipalities it has.
    pub municipalities: u16,
    #[cfg(not(target_arch = "wasm32"))]
    /// Inhabitants at `site.county_population_as_of`.
    pub population: u32,
    #[cfg(not(target_arch = "wasm32"))]
    pub website: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<Former>,
}

/// A municipality. Names, numbers and predecessors: Kartverket and SSB (Klass 131); see the credits in `site.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Municipality {
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
    #[cfg(not(target_arch = "wasm32"))]
    /// The written form of Norwegian the municipality has chosen.
    pub language: WrittenLanguage,
    #[cfg(not(target_arch = "wasm32"))]
    /// The Sámi language, where it belongs to the administrative area for Sámi languages: `se`, `sma` or `smj`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sami_area: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    /// Inhabitants at `site.population_as_of`.
    pub population: u32,
    pub website: String,
    /// The contacts of the municipality itself. The browser has only the telephone and e-mail of those that host a centre.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<Former>,
}

impl Municipality {
    /// The number of its county.
    pub fn county(&self) -> &str {
        self.number.county()
    }

    /// The service of a centre for the municipality, where there is one.
    pub fn service_of(&self, centre: &Centre) -> Option<&Service> {
        self.centres
            .iter()
            .find(|service| service.centre == centre.id)
    }
}

/// An official name in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct PlaceName {
    pub name: String,
    /// BCP 47: `no`, `se` (Northern Sámi), `sma` (Southern), `smj` (Lule) or `fkv` (Kven).
    pub lang: String,
    #[cfg(not(target_arch = "wasm32"))]
    /// Since when it is official, where that is known and recent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<super::PartialDate>,
    /// The name of the municipality as an organisation, where it is inflected differently.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Certainty::is_sourced")]
    pub certainty: Certainty,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A municipality or county that this one was, or was made of, between 2017 and 2023.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Former {
    pub number: String,
    /// The former name, where it differs from today's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    /// The first year of the period in which SSB lists it.
    pub from: u16,
    #[cfg(not(target_arch = "wasm32"))]
    /// The last year of that period.
    pub to: u16,
    /// Only a part of it became part of this one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub part: bool,
}

/// A centre that serves a municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Service {
    pub centre: CentreId,
    #[serde(default, skip_serializing_if = "Remit::is_region")]
    pub remit: Remit,
    /// The reason why it is that centre.
    pub basis: Basis,
}

/// The people whom a centre serves in a municipality.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Remit {
    /// The services of the municipality, as those of all others in the centre's region.
    #[default]
    Region,
    /// The Sámi population, which the centre serves in the whole country.
    Sami,
}

impl Remit {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde's skip_serializing_if asks for a reference"
    )]
    fn is_region(&self) -> bool {
        *self == Self::Region
    }
}

/// The reason why a municipality is served by a centre. No public list of this exists; it is derived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The county of today has one centre.
    #[serde(rename = "county-2024")]
    County2024,
    /// The county of today has several centres; the county of 2017 decides.
    #[serde(rename = "county-2017")]
    County2017,
    /// The centre in Haugesund serves the municipalities of Helse Fonna.
    HelseFonna,
    /// Merged or moved across county borders of 2017: set by judgement, to be confirmed by the host municipality.
    Judgement,
    /// The municipality belongs to the administrative area for Sámi languages.
    SamiArea,
}

/// The form of Norwegian a municipality has chosen for official letters.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum WrittenLanguage {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// No choice made.
    Neutral,
}

/// What registers say of a county or municipality and no page shows: kept for maps and for others who take the data.
/// Points: Kartverket. Organisation numbers: Enhetsregisteret. Not loaded by the browser.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_number: Option<String>,
}
