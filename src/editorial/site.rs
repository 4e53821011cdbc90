//! Facts about the content as a whole.

use super::Localized;
use crate::content::PartialDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `site.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The date at which the content was compiled, or last gone through.
    pub content_as_of: PartialDate,
    /// Number of municipalities that there have to be.
    pub municipalities: u16,
    /// Number of counties that there have to be.
    pub counties: u16,
    /// Number of centres that there have to be.
    pub centres: u16,
    /// The date of the division into counties and municipalities.
    pub divisions_as_of: PartialDate,
    /// The date of the municipalities' numbers of inhabitants.
    pub population_as_of: PartialDate,
    /// The date of the counties' numbers of inhabitants.
    pub county_population_as_of: PartialDate,
    /// The short name of the licence of what the site has made itself: its texts, and facts as it has compiled them. What it has borrowed
    /// is not its own to license; see `credits`.
    pub licence: String,
    /// The address of a summary of that licence.
    pub licence_url: String,
    /// The suppliers of data that the site uses, each with its licence.
    pub credits: Vec<Credit>,
}

/// A supplier of data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Credit {
    /// The name of the supplier.
    pub name: String,
    /// The data that it supplies.
    pub what: Localized,
    /// The words in which the supplier asks to be credited, where it has words of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<String>,
    /// The short name of the licence.
    pub licence: String,
    /// The address of the licence.
    pub licence_url: String,
    /// The address of the data.
    pub url: String,
}
