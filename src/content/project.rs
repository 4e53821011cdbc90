//! Development projects, and the themes they are about.

#[cfg(not(target_arch = "wasm32"))]
use super::SourceId;
use super::{Centre, CentreId, Municipality, MunicipalityNumber, PartialDate, ProjectId, ThemeId};
use serde::{Deserialize, Serialize};

/// A project that a centre, or one of its predecessors, led or took part in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Project {
    pub id: ProjectId,
    /// The project's own title, or a describing one where the note says so.
    pub title: String,
    pub summary: String,
    /// The most important first.
    pub themes: Vec<ThemeId>,
    /// The centres of today that it belongs to, the leading one first. Empty where the source names none.
    pub centres: Vec<CentreId>,
    #[cfg(not(target_arch = "wasm32"))]
    /// The source names a region or a former county; which of today's centres it was is a conclusion.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub centres_inferred: bool,
    /// Who ran it, as the source names them.
    pub centre_then: String,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Role::is_lead")]
    pub role: Role,
    /// The county at the time.
    pub county_then: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<Participant>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// Where in the services it took place, such as "sykehjem".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settings: Vec<String>,
    /// The first year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u16>,
    /// The last year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u16>,
    /// The status at the source's date, not today's.
    pub status: Status,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_group: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    /// The source first, then further reading.
    pub sources: Vec<SourceId>,
    /// The date of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    #[cfg(not(target_arch = "wasm32"))]
    /// What a reader should know about the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "Detail::is_full")]
    pub detail: Detail,
}

impl Project {
    pub fn is_of(&self, centre: &Centre) -> bool {
        self.centres.contains(&centre.id)
    }

    pub fn takes_part(&self, municipality: &Municipality) -> bool {
        self.municipalities
            .iter()
            .any(|p| p.municipality == municipality.number)
    }

    /// The latest year anything is known of it: for sorting, newest first.
    pub fn latest_year(&self) -> Option<u16> {
        self.to.or(self.from).max(
            self.as_of
                .map(PartialDate::year)
                .filter(|_| self.to.is_none()),
        )
    }
}

/// A municipality that took part, by its number of today.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Participant {
    pub municipality: MunicipalityNumber,
    /// The name of the municipality at the time, where it no longer exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
    /// The part of the municipality, such as a city district.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
}

/// The centre's part in a project.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Role {
    #[default]
    Lead,
    Partner,
}

#[cfg(not(target_arch = "wasm32"))]
impl Role {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde's skip_serializing_if asks for a reference"
    )]
    fn is_lead(&self) -> bool {
        *self == Self::Lead
    }
}

/// How far a project had come at the date of its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Ongoing,
    Ended,
    Unknown,
}

impl Status {
    pub const ALL: [Self; 3] = [Self::Ongoing, Self::Ended, Self::Unknown];
}

/// How much is known of a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    #[default]
    Full,
    /// The main thing in a sentence or two.
    Short,
    /// Hardly more than the title.
    TitleOnly,
}

impl Detail {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde's skip_serializing_if asks for a reference"
    )]
    fn is_full(&self) -> bool {
        *self == Self::Full
    }
}

/// What a project is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Theme {
    pub id: ThemeId,
    pub name: String,
    /// One sentence that says what belongs to it.
    pub definition: String,
}
