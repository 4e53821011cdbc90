use super::Shown;
use crate::components::{Area, Cx, facets};
use crate::editorial::Edition;
use crate::search::{FACETS, Filter, Scope, block_on};
use crate::site_root::SiteRoot;
use crate::text::Lang;
use leptos::prelude::Owner;

const SCOPES: [Scope; 3] = [Scope::Everything, Scope::Projects, Scope::Municipalities];

fn with_content(look: impl FnOnce(Cx)) {
    let edition = Edition::of_this_project();
    Owner::new().with(|| look(Cx::new(edition, SiteRoot::default(), Lang::Nb)));
}

/// Counts the rows that a filter lists where their number is not limited, and checks that none stands twice.
fn listed(cx: Cx, scope: Scope, filter: Filter) -> usize {
    let shown = block_on(Shown::find(cx, scope, filter, usize::MAX));
    let rows: Vec<_> = shown.groups.iter().flat_map(|group| &group.rows).collect();
    for (at, row) in rows.iter().enumerate() {
        let again = rows[..at].iter().any(|other| other.href == row.href);
        assert!(!again, "{} twice", row.href);
    }
    assert_eq!(shown.left, 0);
    assert_eq!(shown.total, rows.len());
    rows.len()
}

#[test]
fn every_choice_gives_as_many_rows_as_it_says() {
    with_content(|cx| {
        for scope in SCOPES {
            for first in ["", "tema=demens", "fylke=32", "tiar=uten"] {
                let first = Filter::parse_in(scope, first, cx.content);
                let counts = block_on(Shown::find(cx, scope, first.clone(), 0)).counts;
                for (value, count) in facets(cx.content).values.iter().zip(counts) {
                    let facet = &FACETS[value.facet];
                    if !facet.scopes.contains(&scope) {
                        continue;
                    }
                    let parameter = facet.parameter;
                    let mut filter = first.clone();
                    filter.set(parameter, &value.value, cx.content);
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
            let filter = Filter::parse(&query, cx.content);
            let shown = block_on(Shown::find(cx, Scope::Everything, filter, 10));
            let listed: usize = shown.groups.iter().map(|group| group.listed).sum();
            let choices = shown
                .choices
                .as_ref()
                .map_or(0, |choices| choices.rows.len());
            let best = shown.best.as_ref().is_some_and(super::Best::is_whole);
            assert_eq!(listed + choices + usize::from(best), shown.total, "{query}");
            for group in &shown.groups {
                let Some(all) = &group.all else {
                    assert_eq!(group.rows.len(), group.listed, "{query}");
                    continue;
                };
                let shown = block_on(Shown::find(cx, Scope::Everything, all.clone(), usize::MAX));
                assert_eq!(shown.total, group.total, "{query}");
            }
        }
    });
}

/// On the site of a centre: what a filter gives is in two parts, the centre's own first, as long as nobody asks for another order.
#[test]
fn the_own_area_has_a_heading_of_its_own() {
    let edition = Edition::of_site("akershus");
    Owner::new().with(|| {
        let cx = Cx::new(edition, SiteRoot::default(), Lang::Nb);
        let areas = |query: &str, limit| {
            let filter = Filter::parse_in(Scope::Projects, query, cx.content);
            let shown = block_on(Shown::find(cx, Scope::Projects, filter, limit));
            let groups = shown.groups.into_iter();
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
