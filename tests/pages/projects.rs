//! The pages of projects and themes, and the ways in to them.

use crate::record::unsaid;
use crate::site::{links, site, sorted, squeeze, text, within};
use std::collections::BTreeSet;
use usht::content::{Detail, Status};
use usht::route::Route;
use usht::search::{Filter, Scope};

#[test]
fn a_project_says_everything_that_is_known_of_it() {
    let site = site();
    let mut problems = Vec::new();
    for project in &site.content.projects {
        let page = site.page(&Route::Project(project.id.clone()));
        assert_eq!(text(page.one("h1")), squeeze(&project.title));
        let lead = text(page.one("p.lead"));
        assert!(
            lead.starts_with(&squeeze(&project.summary)),
            "{}",
            page.path
        );
        let mut record = serde_json::to_value(project).unwrap();
        // A word for the computer; that of a person is one for people.
        record.as_object_mut().unwrap().remove("role");
        problems.extend(unsaid(&page, &record));
        let facts = text(page.section("fakta"));
        for year in [project.from, project.to].into_iter().flatten() {
            let (_, period) = facts.split_once("Periode").unwrap();
            assert!(period.contains(&year.to_string()), "{}: {year}", page.path);
        }
        if project.centres_inferred {
            assert!(facts.contains("er utledet"), "{}", page.path);
        }
    }
    assert!(problems.is_empty(), "not said:\n{}", problems.join("\n"));
}

#[test]
fn a_project_leads_to_its_centres_municipalities_themes_and_sources() {
    let site = site();
    for project in &site.content.projects {
        let page = site.page(&Route::Project(project.id.clone()));
        let ways = links(page.one("main"));
        let centres = project.centres.iter().cloned().map(Route::Centre);
        let themes = project.themes.iter().cloned().map(Route::Theme);
        let places = project.municipalities.iter();
        let places = places.map(|p| Route::Municipality(p.municipality.clone()));
        for route in centres.chain(themes).chain(places) {
            let path = site.path(&route);
            assert!(ways.contains(&path), "{}: {path}", page.path);
        }
        let listed = links(page.one("ol.sources"));
        let sources = project.sources.iter();
        let sources = sources.map(|id| &site.content.reference.source(id).unwrap().url);
        let sources: Vec<String> = sources.cloned().collect();
        assert_eq!(listed, sources, "{}", page.path);
    }
}

#[test]
fn a_status_is_that_of_the_source_and_not_of_today() {
    let site = site();
    let mut kinds = BTreeSet::new();
    for project in &site.content.projects {
        let page = site.page(&Route::Project(project.id.clone()));
        let facts = text(page.section("fakta"));
        let (_, status) = facts.rsplit_once("Status").unwrap();
        let word = match project.status {
            Status::Ongoing => "Pågikk",
            Status::Ended => "Avsluttet",
            Status::Unknown => "Ukjent",
        };
        let expected = match (project.status, project.as_of) {
            (Status::Unknown, _) => word.to_owned(),
            (_, Some(date)) => format!("{word}, ifølge kilde fra {}", date.written()),
            (_, None) => format!("{word}, ifølge udatert kilde"),
        };
        assert_eq!(status.trim(), expected, "{}", page.path);
        kinds.insert(word);
    }
    assert_eq!(kinds.len(), 3);
}

#[test]
fn a_bare_title_is_said_to_be_all_that_is_known() {
    let site = site();
    let mut bare = 0;
    for project in &site.content.projects {
        let page = site.page(&Route::Project(project.id.clone()));
        let title_only = project.detail == Detail::TitleOnly;
        bare += usize::from(title_only);
        let main = page.text();
        for said in ["lite om dette prosjektet utover tittelen", "lite er kjent"] {
            assert_eq!(main.contains(said), title_only, "{}: {said}", page.path);
        }
    }
    assert!(bare > 0);
}

#[test]
fn a_theme_lists_its_projects() {
    let site = site();
    for theme in &site.content.themes {
        let page = site.page(&Route::Theme(theme.id.clone()));
        assert_eq!(text(page.one("h1")), theme.name);
        assert!(page.text().contains(&theme.definition), "{}", page.path);
        let projects = site.content.projects_on(theme);
        let projects: Vec<_> = projects
            .map(|p| site.path(&Route::Project(p.id.clone())))
            .collect();
        assert!(!projects.is_empty(), "{}", page.path);
        let heading = text(page.one("main h2#prosjekter"));
        assert!(
            heading.starts_with(&projects.len().to_string()),
            "{heading}"
        );
        let listed = sorted(links(page.section("prosjekter")));
        assert_eq!(listed, sorted(projects), "{}", page.path);
    }
}

#[test]
fn the_directory_lists_every_project_without_scripting() {
    let site = site();
    let page = site.at("/prosjekter/");
    let listed = links(page.one("main ul.results"));
    let all = site.content.projects.iter();
    let all = all.map(|p| site.path(&Route::Project(p.id.clone())));
    assert_eq!(sorted(listed.clone()), sorted(all.collect()));
    // In the order of the search without words.
    let newest = usht::search::newest_first(site.content.projects.iter());
    let newest = newest
        .iter()
        .map(|p| site.path(&Route::Project(p.id.clone())));
    assert_eq!(listed, newest.collect::<Vec<_>>());
    assert_eq!(
        text(page.one("#treff")),
        format!("{} prosjekter", listed.len())
    );
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
        let parameters = scope.parameters().iter();
        let parameters: Vec<&str> = parameters.copied().filter(|name| *name != "q").collect();
        assert_eq!(offered, parameters, "{path}");
        let form = page.one("main [data-island] form");
        assert_eq!(form.attr("action"), Some(path));
        assert_eq!(within(form, "input[name=q]").len(), 1);
    }
}

#[test]
fn the_front_page_leads_to_every_theme_county_and_centre() {
    let site = site();
    let page = site.at("/");
    let content = site.content;
    let themes: Vec<_> = content
        .themes
        .iter()
        .map(|t| Route::Theme(t.id.clone()))
        .collect();
    let counties: Vec<_> = content
        .counties
        .iter()
        .map(|c| Route::County(c.number.clone()))
        .collect();
    let centres: Vec<_> = content
        .centres
        .iter()
        .map(|c| Route::Centre(c.id.clone()))
        .collect();
    let newest = usht::search::newest_first(content.projects.iter());
    let newest = newest.iter().take(6).map(|p| Route::Project(p.id.clone()));
    let newest = newest.chain([Route::Projects]).collect();
    for (id, routes) in [
        ("tema", themes),
        ("fylke", counties),
        ("senter", centres),
        ("nyeste", newest),
    ] {
        let expected: Vec<_> = routes.iter().map(|route| site.path(route)).collect();
        assert_eq!(links(page.section(id)), expected, "{id}");
    }
    let finder = page.one("main [data-island=home-search] form");
    assert_eq!(finder.attr("action"), Some("/sok/"));
    assert_eq!(within(finder, "input[name=q]").len(), 1);
}
