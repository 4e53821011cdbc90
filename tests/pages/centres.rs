//! The pages of the centres.

use crate::record::{unmarked, unsaid};
use crate::site::{links, site, sorted, squeeze, text, within};
use usht::content::Remit;
use usht::route::Route;

#[test]
fn a_centre_says_everything_that_is_known_of_it() {
    let site = site();
    let mut problems = Vec::new();
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        assert_eq!(text(page.one("h1")), centre.short_name);
        problems.extend(unsaid(&page, site.record(centre)));
    }
    assert!(problems.is_empty(), "not said:\n{}", problems.join("\n"));
}

#[test]
fn a_centre_marks_what_is_not_confirmed() {
    let site = site();
    let mut problems = Vec::new();
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        problems.extend(unmarked(&page, site.record(centre)));
    }
    assert!(problems.is_empty(), "not marked:\n{}", problems.join("\n"));
}

#[test]
fn a_name_in_another_language_is_marked_with_it() {
    let site = site();
    let mut languages = Vec::new();
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        let marked = within(page.section("vert"), "dd [lang]");
        for name in &site.record(centre).other_names {
            let span = marked
                .iter()
                .find(|span| text(**span) == squeeze(name.text.base()));
            let lang = span.and_then(|span| span.attr("lang"));
            assert_eq!(
                lang,
                name.lang.as_deref(),
                "{}: {}",
                page.path,
                name.text.base()
            );
            languages.extend(name.lang.as_deref());
        }
    }
    assert!(languages.contains(&"se"), "{languages:?}");
}

#[test]
fn a_centre_lists_the_municipalities_it_serves() {
    let site = site();
    let mut all = 0;
    let mut sami = 0;
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        let listed = within(page.section("kommuner"), "ul.columns a");
        let listed = listed.iter().filter_map(|link| link.attr("href"));
        let served = site.content.served_by(centre);
        let served: Vec<String> = served
            .map(|place| site.path(&Route::Municipality(place.number.clone())))
            .collect();
        let said = text(page.section("kommuner"));
        let is_sami = site.content.remit_of(centre) == Remit::Sami;
        let says_so = said.contains("den samiske befolkningen i hele landet");
        assert_eq!(says_so, is_sami, "{}: {said}", page.path);
        if is_sami {
            sami += served.len();
        } else {
            all += served.len();
        }
        let listed = sorted(listed.map(str::to_owned).collect());
        assert_eq!(listed, sorted(served), "{}", page.path);
    }
    assert_eq!(all, site.content.municipalities.len());
    let in_area = site.editorial.municipalities.iter();
    let in_area = in_area.filter(|place| place.sami_area.is_some());
    assert_eq!(sami, in_area.count());
}

#[test]
fn a_centre_lists_its_projects_host_and_satellites() {
    let site = site();
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        let projects = site.content.projects_of(centre);
        let projects = projects.map(|p| site.path(&Route::Project(p.id.clone())));
        let listed = sorted(links(page.section("prosjekter")));
        assert_eq!(listed, sorted(projects.collect()), "{}", page.path);

        let organisation = links(page.section("vert"));
        let satellites = site
            .record(centre)
            .satellites
            .iter()
            .map(|s| &s.municipality);
        for number in satellites.chain([&centre.host]) {
            let path = site.path(&Route::Municipality(number.clone()));
            assert!(organisation.contains(&path), "{}: {path}", page.path);
        }
    }
}

#[test]
fn goals_are_the_centres_own_or_said_to_be_national() {
    let site = site();
    let national = &site.editorial.national;
    let mut own = 0;
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        let said = text(page.section("mal"));
        let today = site
            .record(centre)
            .goals
            .as_ref()
            .is_some_and(|goals| goals.period.is_none());
        assert_eq!(
            said.contains("Da gjelder de nasjonale målene:"),
            !today,
            "{}",
            page.path
        );
        assert_eq!(
            said.contains(national.goals.main.text.base()),
            !today,
            "{}",
            page.path
        );
        own += usize::from(today);
        // The national mission holds for all.
        let mission = text(page.section("oppdrag"));
        for fact in &national.mission {
            assert!(
                mission.contains(fact.text.base()),
                "{}: {}",
                page.path,
                fact.text.base()
            );
        }
    }
    assert!(own > 0);
}
