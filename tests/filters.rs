//! Tests of filters: their form in the address, the records they leave, and the counts of every further choice.

#[path = "common/content.rs"]
mod content;

use content::content;
use norwegian::{collation_key, slug};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use usht::content::{Municipality, Project, Status};
use usht::search::facet::{self, kind_value, status_value};
use usht::search::facets::ResultSet;
use usht::search::filter::{self, Sort};
use usht::search::{Engine, FACETS, Facets, Filter, Kind, Record, Scope, UNDATED, newest_first};

thread_local! {
    static FACETS_OF_ALL: Facets = Facets::new(content());
    static ENGINE: Engine = Engine::new(content());
}

const SCOPES: [Scope; 3] = [Scope::Everything, Scope::Projects, Scope::Municipalities];

/// Finds the records of a directory.
fn find(scope: Scope, filter: &Filter) -> ResultSet {
    FACETS_OF_ALL.with(|facets| {
        ENGINE.with(|engine| {
            let answers = (!filter.text.is_empty()).then(|| engine.search(&filter.text));
            facets.find(scope, filter, answers.as_ref())
        })
    })
}

fn find_by(scope: Scope, query: &str) -> Vec<Record> {
    let filter = Filter::parse(query, content());
    assert_eq!(filter.query(), query);
    let found = find(scope, &filter).items;
    found.into_iter().map(|item| item.record).collect()
}

/// Every value the address can hold, with its parameter.
fn values() -> Vec<(&'static str, String)> {
    FACETS_OF_ALL.with(|facets| {
        let values = facets.values.iter();
        let values = values.map(|value| (FACETS[value.facet].parameter, value.value.clone()));
        values.collect()
    })
}

fn values_of(parameter: &str) -> Vec<String> {
    let values = values().into_iter();
    let values = values.filter(|(name, _)| *name == parameter);
    values.map(|(_, value)| value).collect()
}

prop_compose! {
    /// Any filter: its choices made through the address.
    fn any_filter(text: BoxedStrategy<String>)(
        text in text,
        choices in FACETS.iter().map(|facet| of(select(values_of(facet.parameter)))).collect::<Vec<_>>(),
        // A choice of each at once fits hardly anything.
        kept in prop::collection::vec(prop::bool::weighted(0.25), FACETS.len()),
        sort in select(Sort::ALL.to_vec()),
    ) -> Filter {
        let mut filter = Filter::default();
        filter.sort = sort;
        filter.set(filter::TEXT, &text, content());
        for ((facet, choice), kept) in FACETS.iter().zip(choices).zip(kept) {
            filter.set(facet.parameter, choice.filter(|_| kept).as_deref().unwrap_or_default(), content());
        }
        filter
    }
}

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

