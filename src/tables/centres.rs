//! The table of centres, with the ways to reach them that may still hold.

use super::cell::{Cell, page};
use super::column::Column;
use super::context::Context;
use super::provenance::Provenance;
use crate::content::{Centre, Certainty, ContactKind, Remit, Way};
use crate::editorial;
use crate::route::Route;

/// A centre as it is published, and its record.
pub(super) type Row = (&'static Centre, &'static editorial::Centre);

pub(super) const COLUMNS: &[Column<Row>] = &[
    Column::Of {
        heading: |text| text.id,
        cell: |_, (centre, _)| Cell::text(centre.id.as_str()),
    },
    Column::Of {
        heading: |text| text.centre,
        cell: |_, (centre, _)| Cell::text(&*centre.short_name),
    },
    Column::Of {
        heading: |text| text.official_name,
        cell: |_, (centre, _)| Cell::text(&*centre.name),
    },
    Column::Of {
        heading: |text| text.area,
        cell: |context, (_, record)| Cell::text(record.area.text.in_language(context.lang).0),
    },
    Column::Of {
        heading: |text| text.counties,
        cell: |context, (_, record)| Cell::text(record.counties.text.in_language(context.lang).0),
    },
    Column::Of {
        heading: |text| text.host,
        cell: |context, (centre, _)| Cell::some(host(context, centre)),
    },
    Column::Of {
        heading: |text| text.host_number,
        cell: |_, (centre, _)| Cell::text(centre.host.as_str()),
    },
    Column::Of {
        heading: |text| text.municipalities_served,
        cell: |context, (centre, _)| match context.edition.content.remit_of(centre) {
            Remit::Region => Cell::count(context.edition.content.served_by(centre).count()),
            Remit::Sami => Cell::text(context.lang.page_text().tables.whole_country),
        },
    },
    Column::Of {
        heading: |text| text.projects,
        cell: |context, (centre, _)| {
            Cell::count(context.edition.content.projects_of(centre).count())
        },
    },
    Column::Of {
        heading: |text| text.phone,
        cell: |context, (centre, _)| {
            let way = way(context, centre, ContactKind::Phone);
            Cell::phone(way.map(|way| way.value))
        },
    },
    Column::Of {
        heading: |text| text.phone_of,
        cell: |context, (centre, _)| whose(context, way(context, centre, ContactKind::Phone)),
    },
    Column::Of {
        heading: |text| text.email,
        cell: |context, (centre, _)| {
            let way = way(context, centre, ContactKind::Email);
            Cell::some(way.map(|way| way.value))
        },
    },
    Column::Of {
        heading: |text| text.email_of,
        cell: |context, (centre, _)| whose(context, way(context, centre, ContactKind::Email)),
    },
    Column::Of {
        heading: |text| text.website,
        cell: |context, (centre, _)| {
            let way = way(context, centre, ContactKind::Website);
            Cell::some(way.map(|way| way.value))
        },
    },
    Column::Of {
        heading: |text| text.website_of,
        cell: |context, (centre, _)| whose(context, way(context, centre, ContactKind::Website)),
    },
    Column::Provenance(|context, (_, record)| Provenance::new(context, &record.name.sources)),
    Column::Of {
        heading: |text| text.page,
        cell: |context, (centre, _)| page(context, &Route::Centre(centre.id.clone())),
    },
];

/// The name of the municipality that hosts a centre.
fn host(context: &Context, centre: &Centre) -> Option<&'static str> {
    let host = context.edition.content.municipality(centre.host.as_str());
    host.map(|host| &*host.name)
}

/// The way of a kind to reach a centre.
fn way<'a>(context: &Context, centre: &'a Centre, kind: ContactKind) -> Option<Way<'a>> {
    let ways = context.edition.content.ways_to(centre);
    ways.into_iter().find(|way| way.kind == kind)
}

/// The owner of a way of contact: the centre or the municipality that hosts it, marked where that is not confirmed.
fn whose(context: &Context, way: Option<Way>) -> Cell {
    let text = &context.lang.page_text().tables;
    Cell::some(way.map(|way| {
        let whose = match way.host {
            Some(_) => text.of_host,
            None => text.of_centre,
        };
        match way.contact.map(|contact| contact.certainty) {
            Some(Certainty::Unverified) => text.unconfirmed(whose),
            Some(Certainty::Sourced) | None => whose.to_owned(),
        }
    }))
}
