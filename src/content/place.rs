//! Counties and municipalities: the division of 2024, with the names of today.

use super::columns::{in_columns, variants_in_columns};
use super::{CentreId, Contact, CountyNumber, MunicipalityNumber};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

in_columns! {
    /// A county.
    pub struct County {
        /// The county number, two digits.
        pub number: CountyNumber,
        /// The Norwegian name.
        pub name: String,
        /// All official names in their official order, where there is more than the Norwegian one.
        pub names: Vec<PlaceName>,
        /// The counties that it was, or was made of.
        pub former: Vec<Former>,
    }

    /// A municipality.
    pub struct Municipality {
        /// The municipality number, four digits.
        pub number: MunicipalityNumber,
        /// The Norwegian name. Herøy and Våler exist twice: show the county too.
        pub name: String,
        /// All official names in their official order, where there is more than the Norwegian one.
        pub names: Vec<PlaceName>,
        /// The development centres that serve it, that of its region first.
        pub centres: Vec<Service>,
        /// The place where the municipality's administration is.
        pub seat: Option<String>,
        /// The address of the web site of one that hosts a centre; of others none.
        pub website: Option<String>,
        /// The telephone numbers and e-mail addresses of one that hosts a centre; of others none.
        pub contacts: Vec<Contact>,
        /// The municipalities that it was, or was made of.
        pub former: Vec<Former>,
    }

    /// An official name in one language.
    pub struct PlaceName {
        /// The name.
        pub name: String,
        /// BCP 47: `no`, `se` (Northern Sámi), `sma` (Southern), `smj` (Lule) or `fkv` (Kven).
        pub lang: String,
        /// The name of the municipality as an organisation, where it is inflected differently.
        pub form: Option<String>,
    }

    /// A municipality or county that this one was, or was made of, between 2017 and 2023.
    pub struct Former {
        /// The number it had.
        pub number: String,
        /// The former name, where it differs from today's.
        pub name: Option<String>,
        /// Only a part of it became part of this one.
        pub part: bool,
    }

    /// A centre that serves a municipality.
    #[derive(Eq, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Service {
        /// The centre.
        pub centre: CentreId,
        /// The task of the centre there.
        #[serde(default, skip_serializing_if = "crate::content::is_default")]
        pub remit: Remit,
        /// The reason why it is that centre.
        pub basis: Basis,
    }
}

impl Municipality {
    /// The number of its county.
    pub fn county(&self) -> &str {
        self.number.county()
    }
}

/// The people whom a centre serves in a municipality.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, VariantArray,
)]
#[serde(rename_all = "lowercase")]
pub enum Remit {
    /// The services of the municipality, as those of all others in the centre's region.
    #[default]
    Region,
    /// The Sámi population, which the centre serves in the whole country.
    Sami,
}

/// The reason why a municipality is served by a centre. No public list of this exists; it is derived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, VariantArray)]
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

variants_in_columns!(Remit, Basis);
