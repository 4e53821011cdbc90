//! Any filter against a plain count: the records it leaves, how many each further choice would leave, and that an order changes nothing else.

use super::{SCOPES, any_filter, find, values};
use crate::content::content;
use norwegian::{collation_key, slug};
use proptest::prelude::*;
use proptest::sample::select;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use usht::content::{Municipality, Project, Status};
use usht::search::facet::{self, kind_value, status_value};
use usht::search::filter::Sort;
use usht::search::{FACETS, Filter, Record, Scope, UNDATED};

/// The beginning of a word of some title, or nothing.
fn words() -> BoxedStrategy<String> {
    let titles = content().projects.iter().map(|p| p.title.as_str());
    let titles = titles.chain(content().municipalities.iter().map(|m| m.name.as_str()));
    let words: BTreeSet<&str> = titles.flat_map(str::split_whitespace).collect();
    let words = select(words.into_iter().collect::<Vec<_>>());
    let beginning =
        (words, 1..6_usize).prop_map(|(word, length)| word.chars().take(length).collect());
    prop_oneof![Just(String::new()), beginning].boxed()
}

proptest! {
    // Each step of making a failing filter smaller counts all records again.
    #![proptest_config(ProptestConfig { failure_persistence: None, max_shrink_iters: 32, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn counts_are_those_of_counting(filter in any_filter(words()), scope in select(SCOPES.to_vec())) {
        let found = find(scope, &filter);
        let everything = find(Scope::Everything, &Filter::of_words(&filter.text));
        let all: Vec<Record> = everything.items.iter().map(|item| item.record).collect();
        let count = |filter: &Filter| all.iter().filter(|r| fits(scope, **r, filter)).count();

        let shown: Vec<Record> = found.items.iter().map(|item| item.record).collect();
        prop_assert_eq!(shown.len(), count(&filter));
        prop_assert!(shown.iter().all(|r| fits(scope, *r, &filter)));
        for ((parameter, value), counted) in values().into_iter().zip(&found.counts) {
            // In a directory of one kind nobody can choose another.
            if parameter == facet::KIND && scope.kind().is_some() {
                continue;
            }
            let mut with = filter.clone();
            with.set(parameter, &value, content());
            prop_assert_eq!(with.get(parameter), &value);
            prop_assert_eq!(*counted, count(&with), "{}={} on {:?}", parameter, value, filter);
        }
    }

    #[test]
    fn an_order_changes_nothing_else(filter in any_filter(words()), scope in select(SCOPES.to_vec())) {
        let mut plain = filter.clone();
        plain.sort = Sort::Relevance;
        let plain = find(scope, &plain);
        let found = find(scope, &filter);
        prop_assert_eq!(&found.counts, &plain.counts);
        prop_assert_eq!(found.items.len(), plain.items.len());
        prop_assert!(plain.items.iter().all(|item| found.items.contains(item)));
        let records: Vec<Record> = found.items.iter().map(|item| item.record).collect();
        let (dated, undated): (Vec<_>, Vec<_>) = records.iter().map(|r| year(*r)).partition(Option::is_some);
        match filter.sort {
            Sort::Relevance => prop_assert_eq!(found, plain),
            Sort::Alphabetical => {
                let titles: Vec<&str> = records.iter().map(|r| r.title()).collect();
                prop_assert!(titles.is_sorted_by_key(|title| collation_key(title)), "{:?}", titles);
            }
            Sort::Newest => prop_assert!(dated.is_sorted_by_key(|year| Reverse(*year))),
            Sort::Oldest => prop_assert!(dated.is_sorted()),
        }
        if [Sort::Newest, Sort::Oldest].contains(&filter.sort) {
            let years: Vec<_> = records.iter().map(|r| year(*r)).collect();
            prop_assert_eq!(years, [dated, undated].concat());
        }
    }
}

fn year(record: Record) -> Option<u16> {
    match record {
        Record::Project(project) => project.latest_year(),
        _ => None,
    }
}

/// Returns `true` if a filter admits a record, said in the plainest way.
fn fits(scope: Scope, record: Record, filter: &Filter) -> bool {
    let project = match record {
        Record::Project(project) => Some(project),
        _ => None,
    };
    let meets = |parameter: &str, value: &str| match parameter {
        facet::KIND => kind_value(record.kind()) == value,
        facet::THEME => match record {
            Record::Project(project) => project.themes.iter().any(|id| id.as_str() == value),
            Record::Theme(theme) => theme.id.as_str() == value,
            _ => false,
        },
        facet::COUNTY => counties(record).contains(value),
        facet::CENTRE => match record {
            Record::Project(project) => project.centres.iter().any(|id| id.as_str() == value),
            Record::Municipality(place) => {
                place.centres.iter().any(|of| of.centre.as_str() == value)
            }
            Record::Centre(centre) => centre.id.as_str() == value,
            _ => false,
        },
        facet::STATUS => project.is_some_and(|p| status_value(p.status) == value),
        facet::SETTING => project.is_some_and(|p| p.settings.iter().any(|s| slug(s) == value)),
        facet::DECADE => project.is_some_and(|p| lies_in(p, value)),
        _ => panic!("say here what has {parameter}={value}"),
    };
    let mut chosen = FACETS.iter().filter_map(|facet| {
        let value = filter.get(facet.parameter);
        // In a directory of one kind nobody can choose another.
        let value = match scope.kind() {
            Some(kind) if facet.parameter == facet::KIND => kind_value(kind),
            _ => value,
        };
        (!value.is_empty()).then_some((facet.parameter, value))
    });
    chosen.all(|(parameter, value)| meets(parameter, value))
}

/// The numbers of the counties of today a record belongs to.
fn counties(record: Record) -> BTreeSet<&'static str> {
    let content = content();
    match record {
        Record::Municipality(place) => [place.county()].into(),
        Record::Centre(centre) => content
            .served_by(centre)
            .map(Municipality::county)
            .collect(),
        Record::County(county) => [county.number.as_str()].into(),
        Record::Project(project) => {
            let counties = content.counties_of_project(project).into_iter();
            counties.map(|county| county.number.as_str()).collect()
        }
        Record::Theme(_) | Record::Page(_) => BTreeSet::new(),
    }
}

/// Returns `true` if one of a project's years is one of the ten, or if it has none and is asked for so.
fn lies_in(project: &Project, decade: &str) -> bool {
    let mut years: Vec<u16> = [project.from, project.to].into_iter().flatten().collect();
    // What a source saw running ran in the year of the source.
    if let (Status::Ongoing, None, Some(seen)) = (project.status, project.to, *project.as_of) {
        years.push(seen.year());
    }
    match (years.iter().min(), years.iter().max()) {
        (Some(from), Some(to)) => {
            let first = decade.parse::<u16>();
            first.is_ok_and(|first| (first..first + 10).any(|year| (from..=to).contains(&&year)))
        }
        _ => decade == UNDATED,
    }
}
