//! Filters in the address: what is dropped, what is kept, and one order for all.

use super::{SCOPES, any_filter, values};
use crate::content::content;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;
use usht::search::facet::{self};
use usht::search::filter::{self};
use usht::search::{FACETS, Filter, Scope};

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
fn every_facet_has_a_parameter_of_its_own() {
    let parameters: Vec<&str> = filter::parameters().collect();
    let different: BTreeSet<&str> = parameters.iter().copied().collect();
    assert_eq!(different.len(), parameters.len());
    assert_eq!(parameters.len(), FACETS.len() + 2);
}
