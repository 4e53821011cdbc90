//! The decades of a project.

use crate::content::{PartialDate, Project, Status};

/// The value in an address for years that are not known.
pub const UNDATED: &str = "uten";

/// A time to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decade {
    /// The ten years from this one on.
    From(u16),
    /// Years that are not known.
    Unknown,
}

impl Decade {
    /// The value for it in an address: "2010", or "uten" where the years are not known.
    pub(crate) fn value(self) -> String {
        match self {
            Self::From(year) => year.to_string(),
            Self::Unknown => UNDATED.to_owned(),
        }
    }

    /// Its first year.
    pub(crate) const fn year(self) -> Option<u16> {
        match self {
            Self::From(year) => Some(year),
            Self::Unknown => None,
        }
    }
}

/// The decades a project lies in, at least one: what has no years lies in the unknown.
pub(crate) fn decades(project: &Project) -> impl Iterator<Item = Decade> + use<> {
    let years = years(project);
    let unknown = years.is_none().then_some(Decade::Unknown);
    years
        .into_iter()
        .flat_map(|(from, to)| from / 10..=to / 10)
        .map(|decade| Decade::From(decade * 10))
        .chain(unknown)
}

/// The first and the last year that are known of a project. One whose end is not known ran in the year of the source that saw it
/// running; that it was named in a year says nothing.
fn years(project: &Project) -> Option<(u16, u16)> {
    let is_seen = project.status == Status::Ongoing && project.to.is_none();
    let seen = project.as_of.filter(|_| is_seen).map(PartialDate::year);
    let first = project.from.or(project.to).or(seen)?;
    let last = project.to.or(seen).unwrap_or(first);
    Some((first.min(last), first.max(last)))
}
