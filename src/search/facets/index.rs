//! Which records have which values.

use super::{FACETS, Facets, Value};
use crate::content::{Content, Project, Status};
use crate::search::decade::{Decade, decades};
use crate::search::filter::{self, kind_value, status_value};
use crate::search::projects::newer;
use crate::search::record::Rows;
use crate::search::relations::Relations;
use crate::search::sorted::{by_number, by_text};
use crate::search::{Kind, Record, collation_key, newest_first, slug};
use std::cell::OnceCell;

impl Facets {
    pub fn new(content: &'static Content) -> Self {
        let builder = Builder::new(content);
        let rows = Rows::new(content);
        let mut starts = vec![0];
        let mut pool = Vec::new();
        for record in &rows.records {
            pool.append(&mut builder.values_of(*record));
            starts.push(pool.len());
        }
        let mut facets = Self {
            values: builder.values,
            content,
            rows,
            starts,
            pool,
            usual: Vec::new(),
            ranks: OnceCell::new(),
        };
        facets.usual = usual(content).filter_map(|r| facets.row(r)).collect();
        facets
    }
}

/// The records as they are listed without words: municipalities by the alphabet, the newest projects first.
fn usual(content: &'static Content) -> impl Iterator<Item = Record> {
    let places = &content.municipalities;
    let names = places.iter().map(|place| collation_key(&place.name));
    let mut names = by_text(names).into_iter();
    let mut projects = newest_first(content.projects.iter()).into_iter();
    Rows::new(content)
        .records
        .into_iter()
        .filter_map(move |record| match record.kind() {
            Kind::Municipality => names.next().map(|at| Record::Municipality(&places[at])),
            Kind::Project => projects.next().map(Record::Project),
            _ => Some(record),
        })
}

struct Builder {
    content: &'static Content,
    values: Vec<Value>,
    /// The settings as projects name them, with the slug of each.
    settings: Vec<(&'static str, String)>,
    relations: Relations,
}

impl Builder {
    fn new(content: &'static Content) -> Self {
        let mut builder = Self {
            content,
            values: Vec::new(),
            settings: settings(content),
            relations: Relations::new(content),
        };
        builder.offer();
        builder
    }

    /// Puts all values in their order.
    fn offer(&mut self) {
        let content = self.content;
        for kind in Kind::ALL {
            self.add(filter::KIND, kind_value(kind), "");
        }
        for theme in &content.themes {
            self.add(filter::THEME, theme.id.as_str(), &theme.name);
        }
        for county in &content.counties {
            self.add(filter::COUNTY, county.number.as_str(), &county.name);
        }
        for centre in &content.centres {
            self.add(filter::CENTRE, centre.id.as_str(), &centre.short_name);
        }
        for status in Status::ALL {
            self.add(filter::STATUS, status_value(status), "");
        }
        let settings = self.settings.clone();
        let order = by_text(settings.iter().map(|(name, _)| collation_key(name)));
        for (name, slug) in order.into_iter().map(|at| &settings[at]) {
            // One slug is one value, however it is spelled.
            if self.place(filter::SETTING, slug).is_none() {
                self.add(filter::SETTING, slug, name);
            }
        }
        let mut known: Vec<Decade> = Vec::new();
        for decade in content.projects.iter().flat_map(decades) {
            if !known.contains(&decade) {
                known.push(decade);
            }
        }
        for at in by_number(known.iter().map(|decade| newer(decade.year()))) {
            self.add(filter::DECADE, &known[at].value(), "");
        }
    }

    fn add(&mut self, parameter: &str, value: &str, name: &'static str) {
        if let Some(facet) = FACETS.iter().position(|known| *known == parameter) {
            let value = value.to_owned();
            self.values.push(Value { facet, value, name });
        }
    }

    fn place(&self, parameter: &str, wanted: &str) -> Option<usize> {
        let mut values = self.values.iter();
        values.position(|v| FACETS[v.facet] == parameter && v.value == wanted)
    }

    /// The values a record has.
    fn values_of(&self, record: Record) -> Vec<usize> {
        let mut values = Vec::new();
        let mut add = |parameter, value: &str| {
            let place = self.place(parameter, value);
            values.extend(place.filter(|place| !values.contains(place)));
        };
        add(filter::KIND, kind_value(record.kind()));
        match record {
            Record::Centre(centre) => {
                add(filter::CENTRE, centre.id.as_str());
                let place = self.content.centres.element_offset(centre);
                self.counties(place.and_then(|at| self.relations.served.get(at)), &mut add);
            }
            Record::Municipality(place) => {
                add(filter::COUNTY, place.county());
                for service in &place.centres {
                    add(filter::CENTRE, service.centre.as_str());
                }
            }
            Record::County(county) => add(filter::COUNTY, county.number.as_str()),
            Record::Project(project) => self.of_project(project, &mut add),
            Record::Theme(theme) => add(filter::THEME, theme.id.as_str()),
            Record::Page(_) => {}
        }
        values
    }

    fn of_project(&self, project: &'static Project, add: &mut impl FnMut(&'static str, &str)) {
        for theme in &project.themes {
            add(filter::THEME, theme.as_str());
        }
        for centre in &project.centres {
            add(filter::CENTRE, centre.as_str());
        }
        let place = self.content.projects.element_offset(project);
        let relations = place.and_then(|at| self.relations.projects.get(at));
        self.counties(relations.map(|of| &of.counties), add);
        add(filter::STATUS, status_value(project.status));
        for setting in &project.settings {
            let known = self.settings.iter().find(|(name, _)| name == setting);
            if let Some((_, slug)) = known {
                add(filter::SETTING, slug);
            }
        }
        for decade in decades(project) {
            add(filter::DECADE, &decade.value());
        }
    }

    /// Adds counties by their places in the content.
    fn counties(&self, places: Option<&Vec<usize>>, add: &mut impl FnMut(&'static str, &str)) {
        for place in places.into_iter().flatten() {
            if let Some(county) = self.content.counties.get(*place) {
                add(filter::COUNTY, county.number.as_str());
            }
        }
    }
}

/// The different settings, each with its slug.
fn settings(content: &'static Content) -> Vec<(&'static str, String)> {
    let mut settings: Vec<(&str, String)> = Vec::new();
    for name in content.projects.iter().flat_map(|p| &p.settings) {
        if settings.iter().all(|(known, _)| known != name) {
            settings.push((name, slug(name)));
        }
    }
    settings.retain(|(_, slug)| !slug.is_empty());
    settings
}
