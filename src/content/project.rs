//! Development projects, and the themes they are about.

use super::columns::{in_columns, variants_in_columns};
use super::{CentreId, Late, MunicipalityNumber, PartialDate, ProjectId, ThemeId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

in_columns! {
    /// A project that a centre, or one of its predecessors, led or took part in.
    pub struct Project {
        /// The id, of which its address is made.
        pub id: ProjectId,
        /// The project's own title, or a describing one where the note says so.
        pub title: String,
        /// A summary in a sentence or two.
        pub summary: Late<String>,
        /// The most important first.
        pub themes: Vec<ThemeId>,
        /// The centres of today that it belongs to, the leading one first. Empty where the source names none.
        pub centres: Vec<CentreId>,
        /// The one who ran it, as the source names them.
        pub centre_then: Late<String>,
        /// The county at the time.
        pub county_then: Late<String>,
        /// The municipalities that took part.
        pub municipalities: Vec<Participant>,
        /// The organisations that took part.
        pub partners: Late<Vec<String>>,
        /// The places in the services where it was, such as "sykehjem".
        pub settings: Late<Vec<String>>,
        /// The first year.
        pub from: Option<u16>,
        /// The last year.
        pub to: Option<u16>,
        /// The status at the source's date, not today's.
        pub status: Status,
        /// The results, as the source has them.
        pub results: Late<Option<String>>,
        /// The people whom it was for.
        pub target_group: Late<Option<String>>,
        /// The date of the source.
        pub as_of: Late<Option<PartialDate>>,
        /// The amount that is known of it.
        pub detail: Detail,
    }

    /// A municipality that took part, by its number of today.
    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Participant {
        /// The number of the municipality of today.
        pub municipality: MunicipalityNumber,
        /// The name of the municipality at the time, where it no longer exists.
        #[serde(rename = "then", default, skip_serializing_if = "Option::is_none")]
        pub name_then: Option<String>,
        /// The part of the municipality, such as a city district.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub part: Option<String>,
    }

    /// A subject of projects.
    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Theme {
        /// The id, of which its address is made.
        pub id: ThemeId,
        /// The name.
        pub name: String,
        /// One sentence that says what belongs to it.
        pub definition: Late<String>,
    }
}

impl Project {
    /// The latest year anything is known of it: for sorting, newest first.
    pub fn latest_year(&self) -> Option<u16> {
        self.to.or(self.from).max(
            self.as_of
                .map(PartialDate::year)
                .filter(|_| self.to.is_none()),
        )
    }
}

/// The stage of a project at the date of its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, VariantArray)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It was running.
    Ongoing,
    /// It had ended.
    Ended,
    /// The source does not say.
    Unknown,
}

impl Status {
    /// All stages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Ongoing, Self::Ended, Self::Unknown];
}

/// The amount that is known of a project.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// The source describes the project.
    #[default]
    Full,
    /// The main thing in a sentence or two.
    Short,
    /// Hardly more than the title.
    TitleOnly,
}

variants_in_columns!(Status, Detail);
