//! The pages of projects and themes, and the ways in to them.

use crate::record::unsaid;
use crate::site::{Dom, links, site, sorted, squeeze, text, within, written};
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use usht::content::{CentreId, Detail, PartialDate, Project, Status, Theme};
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
        let known = site.editorial.project(project).unwrap();
        let mut record = serde_json::to_value(known).unwrap();
        // A word for the computer; that of a person is one for people.
        record.as_object_mut().unwrap().remove("role");
        problems.extend(unsaid(&page, &record));
        let facts = text(page.section("fakta"));
        for year in [project.from, project.to].into_iter().flatten() {
            let (_, period) = facts.split_once("Periode").unwrap();
            assert!(period.contains(&year.to_string()), "{}: {year}", page.path);
        }
        if known.centres_inferred {
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
        let sources = site.editorial.project(project).unwrap().sources.iter();
        let sources = sources.map(|id| &site.editorial.source(id).unwrap().url);
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
            (_, Some(date)) => format!("{word}, ifølge kilde fra {}", written(date)),
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
        let said = page
            .text()
            .contains("lite om dette prosjektet utover tittelen");
        assert_eq!(said, title_only, "{}", page.path);
        let said = text(page.one("main > .meta")).contains("lite er kjent");
        assert_eq!(said, title_only, "{}", page.path);
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

/// The years and the state of a project in plain words.
fn state(project: &Project) -> String {
    let seen = project.as_of.map(PartialDate::year);
    let years = match (project.from, project.to) {
        (Some(from), Some(to)) if from == to => Some(format!("{from}")),
        (Some(from), Some(to)) => Some(format!("{from}–{to}")),
        (Some(from), None) => Some(format!("fra {from}")),
        (None, Some(to)) => Some(format!("til {to}")),
        (None, None) => None,
    };
    let said = match (project.status, years, seen) {
        (Status::Ended, Some(years), _) => format!("{years} avsluttet"),
        (Status::Ended, None, Some(seen)) => format!("omtalt {seen} avsluttet"),
        (Status::Ended, None, None) => "år ikke kjent avsluttet".to_owned(),
        (Status::Ongoing, Some(years), Some(seen)) => format!("{years} pågikk {seen}"),
        (Status::Ongoing, Some(years), None) => format!("{years} pågikk"),
        (Status::Ongoing, None, Some(seen)) => format!("pågikk {seen}"),
        (Status::Ongoing, None, None) => "pågikk, år ikke kjent".to_owned(),
        (Status::Unknown, Some(years), _) => years,
        (Status::Unknown, None, Some(seen)) => format!("omtalt {seen}"),
        (Status::Unknown, None, None) => "år ikke kjent".to_owned(),
    };
    if project.results.is_some() {
        format!("{said} har resultater")
    } else {
        said
    }
}

#[test]
fn a_project_is_the_same_row_wherever_it_is_listed() {
    let site = site();
    let content = site.content;
    let projects: HashMap<String, &Project> = content
        .projects
        .iter()
        .map(|project| (site.path(&Route::Project(project.id.clone())), project))
        .collect();
    let mut listed = HashMap::new();
    for (path, html) in &site.pages {
        let page = Dom::parse(path, html);
        // A project is listed in no other way.
        for list in page.all("main ul:not(.results)") {
            let ways = links(list);
            assert!(!ways.iter().any(|way| projects.contains_key(way)), "{path}");
        }
        for row in page.all("main .results > .result") {
            let way = links(row).remove(0);
            let Some(project) = projects.get(&way) else {
                continue;
            };
            *listed.entry(way).or_insert(0) += 1;
            let one = |selector| match within(row, selector)[..] {
                [element] => text(element),
                ref several => panic!("{path}: {} {selector}", several.len()),
            };
            let title = one("h3, h4");
            let rest = title.strip_prefix(&squeeze(&project.title)).unwrap();
            assert!(rest.is_empty() || rest == format!(" ({})", project.centre_then));
            assert_eq!(one(".state"), state(project), "{path}: {title}");
            assert_eq!(one(".about"), squeeze(&project.summary), "{path}");
            let centres = project.centres.iter();
            let centres = centres.map(|id| content.centre(id.as_str()).unwrap());
            let centres: Vec<&str> = centres.map(|c| c.short_name.as_str()).collect();
            let whose = if centres.is_empty() {
                squeeze(&project.centre_then)
            } else {
                centres.join(", ")
            };
            let meta = one(".meta");
            assert_eq!(
                meta.strip_suffix(" · lite er kjent").unwrap_or(&meta),
                whose
            );
        }
    }
    // On its theme, its centre, its county, and in the directory.
    assert_eq!(listed.len(), content.projects.len());
    for (path, count) in listed {
        assert!(count >= 3, "{path}: {count}");
    }
}

#[test]
fn a_project_leads_to_its_centre_and_on_to_others() {
    let site = site();
    let content = site.content;
    let (mut with_theme, mut with_centre) = (0, 0);
    for project in &content.projects {
        let own = site.path(&Route::Project(project.id.clone()));
        let page = site.at(&own);
        let ways = links(page.one("main"));
        assert!(!ways.contains(&own), "{own} leads to itself");

        // A way to somebody who knows, and to no other centre than its own.
        let contact = page.section("kontakt");
        match project.centres.first() {
            Some(id) => {
                let centre = content.centre(id.as_str()).unwrap();
                let card = within(contact, "article.answer")[0];
                assert_eq!(text(within(card, "h2")[0]), centre.short_name, "{own}");
                let reached = within(card, "ul.ways a").len();
                assert_eq!(reached, content.ways_to(centre).len(), "{own}");
                assert!(reached > 0, "{own}");
            }
            None => assert_eq!(links(contact), [site.path(&Route::Contact)], "{own}"),
        }

        // Others, none twice, and the nearest first.
        let others: Vec<String> = page
            .all("main .results > .result")
            .into_iter()
            .flat_map(links)
            .collect();
        let different: BTreeSet<&String> = others.iter().collect();
        assert_eq!(different.len(), others.len(), "{own}");
        let is_other = |other: &&Project| other.id != project.id;
        let path = |other: &Project| site.path(&Route::Project(other.id.clone()));
        let on = |theme: &'static Theme| -> Vec<&Project> {
            content.projects_on(theme).filter(is_other).collect()
        };
        let themes = project.themes.iter();
        let mut themes = themes.map(|id| content.theme(id.as_str()).unwrap());
        let theme = themes.find(|theme| !on(theme).is_empty());
        let mut near = Vec::new();
        if let Some(theme) = theme {
            with_theme += 1;
            let section = page.section("flere-om-temaet");
            near = within(section, ".result")
                .into_iter()
                .flat_map(links)
                .collect();
            let expected = on(theme);
            assert_eq!(near.len(), expected.len().min(5), "{own}");
            let distances: Vec<u8> = near
                .iter()
                .map(|way| {
                    let other = expected.iter().find(|other| path(other) == *way);
                    distance(project, other.unwrap_or_else(|| panic!("{own}: {way}")))
                })
                .collect();
            assert!(distances.is_sorted(), "{own}: {distances:?}");
            let farthest = distances.last().copied().unwrap_or_default();
            for other in expected {
                let is_left = !near.contains(&path(other));
                assert!(!is_left || distance(project, other) >= farthest, "{own}");
            }
        }
        let left = |id: &&CentreId| -> Vec<String> {
            let centre = content.centre(id.as_str()).unwrap();
            let of = content.projects_of(centre).filter(is_other).map(path);
            of.filter(|way| !near.contains(way)).collect()
        };
        let centre = project.centres.iter().find(|id| !left(id).is_empty());
        if let Some(id) = centre {
            with_centre += 1;
            let (left, section) = (left(&id), page.section("flere-fra-senteret"));
            let listed = links(section);
            assert_eq!(listed.len(), left.len().min(5), "{own}");
            assert!(listed.iter().all(|way| left.contains(way)), "{own}");
            let name = &content.centre(id.as_str()).unwrap().short_name;
            assert!(
                text(within(section, "h2")[0]).ends_with(name.as_str()),
                "{own}"
            );
        }
        assert_eq!(
            page.all("main h2#flere-om-temaet").len(),
            usize::from(theme.is_some())
        );
        assert_eq!(
            page.all("main h2#flere-fra-senteret").len(),
            usize::from(centre.is_some())
        );
        assert!(theme.is_some() || centre.is_some(), "{own} leads nowhere");
    }
    assert!(with_theme > 150 && with_centre > 150);
}

