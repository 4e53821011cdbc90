//! The table of centres, with the ways to reach them that may still hold.

use super::cell::Cell;
use super::provenance::Provenance;
use super::{Column, Context, page};
use crate::content::{Centre, Certainty, ContactKind, Remit, Way};
use crate::route::Route;

pub(super) const COLUMNS: &[Column<Centre>] = &[
    Column {
        heading: |text| text.id,
        cell: |_, centre| Cell::text(centre.id.as_str()),
    },
    Column {
        heading: |text| text.centre,
        cell: |_, centre| Cell::text(&*centre.short_name.text),
    },
    Column {
        heading: |text| text.official_name,
        cell: |_, centre| Cell::text(&*centre.name.text),
    },
    Column {
        heading: |text| text.area,
        cell: |_, centre| Cell::text(&*centre.area.text),
    },
    Column {
        heading: |text| text.counties,
        cell: |_, centre| Cell::text(&*centre.counties.text),
    },
    Column {
        heading: |text| text.host,
        cell: |context, centre| Cell::some(host(context, centre)),
    },
    Column {
        heading: |text| text.host_number,
        cell: |_, centre| Cell::text(centre.host.municipality.as_str()),
    },
    Column {
        heading: |text| text.municipalities_served,
        cell: |context, centre| match context.content.remit_of(centre) {
            Remit::Region => Cell::count(context.content.served_by(centre).count()),
            Remit::Sami => Cell::text(context.lang.pages().tables.whole_country),
        },
    },
    Column {
        heading: |text| text.projects,
        cell: |context, centre| Cell::count(context.content.projects_of(centre).count()),
    },
    Column {
        heading: |text| text.phone,
        cell: |context, centre| {
            let way = way(context, centre, ContactKind::Phone);
            Cell::phone(way.map(|way| way.value))
        },
    },
    Column {
        heading: |text| text.phone_of,
        cell: |context, centre| whose(context, way(context, centre, ContactKind::Phone)),
    },
    Column {
        heading: |text| text.email,
        cell: |context, centre| {
            let way = way(context, centre, ContactKind::Email);
            Cell::some(way.map(|way| way.value))
        },
    },
    Column {
        heading: |text| text.email_of,
        cell: |context, centre| whose(context, way(context, centre, ContactKind::Email)),
    },
    Column {
        heading: |text| text.website,
        cell: |context, centre| {
            let way = way(context, centre, ContactKind::Website);
            Cell::some(way.map(|way| way.value))
        },
    },
    Column {
        heading: |text| text.website_of,
        cell: |context, centre| whose(context, way(context, centre, ContactKind::Website)),
    },
    Column {
        heading: |text| text.source,
        cell: |context, centre| Provenance::new(context, &centre.name.sources).names(),
    },
    Column {
        heading: |text| text.source_date,
        cell: |context, centre| Provenance::new(context, &centre.name.sources).age(context),
    },
    Column {
        heading: |text| text.source_address,
        cell: |context, centre| Provenance::new(context, &centre.name.sources).addresses(),
    },
    Column {
        heading: |text| text.page,
        cell: |context, centre| page(context, &Route::Centre(centre.id.clone())),
    },
];

/// The name of the municipality that hosts a centre.
fn host(context: &Context, centre: &Centre) -> Option<&'static str> {
    let host = context
        .content
        .municipality(centre.host.municipality.as_str());
    host.map(|host| &*host.name)
}

/// The way of a kind to reach a centre.
fn way<'a>(context: &Context, centre: &'a Centre, kind: ContactKind) -> Option<Way<'a>> {
    let ways = context.content.ways_to(centre);
    ways.into_iter().find(|way| way.kind == kind)
}

/// Who is reached, the centre or the municipality that hosts it, and whether that is not confirmed.
fn whose(context: &Context, way: Option<Way>) -> Cell {
    let text = &context.lang.pages().tables;
    Cell::some(way.map(|way| {
        let whose = match way.host {
            Some(_) => text.of_host,
            None => text.of_centre,
        };
        match way.contact.map(|contact| contact.certainty) {
            Some(Certainty::Unverified) => (text.unconfirmed)(whose),
            Some(Certainty::Sourced) | None => whose.to_owned(),
        }
    }))
}
