//! The pages of counties.

use crate::municipalities::{marked, path_of, was};
use crate::site::{Dom, links, site, sorted, text, within};
use scraper::ElementRef;
use usht::content::{Centre, County, Remit};
use usht::route::Route;

#[test]
fn a_county_lists_its_municipalities_centres_and_projects() {
    let site = site();
    for county in &site.content.counties {
        let page = site.page(&Route::County(county.number.clone()));
        let path = &page.path;
        // Each under the centre of its region, and under the one for the Sámi population where it serves it.
        let mut regional = Vec::new();
        for (centre, group) in site
            .content
            .centres_in(county)
            .zip(within(page.section("kommuner"), "p:has(+ ul.columns)"))
        {
            let list = group.next_siblings().find_map(ElementRef::wrap).unwrap();
            let listed = links(list);
            let served = site.content.municipalities_in(county);
            let served = served.filter(|place| place.service_of(centre).is_some());
            assert_eq!(
                sorted(listed.clone()),
                sorted(served.map(path_of).collect())
            );
            let sami = site.content.remit_of(centre) == Remit::Sami;
            let said = text(group).contains("den samiske befolkningen i hele landet");
            assert_eq!(said, sami, "{path}: {}", text(group));
            if !sami {
                regional.extend(listed);
            }
        }
        let places = site.content.municipalities_in(county).map(path_of);
        assert_eq!(sorted(regional), sorted(places.collect()), "{path}");
        says_how_many_centres_it_has(county, &page);

        let centres = page.all("main article.answer > h2 > a");
        let centres = centres.iter().filter_map(|link| link.attr("href"));
        let serving = site.content.centres_in(county);
        let serving: Vec<String> = serving
            .map(|c| site.path(&Route::Centre(c.id.clone())))
            .collect();
        assert_eq!(centres.collect::<Vec<_>>(), serving, "{path}");

        let projects = site.content.projects.iter().filter(|project| {
            let counties = site.content.counties_of_project(project);
            counties.iter().any(|c| c.number == county.number)
        });
        let projects = projects.map(|p| site.path(&Route::Project(p.id.clone())));
        let listed = sorted(links(page.section("prosjekter")));
        assert_eq!(listed, sorted(projects.collect()), "{path}");
        says_what_it_is(county);
    }
}

/// The number of its centres in words, the one for the Sámi population beside them.
fn says_how_many_centres_it_has(county: &County, page: &Dom) {
    let content = site().content;
    let lead = text(page.one("main p.lead"));
    let count = content.regional_centres_in(county).count();
    let words = [
        "",
        "ett utviklingssenter",
        "to utviklingssentre",
        "tre utviklingssentre",
    ];
    assert!(lead.contains(words[count]), "{}: {lead}", page.path);
    let is_sami = |centre: &&Centre| content.remit_of(centre) == Remit::Sami;
    let sami = content.centres_in(county).find(is_sami);
    let said = lead.contains("for den samiske befolkningen i hele landet");
    assert_eq!(said, sami.is_some(), "{}: {lead}", page.path);
    if let Some(sami) = sami {
        assert!(lead.contains(&sami.short_name), "{lead}");
    }
}

fn says_what_it_is(county: &County) {
    let page = site().page(&Route::County(county.number.clone()));
    let about = page.section("om");
    let record = site().editorial.county(county).unwrap();
    assert!(links(about).contains(&record.website), "{}", page.path);
    for former in &record.former {
        let was = was(&county.name, former);
        assert!(text(about).contains(&was), "{}: {was}", page.path);
    }
    for (lang, name) in county.names.iter().map(marked) {
        let shown = within(page.one("h1"), &format!("span[lang={lang}]"));
        assert!(shown.iter().any(|span| text(*span) == name), "{name}");
    }
}

#[test]
fn all_counties_are_listed() {
    let site = site();
    let listed = links(site.at("/fylker/").one("main ul.grid"));
    let all = site.content.counties.iter();
    let all: Vec<_> = all
        .map(|c| site.path(&Route::County(c.number.clone())))
        .collect();
    assert_eq!(listed, all);
}
