//! Where a fact comes from, how old it is and how sure it is.

#[cfg(not(target_arch = "wasm32"))]
use super::{PartialDate, SourceId};
use serde::{Deserialize, Serialize};

/// A page or document that a fact was read in.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Source {
    pub id: SourceId,
    pub url: String,
    /// What the source calls itself. Without it the address is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Why the address is http and not https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http: Option<String>,
    /// When the source was published or last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// What else is known of its age, such as "etter 2009, før 2017".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dating: Option<String>,
}

#[cfg(not(target_arch = "wasm32"))]
impl Source {
    /// The host of the address without `www.`, such as `helsedirektoratet.no`: who says it.
    pub fn host(&self) -> &str {
        host(&self.url)
    }
}

/// The host of a web address without `www.`.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// How sure a fact is.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Read in the source.
    #[default]
    Sourced,
    /// Derived, common knowledge, or from a weak source. The page says so.
    Unverified,
}

#[cfg(not(target_arch = "wasm32"))]
impl Certainty {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde's skip_serializing_if asks for a reference"
    )]
    pub(super) fn is_sourced(&self) -> bool {
        *self == Self::Sourced
    }
}

/// Whatever carries its evidence with it.
#[cfg(not(target_arch = "wasm32"))]
pub trait Evidence {
    fn sources(&self) -> &[SourceId];
    fn certainty(&self) -> Certainty;
    /// What a reader should know about the evidence.
    fn note(&self) -> Option<&str>;
}

#[cfg(not(target_arch = "wasm32"))]
macro_rules! evidence {
    ($($name:ident),+) => {$(
        impl $crate::content::Evidence for $name {
            fn sources(&self) -> &[$crate::content::SourceId] {
                &self.sources
            }
            fn certainty(&self) -> $crate::content::Certainty {
                self.certainty
            }
            fn note(&self) -> Option<&str> {
                self.note.as_deref()
            }
        }
    )+};
}
#[cfg(not(target_arch = "wasm32"))]
pub(super) use evidence;

/// A statement in plain Norwegian, or a name, with its evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Fact {
    pub text: String,
    #[cfg(not(target_arch = "wasm32"))]
    /// The language of the text as a BCP 47 tag, where it is not Norwegian: `se` for a name in Northern Sámi. A page marks it, so that
    /// it is read aloud in its language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Certainty::is_sourced")]
    pub certainty: Certainty,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[cfg(not(target_arch = "wasm32"))]
evidence!(Fact);
