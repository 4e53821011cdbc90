//! The usual order of projects.

use crate::content::{Detail, Project};
use search_engine::argsort_u32;

/// Projects in the order in which they are listed without words: newest first, those of which only the title is known last.
pub fn newest_first(projects: impl Iterator<Item = &'static Project>) -> Vec<&'static Project> {
    let projects: Vec<_> = projects.collect();
    let keys = projects.iter().map(|project| {
        let is_bare = project.detail == Detail::TitleOnly;
        u32::from(is_bare) << 16 | newer(project.latest_year())
    });
    let order = argsort_u32(keys).into_iter();
    order.map(|place| projects[place]).collect()
}

/// Projects as they answer to a theme: those with results first; see [`telling`].
pub fn most_telling_first(
    projects: impl Iterator<Item = &'static Project>,
) -> Vec<&'static Project> {
    let projects: Vec<_> = projects.collect();
    let order = argsort_u32(projects.iter().map(|project| telling(project)));
    order.into_iter().map(|place| projects[place]).collect()
}

/// A key that sorts projects by what they tell: those with results first, then the others, then those of which only the title is known;
/// each newest first, and those without a year last.
pub(super) fn telling(project: &Project) -> u32 {
    let told = match project.detail {
        Detail::TitleOnly => 2,
        _ => u32::from(project.results.is_none()),
    };
    told << 16 | newer(project.latest_year())
}

/// A key that sorts later years first, and what has none last.
pub(crate) fn newer(year: Option<u16>) -> u32 {
    u32::from(u16::MAX - year.unwrap_or_default())
}
