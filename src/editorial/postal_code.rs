//! Postal codes, city districts and regions, as they are edited. The browser loads them as a [`Gazetteer`](crate::content::Gazetteer).

use crate::content::MunicipalityNumber;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A Norwegian postal code, in the order of the codes in `postal-codes.json`. Source: Posten Bring's register of postal codes; the
/// municipalities under `others` are derived from maps. See the credits in `site.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PostalCode {
    /// Four digits.
    pub code: String,
    /// The post town, such as "Strømmen".
    pub town: String,
    /// The municipality the register names.
    pub municipality: MunicipalityNumber,
    /// The kind of addresses it is for.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub delivers: Delivery,
    /// Other municipalities it reaches into, or may belong to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<MunicipalityNumber>,
    /// A note on what sources disagree about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The kind of addresses to which post with a code goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Delivery {
    /// Addresses in streets.
    #[default]
    Street,
    /// Post office boxes.
    Boxes,
    /// Addresses in streets, and post office boxes.
    Both,
    /// Not in use for addresses.
    Service,
}

/// A part of one municipality or several that people name instead of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The name.
    pub name: String,
    /// The kind of area.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub kind: AreaKind,
    /// The municipalities that it lies in.
    pub municipalities: Vec<MunicipalityNumber>,
}

/// The kind of an area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum AreaKind {
    /// A district of a city. Source: SSB, standard for city districts (Klass 103), without those that are no more than a word, such as
    /// "Sentrum".
    #[default]
    District,
    /// A traditional region, such as "Helgeland". Common knowledge, which no public list defines: its borders are not sharp.
    Region,
}
