use super::{rows, table};
use crate::components::PageContext;
use crate::components::directory::result_set::ResultSet;
use crate::editorial::Edition;
use crate::search::{Filter, Scope, block_on};
use crate::site_root::SiteRoot;
use crate::text::Lang;
use leptos::prelude::Owner;

/// The result of a filter, with a list of `limit` rows.
fn found(edition: Edition, scope: Scope, query: &str, limit: usize) -> ResultSet {
    let filter = Filter::parse_in(scope, query, edition.content);
    Owner::new().with(|| {
        block_on(ResultSet::find(
            PageContext::new(edition, SiteRoot::default(), Lang::Nb),
            scope,
            filter,
            limit,
        ))
    })
}

#[test]
fn a_list_of_one_kind_has_a_file() {
    let edition = Edition::of_this_project();
    for (scope, query, name) in [
        (Scope::Projects, "tema=demens", Some("prosjekter")),
        (Scope::Projects, "q=demens", Some("prosjekter")),
        (Scope::Projects, "sorter=alfabetisk", Some("prosjekter")),
        // The whole list stands on the page, with a link of its own.
        (Scope::Projects, "", None),
        (Scope::Projects, "q=qqqqqq", None),
        (Scope::Municipalities, "fylke=32", Some("kommuner")),
        (Scope::Everything, "type=prosjekt", Some("prosjekter")),
        (
            Scope::Everything,
            "q=demens&type=prosjekt",
            Some("prosjekter"),
        ),
        (Scope::Everything, "type=kommune", Some("kommuner")),
        (Scope::Everything, "type=senter", Some("sentre")),
        (Scope::Everything, "type=fylke", None),
        // Several kinds have no columns in common.
        (Scope::Everything, "q=demens", None),
        (Scope::Everything, "fylke=32", None),
    ] {
        let results = found(edition, scope, query, 10);
        assert_eq!(table(scope, &results), name, "{scope:?} {query}");
    }
}

#[test]
fn the_file_has_all_that_is_listed_in_its_order_however_little_of_it_is_shown() {
    let edition = Edition::of_this_project();
    for (scope, query) in [
        (Scope::Projects, "tema=demens&sorter=alfabetisk"),
        (Scope::Projects, "q=demens"),
        (Scope::Municipalities, "fylke=32"),
        (Scope::Everything, "type=senter"),
    ] {
        let all = found(edition, scope, query, usize::MAX);
        let addresses = all.groups.iter().flat_map(|group| &group.rows);
        let addresses: Vec<&str> = addresses.map(|row| row.href.as_str()).collect();
        let results = found(edition, scope, query, 3);
        let rows = rows(&results);
        let ids: Vec<&str> = rows.split_terminator(' ').collect();
        assert_eq!(ids.len(), results.total, "{query}");
        assert_eq!(ids.len(), addresses.len(), "{query}");
        assert!(ids.len() > 3, "{query}");
        for (id, address) in ids.iter().zip(addresses) {
            assert!(address.contains(id), "{query}: {id}, {address}");
        }
    }
}