/// The distance of a project from another: 0 from the same centre, 1 in the same county, 2 elsewhere.
fn distance(project: &Project, other: &Project) -> u8 {
    let counties = |project| -> BTreeSet<&str> {
        let counties = site().content.counties_of_project(project).into_iter();
        counties.map(|county| county.number.as_str()).collect()
    };
    if project.centres.iter().any(|id| other.centres.contains(id)) {
        0
    } else if !counties(project).is_disjoint(&counties(other)) {
        1
    } else {
        2
    }
}

#[test]
fn a_theme_begins_with_what_has_results() {
    let site = site();
    let mut firsts = 0;
    for theme in &site.content.themes {
        let page = site.page(&Route::Theme(theme.id.clone()));
        let told: Vec<(u8, Reverse<Option<u16>>)> = links(page.section("prosjekter"))
            .iter()
            .map(|way| {
                let mut projects = site.content.projects.iter();
                let is_it = |p: &&Project| site.path(&Route::Project(p.id.clone())) == *way;
                let project = projects.find(is_it).unwrap();
                let told = match project.detail {
                    Detail::TitleOnly => 2,
                    _ => u8::from(project.results.is_none()),
                };
                (told, Reverse(project.latest_year()))
            })
            .collect();
        assert!(told.is_sorted(), "{}: {told:?}", page.path);
        firsts += usize::from(told[0].0 == 0);
    }
    assert!(firsts > 10);
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
            .all("main #prosjekter ~ * .result, main #prosjekter ~ .results > .result")
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
    for path in ["/tema/", "/fylker/", "/sentre/"] {
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
    assert!(checked >= 20 + 20 + 15 + 21, "{checked}");
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
