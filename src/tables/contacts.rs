//! The table of contacts: all telephone numbers and addresses of centres and municipalities, the outdated ones too.

use super::cell::{Cell, page, yes_or_no};
use super::column::Column;
use super::context::Context;
use super::provenance::Provenance;
use crate::components::contact_kind;
use crate::content::{Certainty, ContactKind};
use crate::editorial::{Centre, Contact, Editorial, Municipality, Owner};
use crate::route::Route;

/// A contact and whose it is.
pub(super) struct Row {
    of: Of,
    contact: &'static Contact,
}

enum Of {
    Centre(&'static Centre),
    Municipality(&'static Municipality),
}

/// The contacts of all centres, then those of all municipalities.
pub(super) fn rows(editorial: &'static Editorial) -> Vec<Row> {
    let mut rows = Vec::new();
    for centre in &editorial.centres {
        rows.extend(centre.contacts.iter().map(|contact| Row {
            of: Of::Centre(centre),
            contact,
        }));
    }
    for place in &editorial.municipalities {
        rows.extend(place.contacts.iter().map(|contact| Row {
            of: Of::Municipality(place),
            contact,
        }));
    }
    rows
}

pub(super) const COLUMNS: &[Column<Row>] = &[
    Column::Of {
        heading: |text| text.id,
        cell: |_, row| {
            Cell::text(match row.of {
                Of::Centre(centre) => centre.id.as_str(),
                Of::Municipality(place) => place.number.as_str(),
            })
        },
    },
    Column::Of {
        heading: |text| text.contact_of,
        cell: |_, row| {
            Cell::text(match row.of {
                Of::Centre(centre) => centre.short_name.text.base(),
                Of::Municipality(place) => &*place.name,
            })
        },
    },
    Column::Of {
        heading: |text| text.contact_of_kind,
        cell: |context, row| {
            let text = &context.lang.page_text().tables;
            Cell::text(match row.of {
                Of::Centre(_) => text.centre,
                Of::Municipality(_) => text.municipality,
            })
        },
    },
    Column::Of {
        heading: |text| text.contact_kind,
        cell: |context, row| {
            Cell::text(contact_kind(
                &context.lang.page_text().contacts,
                row.contact.kind,
            ))
        },
    },
    Column::Of {
        heading: |text| text.contact,
        cell: |_, row| match row.contact.kind {
            ContactKind::Phone => Cell::phone(Some(&*row.contact.value)),
            _ => Cell::text(&*row.contact.value),
        },
    },
    Column::Of {
        heading: |text| text.answers,
        cell: |_, row| Cell::some(row.contact.name.as_deref()),
    },
    Column::Of {
        heading: |text| text.of_predecessor,
        cell: |context, row| yes_or_no(context, row.contact.owner == Owner::Predecessor),
    },
    Column::Of {
        heading: |text| text.outdated,
        cell: |context, row| yes_or_no(context, row.contact.outdated),
    },
    Column::Of {
        heading: |text| text.confirmed,
        cell: |context, row| yes_or_no(context, row.contact.certainty == Certainty::Sourced),
    },
    Column::Of {
        heading: |text| text.note,
        cell: |context, row| {
            Cell::some(
                row.contact
                    .note
                    .as_ref()
                    .map(|note| note.in_language(context.lang).0),
            )
        },
    },
    Column::Provenance(provenance),
    Column::Of {
        heading: |text| text.page,
        cell: |context, row| {
            let route = match row.of {
                Of::Centre(centre) => Route::Centre(centre.id.clone()),
                Of::Municipality(place) => Route::Municipality(place.number.clone()),
            };
            page(context, &route)
        },
    },
];

fn provenance(context: &Context, row: &Row) -> Provenance<'static> {
    let contact = row.contact;
    Provenance::new(context, &contact.sources).dated(contact.as_of, contact.dating.as_deref())
}
