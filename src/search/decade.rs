//! The decades of a project.

use crate::content::Project;

/// The first years of the decades a project lies in; none where its years are not known.
pub fn decades(project: &Project) -> impl Iterator<Item = u16> + use<> {
    let years = project.from.or(project.to).zip(project.to.or(project.from));
    years
        .into_iter()
        .flat_map(|(from, to)| from / 10..=to / 10)
        .map(|decade| decade * 10)
}
