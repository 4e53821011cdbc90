//! What more projects do to other pages.

use crate::site::{all, attributes, grown, today};
use usht::route::Route;
use usht::text::Lang;

/// Returns `true` if a page is about projects, or lists those of its record.
fn lists_projects(route: &Route) -> bool {
    matches!(
        route,
        Route::Projects
            | Route::MoreProjects(_)
            | Route::Project(_)
            | Route::Theme(_)
            | Route::County(_)
            | Route::Centre(_)
            | Route::Municipality(_)
    )
}

#[test]
fn a_page_that_lists_no_projects_does_not_grow_with_them() {
    let (before, after) = (today(), grown());
    let mut seen = 0;
    for route in Route::all(before.content) {
        if lists_projects(&route) {
            continue;
        }
        let path = route.path(before.content, Lang::Nb);
        let [before, after] = [before, after].map(|site| site.files[&path].len());
        assert!(
            after * 100 <= before * 105,
            "{path}: {before} → {after} bytes"
        );
        seen += 1;
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn a_project_leads_on_to_as_many_others_as_before() {
    let (before, after) = (today(), grown());
    for project in &before.content.projects {
        let path = Route::Project(project.id.clone()).path(before.content, Lang::Nb);
        let rows =
            |site: &crate::site::Site| site.files[&path].matches("<li class=\"result").count();
        assert!(rows(before) <= 10, "{path}");
        assert!(rows(after) <= 10 && rows(after) >= rows(before), "{path}");
    }
}

#[test]
fn a_municipality_shows_some_of_many_projects_of_its_centre_and_leads_to_all() {
    let site = grown();
    let (mut cut, mut whole) = (0, 0);
    for place in &site.content.municipalities {
        let centres = site.content.centres_of(place);
        let [(_, centre)] = centres[..] else { continue };
        let path = Route::Municipality(place.number.clone()).path(site.content, Lang::Nb);
        let page = site.page(&path);
        let section = "section:has(> #senterets-prosjekter)";
        let rows = all(&page, &format!("{section} .result")).len();
        let of_centre = site.content.projects_of(centre);
        let others = of_centre.filter(|of| !of.takes_part(place)).count();
        let to_all = format!("/prosjekter/?senter={}", centre.id.as_str());
        let links = attributes(&page, &format!("{section} > p > a"), "href");
        if others > 30 {
            assert_eq!((rows, links), (10, vec![to_all.as_str()]), "{path}");
            cut += 1;
        } else {
            assert_eq!((rows, links.len()), (others, 0), "{path}");
            whole += 1;
        }
    }
    assert!(cut > 50 && whole > 10, "{cut} {whole}");
}

#[test]
fn a_list_that_is_very_long_shows_its_first_and_leads_to_all() {
    let site = grown();
    let count = |route: &Route| match route {
        Route::Theme(id) => {
            let theme = site.content.theme(id.as_str()).unwrap();
            site.content.projects_on(theme).count()
        }
        Route::County(number) => {
            let county = site.content.county(number.as_str()).unwrap();
            site.content.projects_in_county(county).count()
        }
        Route::Centre(id) => {
            let centre = site.content.centre(id.as_str()).unwrap();
            site.content.projects_of(centre).count()
        }
        _ => 0,
    };
    let (mut cut, mut whole) = (0, 0);
    for route in Route::all(site.content) {
        let projects = count(&route);
        if projects == 0 {
            continue;
        }
        let path = route.path(site.content, Lang::Nb);
        let page = site.page(&path);
        let section = "section:has(> #prosjekter)";
        let rows = all(&page, &format!("{section} :is(.result, .card)")).len();
        let links = attributes(&page, &format!("{section} > p > a"), "href");
        let (long, first) = if matches!(route, Route::Centre(_)) {
            (30, 6)
        } else {
            (100, 10)
        };
        if projects > long {
            assert_eq!(rows, first, "{path}");
            assert!(
                links.len() == 1 && links[0].starts_with("/prosjekter/?"),
                "{path}: {links:?}"
            );
            cut += 1;
        } else {
            assert_eq!((rows, links.len()), (projects, 0), "{path}");
            whole += 1;
        }
    }
    assert!(cut > 2 && whole > 30, "{cut} {whole}");
}
