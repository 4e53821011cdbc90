//! The table of municipalities.

use super::cell::{Cell, list, page};
use super::column::Column;
use super::context::Context;
use crate::content::{Basis, Certainty, ContactKind, Municipality, host};
use crate::editorial::{self, Contact, Credit, WrittenLanguage};
use crate::route::Route;

/// The suppliers of what the registers say of municipalities, by their hosts.
const REGISTERS: [&str; 2] = ["kartverket.no", "ssb.no"];

/// A municipality as it is published, and its record.
pub(super) type Row = (&'static Municipality, &'static editorial::Municipality);

pub(super) const COLUMNS: &[Column<Row>] = &[
    Column::Of {
        heading: |text| text.municipality_number,
        cell: |_, (place, _)| Cell::text(place.number.as_str()),
    },
    Column::Of {
        heading: |text| text.municipality,
        cell: |_, (place, _)| Cell::text(&*place.name),
    },
    Column::Of {
        heading: |text| text.county,
        cell: |context, (place, _)| {
            let county = context.edition.content.county_of(place);
            Cell::some(county.map(|county| &*county.name))
        },
    },
    Column::Of {
        heading: |text| text.centre,
        cell: |context, (place, _)| list(context.edition.content.centre_names(place)),
    },
    Column::Of {
        heading: |text| text.basis,
        cell: |context, (place, _)| {
            let services = context.edition.content.centres_of(place);
            list(
                services
                    .iter()
                    .map(|(service, _)| basis(context, service.basis)),
            )
        },
    },
    Column::Of {
        heading: |text| text.population,
        cell: |_, (_, record)| Cell::Number(record.population),
    },
    Column::Of {
        heading: |text| text.population_as_of,
        cell: |context, _| Cell::text(context.edition.editorial.site.population_as_of.to_string()),
    },
    Column::Of {
        heading: |text| text.language,
        cell: |context, (_, record)| {
            let text = &context.lang.page_text().tables;
            Cell::text(match record.language {
                WrittenLanguage::Nb => text.bokmal,
                WrittenLanguage::Nn => text.nynorsk,
                WrittenLanguage::Neutral => text.neutral,
            })
        },
    },
    Column::Of {
        heading: |text| text.phone,
        cell: |_, (_, record)| Cell::phone(contact(record, ContactKind::Phone)),
    },
    Column::Of {
        heading: |text| text.email,
        cell: |_, (_, record)| Cell::some(contact(record, ContactKind::Email)),
    },
    Column::Of {
        heading: |text| text.website,
        cell: |_, (_, record)| Cell::text(&*record.website),
    },
    Column::Of {
        heading: |text| text.register,
        cell: |context, _| list(registers(context).map(|credit| &*credit.name)),
    },
    Column::Of {
        heading: |text| text.register_date,
        cell: |context, _| Cell::text(context.edition.editorial.site.divisions_as_of.to_string()),
    },
    Column::Of {
        heading: |text| text.register_address,
        cell: |context, _| {
            let addresses: Vec<_> = registers(context).map(|credit| &*credit.url).collect();
            Cell::text(addresses.join(" "))
        },
    },
    Column::Of {
        heading: |text| text.page,
        cell: |context, (place, _)| page(context, &Route::Municipality(place.number.clone())),
    },
];

/// The suppliers of names, numbers and inhabitants.
fn registers(context: &Context) -> impl Iterator<Item = &'static Credit> + use<> {
    let credits = context.edition.editorial.site.credits.iter();
    credits.filter(|credit| REGISTERS.contains(&host(&credit.url)))
}

/// The value of the first contact of a kind that is confirmed and may still hold. The others are in the table of contacts, where each
/// has its certainty, source and age.
fn contact(place: &editorial::Municipality, kind: ContactKind) -> Option<&str> {
    let of_kind = |contact: &&Contact| contact.kind == kind && contact.is_current();
    let mut contacts = place.contacts.iter().filter(of_kind);
    let contact = contacts.find(|contact| contact.certainty == Certainty::Sourced)?;
    Some(&contact.value)
}

/// The basis on which a centre serves a municipality, in words.
fn basis(context: &Context, basis: Basis) -> &'static str {
    let text = &context.lang.page_text().tables;
    match basis {
        Basis::County2024 => text.basis_county_2024,
        Basis::County2017 => text.basis_county_2017,
        Basis::HelseFonna => text.basis_helse_fonna,
        Basis::Judgement => text.basis_judgement,
        Basis::SamiArea => text.basis_sami_area,
    }
}
