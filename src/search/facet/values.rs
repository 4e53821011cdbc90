//! The values of facets that take more than a line to find.

use crate::content::Content;
use crate::search::decade::{Decade, decades};
use crate::search::projects::newer;
use crate::search::record::Record;
use crate::search::relations::Relations;
use norwegian::{collation_key, slug};
use search_engine::{argsort_strings, argsort_u32};

/// Takes a value as it stands in the address.
pub(in crate::search) type Add<'a> = &'a mut dyn FnMut(&str);
/// Takes a value as it stands in the address, and its name in the content.
pub(in crate::search) type AddNamed<'f, 'a> = &'f mut dyn FnMut(&str, &'a str);

/// The counties of today that a record belongs to.
pub(super) fn counties_of(
    content: &'static Content,
    relations: &Relations,
    record: Record,
    add: Add,
) {
    let places = match record {
        Record::Municipality(place) => return add(place.county()),
        Record::County(county) => return add(county.number.as_str()),
        Record::Centre(centre) => {
            let centre = content.centres.element_offset(centre);
            centre.and_then(|at| relations.served.get(at))
        }
        Record::Project(project) => {
            let project = content.projects.element_offset(project);
            let relations = project.and_then(|at| relations.projects.get(at));
            relations.map(|of| &of.counties)
        }
        Record::Theme(_) | Record::Page(_) => None,
    };
    for place in places.into_iter().flatten() {
        if let Some(county) = content.counties.get(*place) {
            add(county.number.as_str());
        }
    }
}

/// Adds names as values, by the alphabet. One slug is one value, however it is spelled: the first of its names is taken.
pub(super) fn by_alphabet<'a>(all: impl Iterator<Item = &'a String>, add: AddNamed<'_, 'a>) {
    let mut names: Vec<&str> = Vec::new();
    for name in all {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    for at in argsort_strings(names.iter().map(|name| collation_key(name))) {
        add(&slug(names[at]), names[at]);
    }
}

/// The decades of all projects, the newest first.
pub(super) fn all_decades<'a>(content: &'a Content, add: AddNamed<'_, 'a>) {
    let mut known: Vec<Decade> = Vec::new();
    for decade in content.projects.iter().flat_map(decades) {
        if !known.contains(&decade) {
            known.push(decade);
        }
    }
    for at in argsort_u32(known.iter().map(|decade| newer(decade.year()))) {
        add(&known[at].value(), "");
    }
}
