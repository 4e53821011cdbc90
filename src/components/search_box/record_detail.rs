//! A record in a few words: what it is, and where.

use crate::components::PageContext;
use crate::search::Record;

/// The kind of a record and its place: "kommune i Akershus".
pub fn record_detail(cx: PageContext, record: Record) -> String {
    let text = &cx.island_text().search_box;
    let content = cx.content();
    match record {
        Record::Centre(centre) => match content.host_of(centre) {
            Some(host) => text.centre_in(&host.name),
            None => text.centre.to_owned(),
        },
        Record::Municipality(municipality) => match content.county_of(municipality) {
            Some(county) => text.municipality_in(&county.name),
            None => text.municipality.to_owned(),
        },
        Record::County(_) => text.county.to_owned(),
        Record::Project(project) => {
            let centre = project.centres.first();
            let centre = centre.and_then(|id| content.centre(id.as_str()));
            match centre.map_or(project.centre_then.as_str(), |c| &c.short_name) {
                // It comes with the details.
                "" => text.some_project.to_owned(),
                name => text.project_of(name),
            }
        }
        Record::Theme(theme) => match content.counted(content.projects_on(theme)) {
            Some(count) => text.theme(count),
            None => text.some_theme.to_owned(),
        },
        Record::Page(_) => text.page.to_owned(),
    }
}
