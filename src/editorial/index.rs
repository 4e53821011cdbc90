//! The places of records by their ids.

use super::project::Project;
use super::source::{Source, SourceId};
use crate::content::ProjectId;
use std::collections::HashMap;

/// The places of the records of which there may be thousands: looking through all of them for each page would make the time that a site
/// takes grow with their square.
pub(super) struct Index {
    pub projects: HashMap<ProjectId, usize>,
    pub sources: HashMap<SourceId, usize>,
}

impl Index {
    /// The index of some records.
    pub(super) fn new(projects: &[Project], sources: &[Source]) -> Self {
        Self {
            projects: places(projects.iter().map(|project| &project.id)),
            sources: places(sources.iter().map(|source| &source.id)),
        }
    }
}

/// The place of each id, and the first where it stands twice.
fn places<'a, Id: std::hash::Hash + Eq + Clone + 'a>(
    ids: impl Iterator<Item = &'a Id>,
) -> HashMap<Id, usize> {
    let mut places = HashMap::new();
    for (place, id) in ids.enumerate() {
        places.entry(id.clone()).or_insert(place);
    }
    places
}
