//! The facets: what the records of a directory can be narrowed down by.
//!
//! A facet is one entry of [`FACETS`]. The address, the form, the counts and the chips of what is chosen follow from it.

mod values;

use crate::content::{Content, Status};
use crate::search::Scope::{self, Everything, Municipalities, Projects};
use crate::search::decade::{UNDATED, decades};
use crate::search::record::{Kind, Record};
use crate::search::relations::Relations;
use crate::text::IslandsText;
use norwegian::slug;
use values::{Add, AddNamed, all_decades, by_alphabet, counties_of};

/// A property by which records are narrowed down, to one value at a time.
pub struct Facet {
    /// Its parameter in the address, which is also the name of its field in the form. Addresses are kept by others: it stays.
    pub parameter: &'static str,
    /// Its label.
    pub label: fn(&IslandsText) -> &'static str,
    /// The words for the choice of none of its values.
    pub any: fn(&IslandsText) -> &'static str,
    /// The name of one of its values.
    pub name: fn(&IslandsText, &FacetValue) -> String,
    /// The directories that offer it.
    pub scopes: &'static [Scope],
    /// Gives all its values in the order in which they are offered, each as it stands in the address and by its name in the content.
    /// The name is empty where the interface has the words. A value may be given more than once.
    pub(super) values: for<'a> fn(&'a Content, AddNamed<'_, 'a>),
    /// Gives the values that a record has.
    pub(super) of: fn(&'static Content, &Relations, Record, Add),
}

/// A value to choose.
pub struct FacetValue {
    /// The index of its facet in [`FACETS`].
    pub facet: usize,
    /// The value as it stands in the address.
    pub value: String,
    /// Its name in the content; empty where the interface has the words.
    pub name: &'static str,
}

/// The parameter for the kind of record.
pub const KIND: &str = "type";
/// The parameter for the theme of projects.
pub const THEME: &str = "tema";
/// The parameter for the county.
pub const COUNTY: &str = "fylke";
/// The parameter for the centre.
pub const CENTRE: &str = "senter";
/// The parameter for the stage of projects.
pub const STATUS: &str = "status";
/// The parameter for the part of the services in which projects took place.
pub const SETTING: &str = "arena";
/// The parameter for the ten years in which projects took place.
pub const DECADE: &str = "tiar";

/// All facets, in the order in which they are offered and stand in the address.
pub const FACETS: &[Facet] = &[
    Facet {
        parameter: KIND,
        label: |text| text.facets.kind,
        any: |text| text.facets.kind_any,
        name: |text, value| {
            let kind = kind_of(&value.value);
            kind.map_or("", |kind| kind.plural(text)).to_owned()
        },
        scopes: &[Everything],
        values: |_, add| {
            for kind in Kind::ALL {
                add(kind_value(kind), "");
            }
        },
        of: |_, _, record, add| add(kind_value(record.kind())),
    },
    Facet {
        parameter: THEME,
        label: |text| text.facets.theme,
        any: |text| text.facets.theme_any,
        name: in_content,
        scopes: &[Everything, Projects],
        values: |content, add| {
            for theme in &content.themes {
                add(theme.id.as_str(), &theme.name);
            }
        },
        of: |_, _, record, add| match record {
            Record::Project(project) => project.themes.iter().for_each(|id| add(id.as_str())),
            Record::Theme(theme) => add(theme.id.as_str()),
            _ => {}
        },
    },
    Facet {
        parameter: COUNTY,
        label: |text| text.facets.county,
        any: |text| text.facets.county_any,
        name: in_content,
        scopes: &[Everything, Projects, Municipalities],
        values: |content, add| {
            for county in &content.counties {
                add(county.number.as_str(), &county.name);
            }
        },
        of: counties_of,
    },
    Facet {
        parameter: CENTRE,
        label: |text| text.facets.centre,
        any: |text| text.facets.centre_any,
        name: in_content,
        scopes: &[Everything, Projects, Municipalities],
        values: |content, add| {
            for centre in &content.centres {
                add(centre.id.as_str(), &centre.short_name);
            }
        },
        of: |_, _, record, add| match record {
            Record::Centre(centre) => add(centre.id.as_str()),
            Record::Municipality(place) => {
                let services = place.centres.iter();
                services.for_each(|service| add(service.centre.as_str()));
            }
            Record::Project(project) => project.centres.iter().for_each(|id| add(id.as_str())),
            _ => {}
        },
    },
    Facet {
        parameter: STATUS,
        label: |text| text.facets.status,
        any: |text| text.facets.status_any,
        name: |text, value| {
            let statuses = &text.statuses;
            let mut all = Status::ALL.into_iter();
            let status = all.find(|status| status_value(*status) == value.value);
            let name = status.map_or("", |status| match status {
                Status::Ongoing => statuses.ongoing,
                Status::Ended => statuses.ended,
                Status::Unknown => statuses.unknown,
            });
            name.to_owned()
        },
        scopes: &[Everything, Projects],
        values: |_, add| {
            for status in Status::ALL {
                add(status_value(status), "");
            }
        },
        of: |_, _, record, add| {
            if let Record::Project(project) = record {
                add(status_value(project.status));
            }
        },
    },
    Facet {
        parameter: SETTING,
        label: |text| text.facets.setting,
        any: |text| text.facets.setting_any,
        name: in_content,
        scopes: &[Everything, Projects],
        values: |content, add| {
            by_alphabet(content.projects.iter().flat_map(|p| &p.settings), add);
        },
        of: |_, _, record, add| {
            if let Record::Project(project) = record {
                let settings = project.settings.iter();
                settings.for_each(|setting| add(&slug(setting)));
            }
        },
    },
    Facet {
        parameter: DECADE,
        label: |text| text.facets.decade,
        any: |text| text.facets.decade_any,
        name: |text, value| match value.value.as_str() {
            UNDATED => text.directory.undated.to_owned(),
            year => text.directory.decade(year),
        },
        scopes: &[Everything, Projects],
        values: all_decades,
        of: |_, _, record, add| {
            if let Record::Project(project) = record {
                decades(project).for_each(|decade| add(&decade.value()));
            }
        },
    },
];

impl Facet {
    /// Returns `true` if it has a value as it stands in the address. An empty one is none.
    pub(super) fn has(&self, value: &str, content: &Content) -> bool {
        let mut has = false;
        if !value.is_empty() {
            (self.values)(content, &mut |known, _| has |= known == value);
        }
        has
    }
}

/// The index of a facet in [`FACETS`], by its parameter.
pub fn index_of(parameter: &str) -> Option<usize> {
    FACETS.iter().position(|facet| facet.parameter == parameter)
}

/// The value of a kind in an address.
pub const fn kind_value(kind: Kind) -> &'static str {
    match kind {
        Kind::Centre => "senter",
        Kind::Municipality => "kommune",
        Kind::County => "fylke",
        Kind::Project => "prosjekt",
        Kind::Theme => "tema",
        Kind::Page => "side",
    }
}

/// The kind that is written so in an address.
pub fn kind_of(value: &str) -> Option<Kind> {
    Kind::ALL
        .into_iter()
        .find(|kind| kind_value(*kind) == value)
}

/// The value of a status in an address.
pub const fn status_value(status: Status) -> &'static str {
    match status {
        Status::Ongoing => "pagar",
        Status::Ended => "avsluttet",
        Status::Unknown => "ukjent",
    }
}

/// The name of a value that has one in the content.
fn in_content(_: &IslandsText, value: &FacetValue) -> String {
    value.name.to_owned()
}
