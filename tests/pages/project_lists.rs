//! Lists of projects: their rows and their order, in the directory, on the pages of themes, and wherever else they stand.

use crate::site::{Dom, links, site, sorted, squeeze, text, within};
use std::cmp::Reverse;
use std::collections::HashMap;
use usht::content::{Detail, PartialDate, Project, Status};
use usht::route::Route;

#[test]
fn a_theme_lists_its_projects() {
    let site = site();
    for theme in &site.content.themes {
        let page = site.page(&Route::Theme(theme.id.clone()));
        assert_eq!(text(page.one("h1")), theme.name);
        assert!(
            page.text().contains(theme.definition.as_str()),
            "{}",
            page.path
        );
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
        // A project is listed in no other way than as a row or a card.
        for card in page.all("main .project-cards > .card") {
            let way = links(card).remove(0);
            let project = projects[&way];
            let one = |selector| text(within(card, selector)[0]);
            assert_eq!(one("h3"), squeeze(&project.title), "{path}");
            assert_eq!(one(".state"), state(project), "{path}: {way}");
            assert_eq!(one(".about"), squeeze(&project.summary), "{path}");
            *listed.entry(way).or_insert(0) += 1;
        }
        for list in page.all("main ul:not(.results, .project-cards)") {
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
            assert!(rest.is_empty() || rest == format!(" ({})", project.centre_then.0));
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
