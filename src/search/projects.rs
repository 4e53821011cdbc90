//! The usual order of projects.

use crate::content::{Detail, Project};
use std::cmp::Reverse;

/// Projects in the order in which they are listed without words: newest first, those of which only the title is known last.
pub fn newest_first(projects: impl Iterator<Item = &'static Project>) -> Vec<&'static Project> {
    let mut projects: Vec<_> = projects.collect();
    // A stable sort: what is equal stays in the order of the file.
    projects.sort_by_key(|project| order(project));
    projects
}

fn order(project: &Project) -> (bool, Reverse<Option<u16>>) {
    (
        project.detail == Detail::TitleOnly,
        Reverse(project.latest_year()),
    )
}
