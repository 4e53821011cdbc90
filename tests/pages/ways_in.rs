//! The ways in to the records: the front page, the choices of the directories, and the numbers that stand on them.

use crate::site::{links, site, text, within};
use std::cmp::Reverse;
use usht::route::Route;
use usht::search::{Filter, Scope};

#[test]
fn a_directory_leads_to_its_whole_list_as_a_file() {
    for (route, file) in [
        (Route::Projects, "/data/prosjekter.csv"),
        (Route::Municipalities, "/data/kommuner.csv"),
    ] {
        let page = site().page(&route);
        let link = page.one(".unfiltered a[download]");
        assert_eq!(link.attr("href"), Some(file));
        assert_eq!(text(link), "Last ned hele listen (CSV)");
        // The list of an island is the one that is filtered, and nothing is yet.
        assert_eq!(page.all("[data-rows]").len(), 0);
    }
}

#[test]
fn every_choice_of_a_directory_says_how_many_it_gives() {
    let site = site();
    let content = site.content;
    let facets = usht::search::Facets::new(content);
    for (path, scope) in [
        ("/sok/", Scope::Everything),
        ("/prosjekter/", Scope::Projects),
        ("/kommuner/", Scope::Municipalities),
    ] {
        let page = site.at(path);
        let mut offered = Vec::new();
        for select in page.all("main [data-island] select") {
            let name = select.attr("name").unwrap();
            offered.push(name);
            for option in within(select, "option") {
                let value = option.attr("value").unwrap();
                let query = if value.is_empty() {
                    String::new()
                } else {
                    format!("{name}={value}")
                };
                // It is one that the address can hold.
                let filter = Filter::parse_in(scope, &query, content);
                assert_eq!(filter.query(), query, "{path}");
                if value.is_empty() || name == "sorter" {
                    continue;
                }
                let count = facets.find(scope, &filter, None).items.len();
                let label = text(option);
                assert!(label.ends_with(&format!(" ({count})")), "{path}: {label}");
                assert_eq!(option.attr("disabled").is_some(), count == 0, "{label}");
            }
        }
        let parameters = usht::search::filter::parameters_in(scope);
        let parameters: Vec<&str> = parameters.filter(|name| *name != "q").collect();
        assert_eq!(offered, parameters, "{path}");
        let form = page.one("main [data-island] form");
        assert_eq!(form.attr("action"), Some(path));
        assert_eq!(within(form, "input[name=q]").len(), 1);
    }
}

#[test]
fn the_front_page_leads_on() {
    let site = site();
    let page = site.at("/");
    let content = site.content;
    // The themes with most projects, but for two that say how projects worked.
    let mut themes: Vec<_> = content.themes.iter().collect();
    themes.retain(|theme| !["kompetanse-nettverk", "forskning"].contains(&theme.id.as_str()));
    themes.sort_by_key(|theme| Reverse(content.projects_on(theme).count()));
    let themes = themes
        .into_iter()
        .take(7)
        .map(|theme| Route::Theme(theme.id.clone()));
    let themes: Vec<_> = themes.chain([Route::Themes]).collect();
    let newest = usht::search::newest_first(content.projects.iter());
    let newest = newest.iter().take(3).map(|p| Route::Project(p.id.clone()));
    let newest = newest.chain([Route::Projects]).collect();
    for (id, routes) in [
        ("tema", themes),
        ("nyeste", newest),
        (
            "for-deg",
            vec![Route::Projects, Route::Themes, Route::Data, Route::Help],
        ),
    ] {
        let expected: Vec<_> = routes.iter().map(|route| site.path(route)).collect();
        assert_eq!(links(page.section(id)), expected, "{id}");
    }
    let ways = links(page.one("main .ways-in"));
    let expected = [
        Route::Municipalities,
        Route::Counties,
        Route::Centres,
        Route::About,
    ];
    assert_eq!(ways, expected.map(|route| site.path(&route)));
    let finder = page.one("main [data-island=home-search] form");
    assert_eq!(finder.attr("action"), Some("/sok/"));
    assert_eq!(within(finder, "input[name=q]").len(), 1);
}

/// The number in brackets or before a word, such as 16 in "Demens (16)" and in "3 kommuner · 16 prosjekter".
fn counted(said: &str) -> usize {
    let (before, _) = said.rsplit_once([')', ' ']).unwrap();
    let (_, digits) = before.rsplit_once(['(', ' ']).unwrap();
    digits.parse().unwrap_or_else(|_| panic!("{said}"))
}

#[test]
fn a_number_of_projects_is_that_of_the_rows_it_leads_to() {
    let site = site();
    let rows = |path: &str| {
        site.at(path)
            .all("main #prosjekter ~ * :is(.result, .card)")
            .len()
    };
    let mut checked = 0;
    let mut check = |path: &str, way: &str, said: &str| {
        assert_eq!(counted(said), rows(way), "{path}: {said} {way}");
        checked += 1;
    };
    for path in ["/", "/sok/", "/prosjekter/"] {
        let page = site.at(path);
        for chip in page.all("main a.ds-chip[href^='/tema/']") {
            check(path, chip.attr("href").unwrap(), &text(chip));
        }
    }
    for path in ["/", "/tema/"] {
        for link in site.at(path).all("main .theme-list a:has(.count)") {
            check(
                path,
                link.attr("href").unwrap(),
                &format!("({})", text(within(link, ".count")[0])),
            );
        }
    }
    for path in ["/fylker/", "/sentre/"] {
        let page = site.at(path);
        for card in page.all("main .card") {
            let said = within(card, "p, dd, li").into_iter().map(text);
            let said =
                said.filter(|said| said.ends_with("prosjekt") || said.ends_with("prosjekter"));
            let said: Vec<String> = said.collect();
            let [said] = &said[..] else {
                panic!("{path}: {said:?}");
            };
            check(path, &links(card)[0], &format!("– {said}"));
        }
    }
    assert!(checked >= 20 + 20 + 7 + 15 + 21, "{checked}");
}

#[test]
fn numbers_that_overlap_are_explained_where_they_stand() {
    let site = site();
    for (path, place) in [
        ("/tema/", "main .lead"),
        ("/fylker/", "main .lead"),
        ("/sentre/", "main .lead"),
        ("/", "main #tema ~ p"),
        ("/prosjekter/", "main .filter-choices p"),
        ("/sok/", "main .filter-choices p"),
    ] {
        let page = site.at(path);
        let said = page.all(place).into_iter().map(text).collect::<String>();
        assert!(said.contains("til flere"), "{path}: {said}");
    }
    let page = site.at("/kommuner/");
    assert!(text(page.one("main .filter-choices p")).contains("to sentre"));
    for county in &site.content.counties {
        let page = site.page(&Route::County(county.number.clone()));
        let section = page.section("prosjekter");
        let said = text(within(section, "p")[0]);
        assert!(said.contains("andre fylker"), "{}: {said}", page.path);
    }
    for theme in &site.content.themes {
        let page = site.page(&Route::Theme(theme.id.clone()));
        assert!(text(page.section("sentre")).contains("flere sentre"));
    }
}
