//! Paths and queries, as people and programs write them.

use crate::content::content;
use crate::in_time;
use crate::odd::{cases, odd_text};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::sync::LazyLock;
use usht::route::{self, Route};
use usht::search::{Filter, Scope, filter};
use usht::text::Lang;

static PATHS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let routes = Route::all(content());
    let paths = routes
        .iter()
        .map(|route| route.path(content(), Lang::default()));
    paths.collect()
});

/// A path of the site with a text in it, somewhere.
fn path() -> impl Strategy<Value = String> {
    let parts = (any::<Index>(), any::<Index>(), odd_text());
    let path = parts.prop_map(|(path, at, text)| {
        let mut path: Vec<char> = path.get(&PATHS).chars().collect();
        let at = at.index(path.len());
        path.splice(at..at, text.chars());
        String::from_iter(path)
    });
    prop_oneof![path, odd_text()]
}

/// A query with parameters of the site and others.
fn query() -> impl Strategy<Value = String> {
    let names: Vec<&str> = filter::parameters().chain(["sted", "", "x"]).collect();
    let value = prop_oneof![
        odd_text(),
        select(vec![
            "demens",
            "32",
            "%C3%A6",
            "%zz",
            "%",
            "3222-lorenskog",
            "2020"
        ])
        .prop_map(str::to_owned)
    ];
    let pair = (select(names), value).prop_map(|(name, value)| format!("{name}={value}"));
    proptest::collection::vec(pair, 0..6).prop_map(|pairs| pairs.join("&"))
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn any_path_is_a_page_or_unknown(path in path()) {
        if let Some((lang, route)) = in_time(|| Route::parse(&path, content())) {
            let own = route.path(content(), lang);
            prop_assert_eq!(Route::parse(&own, content()), Some((lang, route)), "{}", path);
        }
    }

    #[test]
    fn any_query_is_understood_as_one_that_says_the_same(query in query()) {
        for scope in [Scope::Everything, Scope::Projects, Scope::Municipalities] {
            let understood = in_time(|| Filter::parse_in(scope, &query, content()));
            let written = understood.query();
            let again = Filter::parse_in(scope, &written, content());
            prop_assert_eq!(again.query(), written, "{}", query);
        }
        in_time(|| route::answered(&query, content()).is_some());
    }
}