/// Characters that mean something in an address or nowhere, more often than people type them.
fn odd_text() -> BoxedStrategy<String> {
    prop_oneof![".{0,12}", "[&=+%?#;/<>\"' \t\u{0}æøåŋ41Fa]{0,12}"].boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn a_filter_survives_the_address(filter in any_filter(odd_text())) {
        let query = filter.query();
        prop_assert!(query.bytes().all(|b| b.is_ascii_graphic() && !b"<>\"'#?".contains(&b)));
        prop_assert_eq!(&Filter::parse(&query, content()), &filter);
        prop_assert_eq!(filter.is_empty(), query.is_empty());
        for scope in SCOPES {
            let once = Filter::parse_in(scope, &query, content());
            prop_assert_eq!(&Filter::parse_in(scope, &once.query(), content()), &once);
        }
    }

    #[test]
    fn any_query_string_is_read_and_settles(
        pairs in prop::collection::vec((
            select(vec!["q", "type", "tema", "fylke", "senter", "status", "arena", "tiar", "sorter", "Q", "", "side"]),
            select(vec!["=", "", "=="]),
            prop_oneof![odd_text(), select(values()).prop_map(|(_, value)| value)],
            select(vec!["&", "&&", "", ";"]),
        ), 0..6),
    ) {
        let mut query = String::new();
        for (name, is, value, end) in &pairs {
            query.extend([*name, *is, value.as_str(), *end]);
        }
        let once = Filter::parse(&query, content());
        prop_assert_eq!(&Filter::parse(&once.query(), content()), &once);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

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
    if let (Status::Ongoing, None, Some(seen)) = (project.status, project.to, project.as_of) {
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

#[test]
fn what_the_content_does_not_know_is_dropped() {
    for (query, left) in [
        ("", ""),
        ("tema=demens", "tema=demens"),
        ("tema=ingen", ""),
        ("tema=", ""),
        ("tema", ""),
        ("Tema=demens", ""),
        ("senter=usht-akershus", "senter=usht-akershus"),
        ("senter=usht-akerhus", ""),
        ("senter=USHT-AKERSHUS", ""),
        ("fylke=32", "fylke=32"),
        ("fylke=99", ""),
        ("fylke=3222", ""),
        ("status=pagar", "status=pagar"),
        ("status=ongoing", ""),
        ("status=%70agar", "status=pagar"),
        ("type=prosjekt", "type=prosjekt"),
        ("type=project", ""),
        ("arena=sykehjem", "arena=sykehjem"),
        ("arena=Sykehjem", ""),
        (
            "arena=bolig-for-utviklingshemmede",
            "arena=bolig-for-utviklingshemmede",
        ),
        ("arena=bolig+for+utviklingshemmede", ""),
        ("tiar=2010", "tiar=2010"),
        ("tiar=2012", ""),
        ("tiar=1990", ""),
        ("tiar=02010", ""),
        ("tiar=%2B2010", ""),
        ("tiar=82010", ""),
        ("tiar=uten", "tiar=uten"),
        ("tiar=Uten", ""),
        ("tiar=ukjent", ""),
        ("sorter=nyest", "sorter=nyest"),
        ("sorter=", ""),
        ("sorter=best", ""),
        ("side=2", ""),
        ("utm_source=x&fbclid=y", ""),
        ("q=", ""),
        ("q=+++", ""),
        ("q=demens", "q=demens"),
        ("q=%3Cb%3E", "q=%3Cb%3E"),
        ("q=50+%25", "q=50+%25"),
        ("q=50%", "q=50%25"),
        ("q=%F8", "q=%EF%BF%BD"),
        ("q=a=b", "q=a%3Db"),
        ("&&&", ""),
        ("=&=", ""),
        // A second value replaces the first, if it is known.
        ("tema=demens&tema=ernaering", "tema=ernaering"),
        ("tema=demens&tema=ingen", "tema=demens"),
        // In one order, whatever the order was.
        (
            "sorter=eldst&tiar=2010&arena=sykehjem&status=avsluttet&fylke=32&side=2&senter=usht-akershus&tema=demens&type=prosjekt&q=fall",
            "q=fall&type=prosjekt&tema=demens&fylke=32&senter=usht-akershus&status=avsluttet&arena=sykehjem&tiar=2010&sorter=eldst",
        ),
    ] {
        assert_eq!(Filter::parse(query, content()).query(), left, "{query}");
    }
}

#[test]
fn a_directory_takes_what_means_something_in_it() {
    let query = "q=fall&type=prosjekt&tema=demens&fylke=32&senter=usht-akershus&status=avsluttet&tiar=2010&sorter=eldst";
    for (scope, left) in [
        (Scope::Everything, query),
        (
            Scope::Projects,
            "q=fall&tema=demens&fylke=32&senter=usht-akershus&status=avsluttet&tiar=2010&sorter=eldst",
        ),
        (
            Scope::Municipalities,
            "q=fall&fylke=32&senter=usht-akershus",
        ),
    ] {
        let filter = Filter::parse_in(scope, query, content());
        assert_eq!(filter.query(), left, "{scope:?}");
        assert!(filter.active_count() > 1);
        let without = filter.without_choices();
        assert_eq!(without.active_count(), 0);
        assert_eq!(without.text, "fall");
        assert_eq!(without.sort, filter.sort);
    }
    assert_eq!(
        Filter::parse("q=fall&sorter=eldst", content()).active_count(),
        0
    );
}

#[test]
fn a_choice_can_be_set_and_taken_away() {
    let mut filter = Filter::default();
    for (name, value) in [
        (filter::TEXT, "fall & brudd"),
        (facet::KIND, "prosjekt"),
        (facet::THEME, "demens"),
        (facet::COUNTY, "56"),
        (facet::CENTRE, "usht-finnmark"),
        (facet::STATUS, "ukjent"),
        (facet::SETTING, "hjemmetjeneste"),
        (facet::DECADE, "2000"),
        (filter::SORT, "alfabetisk"),
    ] {
        assert_eq!(filter.get(name), "");
        filter.set(name, value, content());
        assert_eq!(filter.get(name), value);
        assert!(!filter.is_empty());
        let mut without = filter.clone();
        without.set(name, "", content());
        assert_eq!(without.get(name), "");
    }
    filter.set("side", "2", content());
    assert_eq!(filter.get("side"), "");
}

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

#[test]
fn every_facet_has_a_parameter_of_its_own() {
    let parameters: Vec<&str> = filter::parameters().collect();
    let different: BTreeSet<&str> = parameters.iter().copied().collect();
    assert_eq!(different.len(), parameters.len());
    assert_eq!(parameters.len(), FACETS.len() + 2);
}
