//! The national content, which holds for all centres: mission, goals, organisation, history.

use super::source::evidence;
use super::{Fact, Goals, SourceId};
use crate::content::Certainty;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `national.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct National {
    pub definition: Vec<Fact>,
    pub vision: Fact,
    /// The overall mission first, then its parts.
    pub mission: Vec<Fact>,
    pub target_areas: Vec<Fact>,
    pub target_group: Vec<Fact>,
    /// The goals since 2017.
    pub goals: Goals,
    pub goals_before_2017: FormerGoals,
    pub funding: Vec<Fact>,
    /// The reports to the Storting and plans the centres rest on.
    pub policy_basis: Vec<Fact>,
    pub organisation: Vec<Fact>,
    /// The part of the centres for care research (Senter for omsorgsforskning).
    pub care_research: Vec<Fact>,
    /// The part of the county governors (statsforvalterne).
    pub state_administrator: Vec<Fact>,
    /// The part of the centres in the regional support for the reform Leve hele livet.
    pub regional_support: Vec<Fact>,
    pub advisory_council: Vec<Fact>,
    pub steering_group: Vec<Fact>,
    /// The ways in which results are spread.
    pub dissemination: Vec<Fact>,
    pub number_of_centres: Vec<CentreCount>,
    pub county_reform: Vec<Fact>,
    pub websites: Vec<Website>,
    /// Oldest first.
    pub timeline: Vec<Milestone>,
    /// Points on which sources disagree.
    pub contradictions: Vec<String>,
}

/// The goals of the strategy for 2011–2015.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormerGoals {
    pub strategy: Fact,
    pub main: Fact,
    pub sub: Vec<Fact>,
    pub purpose: Vec<Fact>,
}

/// The number of centres at a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CentreCount {
    /// A year or a span of years in words.
    pub when: String,
    pub count: u16,
    /// The kind of centres that were counted, in words.
    pub text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub certainty: Certainty,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A web site that belongs to all centres.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Website {
    pub url: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub certainty: Certainty,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An event in the history of the centres.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// A date or span in words: "1999–2003", "1. januar 2017".
    pub when: String,
    pub text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub certainty: Certainty,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

evidence!(CentreCount, Website, Milestone);
