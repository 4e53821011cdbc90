//! Development projects.

use super::{Localized, SourceId};
use crate::content::{CentreId, Detail, PartialDate, Participant, ProjectId, Status, ThemeId};
use crate::icons::Icon;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A project that a centre, or one of its predecessors, led or took part in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// The id, of which its address is made.
    pub id: ProjectId,
    /// The project's own title, or a describing one where the note says so.
    pub title: String,
    /// A summary in a sentence or two.
    pub summary: String,
    /// The most important first.
    pub themes: Vec<ThemeId>,
    /// The centres of today that it belongs to, the leading one first. Empty where the source names none.
    pub centres: Vec<CentreId>,
    /// The source names a region or a former county; which of today's centres it was is a conclusion.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub centres_inferred: bool,
    /// The body that ran it, as the source names it.
    pub centre_then: String,
    /// The part that the centre had in it.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub role: Role,
    /// The county at the time.
    pub county_then: String,
    /// The municipalities that took part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<Participant>,
    /// The organisations that took part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// The parts of the services in which it took place, such as "sykehjem".
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
    /// The results, as the source has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<String>,
    /// The people whom it was for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_group: Option<String>,
    /// The source first, then further reading.
    pub sources: Vec<SourceId>,
    /// The date of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    /// A remark for readers about the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The amount that is known of it.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub detail: Detail,
}

/// The centre's part in a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The centre led it.
    #[default]
    Lead,
    /// The centre took part in it.
    Partner,
}

/// A theme of projects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Its id, which stands in addresses.
    pub id: ThemeId,
    /// Its name.
    pub name: Localized,
    /// The subjects that belong to it, in a sentence.
    pub definition: Localized,
    /// The icon beside its name.
    pub icon: Icon,
    /// True where it says how projects worked rather than what they were about, as "Kompetanseutvikling og fagnettverk": nobody is helped by
    /// it on the front page.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub broad: bool,
}
