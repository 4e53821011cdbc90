//! Telephone numbers and addresses.

use super::PartialDate;
use super::columns::{in_columns, variants_in_columns};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

in_columns! {
    /// A telephone number or an address of a centre or a municipality.
    pub struct Contact {
        /// The means of contact.
        pub kind: ContactKind,
        /// A telephone number, an e-mail address, a postal address, a web address.
        pub value: String,
        /// The one who answers, as the source calls it: "Servicetorget".
        pub name: Option<String>,
        /// It belongs to the record itself and may still hold. Others are here to be found: addresses of before.
        pub is_current: bool,
        /// The date of the source: when it was valid for certain.
        pub as_of: Option<PartialDate>,
        /// A description of its age where there is no date: "etter 2017".
        pub dating: Option<String>,
        /// The certainty of the contact.
        pub certainty: Certainty,
    }
}

/// Means of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, VariantArray)]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A visiting address.
    Visit,
    /// A postal address.
    Post,
    /// The address of a web site.
    Website,
}

/// The certainty of a fact.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, VariantArray,
)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Read in the source.
    #[default]
    Sourced,
    /// Derived, common knowledge, or from a weak source. The page says so.
    Unverified,
}

variants_in_columns!(Certainty, ContactKind);

/// The host of a web address without `www.`.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}
