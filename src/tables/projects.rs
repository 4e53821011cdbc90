//! The table of projects.

use super::cell::{Cell, list, page, yes_or_no};
use super::column::Column;
use super::context::Context;
use super::provenance::Provenance;
use crate::content::{Participant, Status};
use crate::editorial::{Project, Role};
use crate::route::Route;

pub(super) const COLUMNS: &[Column<Project>] = &[
    Column::Of {
        heading: |text| text.id,
        cell: |_, project| Cell::text(project.id.as_str()),
    },
    Column::Of {
        heading: |text| text.title,
        cell: |_, project| Cell::text(&*project.title),
    },
    Column::Of {
        heading: |text| text.summary,
        cell: |_, project| Cell::text(&*project.summary),
    },
    Column::Of {
        heading: |text| text.themes,
        cell: |context, project| {
            let themes = project.themes.iter();
            let themes = themes.filter_map(|id| context.edition.content.theme(id.as_str()));
            list(themes.map(|theme| &*theme.name))
        },
    },
    Column::Of {
        heading: |text| text.centre,
        cell: |context, project| {
            let centres = project.centres.iter();
            let centres = centres.filter_map(|id| context.edition.content.centre(id.as_str()));
            list(centres.map(|centre| &*centre.short_name))
        },
    },
    Column::Of {
        heading: |text| text.centre_inferred,
        cell: |context, project| yes_or_no(context, project.centres_inferred),
    },
    Column::Of {
        heading: |text| text.centre_then,
        cell: |_, project| Cell::text(&*project.centre_then),
    },
    Column::Of {
        heading: |text| text.role,
        cell: |context, project| {
            let text = &context.lang.page_text().tables;
            Cell::text(match project.role {
                Role::Lead => text.led,
                Role::Partner => text.took_part,
            })
        },
    },
    Column::Of {
        heading: |text| text.county_then,
        cell: |_, project| Cell::text(&*project.county_then),
    },
    Column::Of {
        heading: |text| text.municipalities,
        cell: |context, project| {
            let places = project.municipalities.iter();
            let places: Vec<_> = places.map(|place| participant(context, place)).collect();
            list(places.iter().map(|place| &**place))
        },
    },
    Column::Of {
        heading: |text| text.partners,
        cell: |_, project| list(project.partners.iter().map(|partner| &**partner)),
    },
    Column::Of {
        heading: |text| text.settings,
        cell: |_, project| list(project.settings.iter().map(|setting| &**setting)),
    },
    Column::Of {
        heading: |text| text.from,
        cell: |_, project| Cell::number(project.from),
    },
    Column::Of {
        heading: |text| text.to,
        cell: |_, project| Cell::number(project.to),
    },
    Column::Of {
        heading: |text| text.status,
        cell: |context, project| {
            let text = &context.lang.page_text().project;
            Cell::text(match project.status {
                Status::Ongoing => text.status_ongoing,
                Status::Ended => text.status_ended,
                Status::Unknown => text.status_unknown,
            })
        },
    },
    Column::Of {
        heading: |text| text.target_group,
        cell: |_, project| Cell::some(project.target_group.as_deref()),
    },
    Column::Of {
        heading: |text| text.results,
        cell: |_, project| Cell::some(project.results.as_deref()),
    },
    Column::Of {
        heading: |text| text.note,
        cell: |_, project| Cell::some(project.note.as_deref()),
    },
    Column::Provenance(provenance),
    Column::Of {
        heading: |text| text.page,
        cell: |context, project| page(context, &Route::Project(project.id.clone())),
    },
];

fn provenance<'a>(context: &Context, project: &'a Project) -> Provenance<'a> {
    Provenance::new(context, &project.sources).dated(project.as_of, None)
}

/// A municipality that took part by its name of today, and what else is known of it: "Orkland (den gang Orkdal)".
fn participant(context: &Context, participant: &Participant) -> String {
    let place = context
        .edition
        .content
        .municipality(participant.municipality.as_str());
    let name = place.map_or(participant.municipality.as_str(), |place| &place.name);
    let then = participant.name_then.as_ref();
    let then = then.map(|then| context.lang.page_text().tables.then(then));
    match (&participant.part, then) {
        (Some(part), Some(then)) => format!("{name} ({part}, {then})"),
        (Some(extra), None) => format!("{name} ({extra})"),
        (None, Some(extra)) => format!("{name} ({extra})"),
        (None, None) => name.to_owned(),
    }
}
