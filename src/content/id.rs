//! Identifiers, one type for each kind of record, so that a centre is never looked up among the themes.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(inline))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }

            #[cfg(target_arch = "wasm32")]
            pub(super) const fn from_text(text: String) -> Self {
                Self(text)
            }
        }
    };
}

id! {
    /// A centre, such as `usht-akershus`; part of its address.
    CentreId
}
id! {
    /// A county by its two-digit number of 2024, such as `32`.
    CountyNumber
}
id! {
    /// A municipality by its four-digit number of 2024, such as `3222`; the first two digits are its county.
    MunicipalityNumber
}
id! {
    /// A project; part of its address.
    ProjectId
}
#[cfg(not(target_arch = "wasm32"))]
id! {
    /// An entry in `sources.json`.
    SourceId
}
id! {
    /// A theme; part of its address.
    ThemeId
}

impl MunicipalityNumber {
    /// The number of the county: the first two digits.
    pub fn county(&self) -> &str {
        self.0.get(..2).unwrap_or_default()
    }
}
