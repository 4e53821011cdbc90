use super::ResultSet;
use crate::components::{Area, PageContext, facets};
use crate::editorial::Edition;
use crate::route::Route;
use crate::search::{FACETS, Filter, Scope, block_on};
use crate::site_root::SiteRoot;
use crate::text::Lang;
use leptos::prelude::Owner;

const SCOPES: [Scope; 3] = [Scope::Everything, Scope::Projects, Scope::Municipalities];

fn with_content(look: impl FnOnce(PageContext)) {
    let edition = Edition::of_this_project();
    Owner::new().with(|| look(PageContext::new(edition, SiteRoot::default(), Lang::Nb)));
}

/// Counts the rows that a filter lists where their number is not limited, and checks that none stands twice.
fn listed(cx: PageContext, scope: Scope, filter: Filter) -> usize {
    let results = block_on(ResultSet::find(cx, scope, filter, usize::MAX));
    let rows: Vec<_> = results
        .groups
        .iter()
        .flat_map(|group| &group.rows)
        .collect();
    for (at, row) in rows.iter().enumerate() {
        let again = rows[..at].iter().any(|other| other.href == row.href);
        assert!(!again, "{} twice", row.href);
    }
    assert_eq!(results.rows_left, 0);
    assert_eq!(results.total, rows.len());
    rows.len()
}

#[test]
fn every_choice_gives_as_many_rows_as_it_says() {
    with_content(|cx| {
        for scope in SCOPES {
            for first in ["", "tema=demens", "fylke=32", "tiar=uten"] {
                let first = Filter::parse_in(scope, first, cx.content());
                let counts = block_on(ResultSet::find(cx, scope, first.clone(), 0)).counts;
                for (value, count) in facets(cx.content()).values.iter().zip(counts) {
                    let facet = &FACETS[value.facet];
                    if !facet.scopes.contains(&scope) {
                        continue;
                    }
                    let parameter = facet.parameter;
                    let mut filter = first.clone();
                    filter.set(parameter, &value.value, cx.content());
                    assert_eq!(filter.get(parameter), value.value);
                    let rows = listed(cx, scope, filter);
                    assert_eq!(
                        rows, count,
                        "{scope:?} {parameter}={} on {first:?}",
                        value.value
                    );
                }
            }
        }
    });
}

#[test]
fn groups_and_what_stands_above_them_are_all_that_was_found() {
    with_content(|cx| {
        for query in [
            "demens",
            "akershus",
            "herøy",
            "velferdsteknologi",
            "musikk",
            "s",
            "våler",
        ] {
            let query = format!("q={query}");
            let filter = Filter::parse(&query, cx.content());
            let results = block_on(ResultSet::find(cx, Scope::Everything, filter, 10));
            let listed: usize = results.groups.iter().map(|group| group.listed).sum();
            let offered = results.alternatives.as_ref();
            let offered = offered.map_or(0, |offered| offered.rows.len());
            let top = results
                .top_answer
                .as_ref()
                .is_some_and(super::TopAnswer::is_whole);
            assert_eq!(
                listed + offered + usize::from(top),
                results.total,
                "{query}"
            );
            for group in &results.groups {
                let Some(all) = &group.all else {
                    assert_eq!(group.rows.len(), group.listed, "{query}");
                    continue;
                };
                let results = block_on(ResultSet::find(
                    cx,
                    Scope::Everything,
                    all.clone(),
                    usize::MAX,
                ));
                assert_eq!(results.total, group.total, "{query}");
            }
        }
    });
}

/// On the site of a centre: what a filter gives is in two parts, the centre's own first, as long as nobody asks for another order.
#[test]
fn the_own_area_has_a_heading_of_its_own() {
    let edition = Edition::of_site("akershus");
    Owner::new().with(|| {
        let cx = PageContext::new(edition, SiteRoot::default(), Lang::Nb);
        let areas = |query: &str, limit| {
            let filter = Filter::parse_in(Scope::Projects, query, cx.content());
            let results = block_on(ResultSet::find(cx, Scope::Projects, filter, limit));
            let groups = results.groups.into_iter();
            groups
                .map(|group| (group.area, group.listed, group.rows.len()))
                .collect::<Vec<_>>()
        };
        let [(own, listed, rows), (rest, others, other_rows)] = areas("tema=ernaering", 50)[..]
        else {
            panic!("{:?}", areas("tema=ernaering", 50));
        };
        assert_eq!((own, rest), (Some(Area::Own), Some(Area::Rest)));
        assert!(listed > 1 && listed == rows && others == other_rows);
        // A list that is cut holds the first, and says how many each part has.
        let cut = [
            (Some(Area::Own), listed, rows),
            (Some(Area::Rest), others, 1),
        ];
        assert_eq!(areas("tema=ernaering", listed + 1), cut);
        assert_eq!(areas("tema=ernaering", 1), [(Some(Area::Own), listed, 1)]);
        // Nothing but the own, nothing of the own, another order, words.
        for query in [
            "senter=usht-akershus",
            "senter=usht-finnmark",
            "tema=ernaering&sorter=eldst",
            "tema=ernaering&q=mat",
        ] {
            let areas = areas(query, 50);
            assert!(
                areas.len() == 1 && areas[0].0.is_none(),
                "{query}: {areas:?}"
            );
        }
    });
}

#[test]
fn every_project_that_is_found_has_its_line_and_its_state() {
    let edition = Edition::of_this_project();
    Owner::new().with(|| {
        let cx = PageContext::new(edition, SiteRoot::default(), Lang::Nb);
        let mut rows = 0;
        for query in [
            "q=velferdsteknologi",
            "q=musikk",
            "q=akershus",
            "tema=demens",
        ] {
            for scope in [Scope::Everything, Scope::Projects] {
                let filter = Filter::parse_in(scope, query, cx.content());
                let results = block_on(ResultSet::find(cx, scope, filter, 50));
                for row in results.groups.iter().flat_map(|group| &group.rows) {
                    let is_project = row.href.starts_with(&cx.href(&Route::Projects));
                    assert_eq!(row.state.is_some(), is_project, "{query}: {}", row.href);
                    if !is_project {
                        continue;
                    }
                    rows += 1;
                    let (text, marks) = row.text.as_ref().unwrap();
                    assert!(!text.is_empty(), "{query}: {}", row.href);
                    // The match in the text is seen in its first line.
                    if let Some((start, _)) = marks.first()
                        && text.starts_with('…')
                    {
                        assert!(*start < 60, "{query}: {text}");
                    }
                }
            }
        }
        assert!(rows > 50, "{rows}");
    });
}
