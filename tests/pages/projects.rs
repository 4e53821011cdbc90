//! The pages of projects.

use crate::record::unsaid;
use crate::site::{links, site, squeeze, text, within, written};
use std::collections::BTreeSet;
use usht::content::{CentreId, Detail, Project, Status, Theme};
use usht::route::Route;

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
        let known = site.edition.project(&project.id).unwrap().1;
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
        let sources = site.edition.project(&project.id).unwrap().1.sources.iter();
        let sources = sources.map(|id| &site.edition.source(id).unwrap().url);
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
        let expected = match (project.status, *project.as_of) {
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
#[expect(
    clippy::too_many_lines,
    reason = "each page is read once, for all ways on from it"
)]
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
        if let Some(id) = project.centres.first() {
            let centre = content.centre(id.as_str()).unwrap();
            let card = within(contact, "article.answer")[0];
            assert_eq!(text(within(card, "h2")[0]), centre.short_name, "{own}");
            let reached = within(card, "ul.ways a").len();
            assert_eq!(reached, content.ways_to(centre).len(), "{own}");
            assert!(reached > 0, "{own}");
        } else {
            let contacts = site.path(&Route::Contact);
            assert_eq!(links(contact).last(), Some(&contacts), "{own}");
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
