//! The records of each choice: every value is one that something has, and everything is under some value.

use super::{find, find_by, values, values_of};
use crate::content::content;
use norwegian::{collation_key, slug};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use usht::content::{Project, Status};
use usht::search::facet::{self, kind_value, status_value};
use usht::search::{Filter, Kind, Record, Scope, UNDATED, newest_first};

#[test]
fn without_words_everything_is_listed_in_its_usual_order() {
    let ids = |scope| -> Vec<&str> { find_by(scope, "").iter().map(|r| r.id()).collect() };
    let content = content();
    let newest = newest_first(content.projects.iter());
    let newest: Vec<&str> = newest.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(ids(Scope::Projects), newest);
    let mut places: Vec<_> = content.municipalities.iter().collect();
    places.sort_by_key(|place| collation_key(&place.name));
    let places: Vec<&str> = places.iter().map(|place| place.number.as_str()).collect();
    assert_eq!(ids(Scope::Municipalities), places);
    let everything = find_by(Scope::Everything, "");
    assert!(everything.is_sorted_by_key(|record| record.kind()));
    for (kind, count) in [
        (Kind::Centre, content.centres.len()),
        (Kind::Municipality, content.municipalities.len()),
        (Kind::County, content.counties.len()),
        (Kind::Project, content.projects.len()),
        (Kind::Theme, content.themes.len()),
    ] {
        let found = everything.iter().filter(|r| r.kind() == kind).count();
        assert_eq!(found, count, "{kind:?}");
    }
}

#[test]
fn every_value_is_one_that_something_has() {
    let content = content();
    for (parameter, value) in values() {
        // That of a page is for the search with words.
        if value != kind_value(Kind::Page) {
            let found = find_by(Scope::Everything, &format!("{parameter}={value}"));
            assert!(!found.is_empty(), "{parameter}={value}");
        }
    }
    assert_eq!(values_of(facet::KIND).len(), Kind::ALL.len());
    assert_eq!(values_of(facet::THEME).len(), content.themes.len());
    assert_eq!(values_of(facet::COUNTY).len(), content.counties.len());
    assert_eq!(values_of(facet::CENTRE).len(), content.centres.len());
    let statuses = Status::ALL.map(status_value);
    assert_eq!(values_of(facet::STATUS), statuses);
    let settings = content.projects.iter().flat_map(|p| &p.settings);
    let settings: BTreeSet<String> = settings.map(|s| slug(s)).collect();
    let offered = values_of(facet::SETTING);
    assert_eq!(offered.iter().cloned().collect::<BTreeSet<_>>(), settings);
    assert_eq!(offered.len(), settings.len());
    let mut decades = values_of(facet::DECADE);
    assert_eq!(decades.pop().as_deref(), Some(UNDATED));
    assert!(decades.is_sorted_by_key(|decade| Reverse(decade.parse::<u16>().unwrap())));
}

#[test]
fn a_project_belongs_to_every_decade_it_lies_in() {
    let spans = |p: &&Project| p.from.is_some_and(|y| y < 2010) && p.to.is_some_and(|y| y >= 2010);
    let spanning = content()
        .projects
        .iter()
        .find(spans)
        .expect("a project over 2010");
    for decade in ["tiar=2000", "tiar=2010"] {
        let found = find_by(Scope::Projects, decade);
        assert!(found.contains(&Record::Project(spanning)), "{decade}");
    }
    let undated = content()
        .projects
        .iter()
        .find(|p| p.from.or(p.to).is_none() && (p.status != Status::Ongoing || p.as_of.is_none()));
    let undated = Record::Project(undated.expect("a project without years"));
    for decade in values_of(facet::DECADE) {
        let found = find_by(Scope::Projects, &format!("tiar={decade}"));
        assert_eq!(found.contains(&undated), decade == UNDATED, "{decade}");
    }
    // It is not known when it began or ended, but that it ran.
    let seen = content()
        .projects
        .iter()
        .find(|p| p.from.or(p.to).is_none() && p.status == Status::Ongoing && p.as_of.is_some());
    let seen = seen.expect("a project that was seen running");
    let decade = seen.as_of.map_or(0, |date| date.year() / 10 * 10);
    let found = find_by(Scope::Projects, &format!("tiar={decade}"));
    assert!(found.contains(&Record::Project(seen)));
}

#[test]
fn every_project_is_under_some_choice_of_each_kind_that_all_have() {
    let all = find(Scope::Projects, &Filter::default()).items.len();
    for parameter in [facet::THEME, facet::STATUS, facet::DECADE] {
        let values = values_of(parameter).into_iter();
        let found =
            values.flat_map(|value| find_by(Scope::Projects, &format!("{parameter}={value}")));
        let found: BTreeSet<&str> = found.map(Record::id).collect();
        assert_eq!(found.len(), all, "{parameter}");
    }
}
