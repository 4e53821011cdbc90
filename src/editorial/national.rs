//! The national content, which holds for all centres: mission, goals, organisation, history.

use super::source::evidence;
use super::{Fact, Goals, Localized, SourceId};
use crate::content::Certainty;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `national.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct National {
    /// The text to read about all centres, which rests on the facts below.
    pub article: Article,
    /// The definition of a development centre.
    pub definition: Vec<Fact>,
    /// The vision of all centres.
    pub vision: Fact,
    /// The overall mission first, then its parts.
    pub mission: Vec<Fact>,
    /// The areas in which the centres work.
    pub target_areas: Vec<Fact>,
    /// The people for whom the centres work.
    pub target_group: Vec<Fact>,
    /// The goals since 2017.
    pub goals: Goals,
    /// The goals of the strategy before.
    pub goals_before_2017: FormerGoals,
    /// The grants that the centres live on.
    pub funding: Vec<Fact>,
    /// The reports to the Storting and plans the centres rest on.
    pub policy_basis: Vec<Fact>,
    /// The organisation of the centres.
    pub organisation: Vec<Fact>,
    /// The part of the centres for care research (Senter for omsorgsforskning).
    pub care_research: Vec<Fact>,
    /// The part of the county governors (statsforvalterne).
    pub state_administrator: Vec<Fact>,
    /// The part of the centres in the regional support for the reform Leve hele livet.
    pub regional_support: Vec<Fact>,
    /// The advisory council of a centre (fag- og samarbeidsråd).
    pub advisory_council: Vec<Fact>,
    /// The steering group of a centre.
    pub steering_group: Vec<Fact>,
    /// The ways in which results are spread.
    pub dissemination: Vec<Fact>,
    /// The number of centres over time.
    pub number_of_centres: Vec<CentreCount>,
    /// The areas of the centres after the county reforms.
    pub county_reform: Vec<Fact>,
    /// The web sites that all centres share.
    pub websites: Vec<Website>,
    /// Oldest first.
    pub timeline: Vec<Milestone>,
    /// Points on which sources disagree.
    pub contradictions: Vec<Localized>,
}

/// The text about all centres, in the order in which it is read. It says nothing that the facts of the file do not say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// The definition of a development centre.
    pub what: ArticlePart,
    /// The work of the centres.
    pub mission: ArticlePart,
    /// The goals since 2017.
    pub goals: ArticlePart,
    /// The people for whom the centres work.
    pub target_group: ArticlePart,
    /// The ways in which results are spread.
    pub dissemination: ArticlePart,
    /// The organisation of a centre, and those it works with.
    pub organisation: ArticlePart,
    /// The money.
    pub funding: ArticlePart,
    /// The history, from the idea on.
    pub history: ArticlePart,
    /// The goals of the strategy before.
    pub before_2017: ArticlePart,
    /// The questions that the sources leave open.
    pub unknown: ArticlePart,
}

impl Article {
    /// The parts, in their order.
    pub fn parts(&self) -> [&ArticlePart; 10] {
        [
            &self.what,
            &self.mission,
            &self.goals,
            &self.target_group,
            &self.dissemination,
            &self.organisation,
            &self.funding,
            &self.history,
            &self.before_2017,
            &self.unknown,
        ]
    }
}

/// A headed part of the text about all centres.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArticlePart {
    /// The heading, as a rule a question that somebody has.
    pub heading: Localized,
    /// The paragraphs, at least one.
    #[schemars(length(min = 1))]
    pub paragraphs: Vec<Fact>,
}

/// The goals of the strategy for 2011–2015.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormerGoals {
    /// The name of the strategy.
    pub strategy: Fact,
    /// The main goal.
    pub main: Fact,
    /// The goals it consists of.
    pub sub: Vec<Fact>,
    /// The purpose of the centres.
    pub purpose: Vec<Fact>,
}

/// The number of centres at a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CentreCount {
    /// A year or a span of years in words.
    pub when: Localized,
    /// The number.
    pub count: u16,
    /// The kind of centres that were counted, in words.
    pub text: Localized,
    /// The sources that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    /// The certainty of the record.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub certainty: Certainty,
    /// A remark for readers about the evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localized>,
}

/// A web site that belongs to all centres.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Website {
    /// The address.
    pub url: String,
    /// The sources that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    /// The certainty of the record.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub certainty: Certainty,
    /// A remark for readers about the evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localized>,
}

/// An event in the history of the centres.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// A date or span in words: "1999–2003", "1. januar 2017".
    pub when: Localized,
    /// The event in a few words, where it is a turning point: it then stands on the figure of the history.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Localized>,
    /// The event, in a sentence.
    pub text: Localized,
    /// The sources that say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    /// The certainty of the record.
    #[serde(default, skip_serializing_if = "crate::content::is_default")]
    pub certainty: Certainty,
    /// A remark for readers about the evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localized>,
}

evidence!(CentreCount, Website, Milestone);
