//! Identifiers, one type for each kind of record, so that a centre is never looked up among the themes.

use super::columns::{Columns, Reader, Writer};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[schemars(inline)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as it stands in the files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Columns for $name {
            const WIDTH: usize = 1;

            fn read(reader: &mut Reader, at: usize) -> Option<Self> {
                String::read(reader, at).map(Self)
            }

            fn write(&self, writer: &mut Writer, at: usize) {
                self.0.write(writer, at);
            }
        }

        impl Columns for Option<$name> {
            const WIDTH: usize = 1;

            fn read(reader: &mut Reader, at: usize) -> Option<Self> {
                Option::read(reader, at).map(|id: Option<String>| id.map($name))
            }

            fn write(&self, writer: &mut Writer, at: usize) {
                let id = self.as_ref().map(|id| id.0.clone());
                id.write(writer, at);
            }
        }
    )+};
}

id! {
    /// A centre, such as `usht-akershus`; part of its address.
    CentreId
    /// A county by its two-digit number of 2024, such as `32`.
    CountyNumber
    /// A municipality by its four-digit number of 2024, such as `3222`; the first two digits are its county.
    MunicipalityNumber
    /// A project; part of its address.
    ProjectId
    /// A theme; part of its address.
    ThemeId
}

impl MunicipalityNumber {
    /// The number of the county: the first two digits.
    pub fn county(&self) -> &str {
        self.0.get(..2).unwrap_or_default()
    }
}
