//! The site of one centre: it opens with the centre, has its area first, and leads to the whole country.

use crate::every::broken;
use crate::site::{Dom, Site, inputs_of, links, prerender_site, site, text, within};
use std::fs;
use std::sync::LazyLock;
use usht::content::{Centre, Municipality, Project};
use usht::route::Route;
use usht::site::{Inputs, Override};

/// The sites of one centre.
pub fn sites() -> &'static [(&'static Centre, Site); 2] {
    static SITES: LazyLock<[(&Centre, Site); 2]> = LazyLock::new(|| {
        ["akershus", "finnmark"].map(|name| {
            let site = Site::of(&inputs_of(name));
            (site.content.own_centre().unwrap(), site)
        })
    });
    &SITES
}

/// The links to records of a kind in a list, in their order.
fn paths(list: Vec<scraper::ElementRef>) -> Vec<String> {
    list.into_iter().flat_map(links).collect()
}

#[test]
fn it_has_the_addresses_of_the_portal() {
    for (_, of_centre) in sites() {
        assert!(of_centre.pages.keys().eq(site().pages.keys()));
    }
}

#[test]
fn it_opens_with_mission_goals_and_contacts_then_municipalities_then_projects() {
    for (centre, site) in sites() {
        let page = site.at("/");
        let headings = page.all("main > section > h2");
        let ids: Vec<_> = headings.iter().filter_map(|h| h.attr("id")).collect();
        let opening = ["oppdrag", "mal", "kontakt", "kommuner", "prosjekter"];
        assert_eq!(ids[..5], opening);
        // As the page of the centre says it.
        let own = site.page(&Route::Centre(centre.id.clone()));
        {
            let said = |page: &Dom| {
                let items = within(page.section("mal"), "li, p");
                let text = items.into_iter().map(|item| {
                    let said: String = item.text().collect();
                    said.chars()
                        .filter(|c| !c.is_ascii_digit())
                        .collect::<String>()
                });
                text.collect::<Vec<_>>()
            };
            assert_eq!(said(&page), said(&own));
            assert!(said(&page).len() >= 4);
        }
        let record = site.record(centre);
        for fact in &record.mission {
            assert!(text(page.section("oppdrag")).contains(fact.text.base()));
        }
        let contact = page.section("kontakt");
        assert!(links(contact).contains(&site.path(&Route::Centre(centre.id.clone()))));
        assert!(!within(contact, ".ways").is_empty(), "{}", text(contact));
        let municipalities = links(page.section("kommuner"));
        assert_eq!(municipalities.len(), site.content.served_by(centre).count());
        assert!(text(page.section("oppdrag")).contains(&text(own.one("p.purpose"))[..40]));
        let projects = within(page.section("prosjekter"), ".project-cards > li");
        let count = site.content.projects_of(centre).count();
        assert!(count > 2);
        // One or two more than six are not worth a step.
        assert_eq!(projects.len(), if count > 8 { 6 } else { count });
    }
}

#[test]
fn the_search_field_stands_before_all_of_it() {
    for (_, site) in sites() {
        let html = &site.pages["/"];
        let at = |part: &str| html.find(part).unwrap_or_else(|| panic!("no {part}"));
        assert!(at("id=\"finn\"") < at("id=\"oppdrag\""));
    }
}

#[test]
fn the_example_of_a_search_is_of_its_area() {
    for (centre, site) in sites() {
        let host = &site.content.host_of(centre).unwrap().name;
        for path in ["/", "/nn/"] {
            let help = text(site.at(path).one("#finn-hjelp"));
            assert!(help.contains(host.as_str()), "{help}");
            assert!(!help.contains("Herøy"), "{help}");
        }
    }
}

#[test]
fn header_title_preview_and_footer_are_its_own() {
    let portal = site().edition.config;
    for (centre, site) in sites() {
        let config = site.edition.config;
        for path in ["/", "/prosjekter/", "/kommuner/3222-lorenskog/", "/om/"] {
            let page = site.at(path);
            assert!(text(page.one(".site-header .site-name")).starts_with(config.name.base()));
            let title = text(page.one("head > title"));
            let preview = page.one("meta[property='og:title']").attr("content");
            assert!(title.contains(config.name.base()), "{title}");
            assert_eq!(preview, Some(title.as_str()));
            let footer = text(page.one("#app > footer"));
            assert!(footer.contains(&centre.short_name), "{footer}");
            for said in [title, footer, text(page.one(".site-header"))] {
                assert!(!said.contains(portal.name.base()), "{path}: {said}");
            }
        }
        let description = site.at("/");
        let description = description.one("meta[property='og:description']");
        let description = description.attr("content").unwrap();
        assert!(description.starts_with(&centre.name), "{description}");
        // No page of it is about the same as another.
        let own = site.page(&Route::Centre(centre.id.clone()));
        let other = own.one("meta[property='og:description']");
        assert_ne!(other.attr("content"), Some(description));
    }
}

#[test]
fn its_municipalities_come_before_the_list_of_all() {
    for (centre, site) in sites() {
        let page = site.at("/kommuner/");
        let own = page.section("omradet");
        let served = |place: &&Municipality| place.service_of(centre).is_some();
        let count = site.content.municipalities.iter().filter(served).count();
        assert_eq!(links(own).len(), count);
        assert!(text(own).starts_with(&format!("I området til {} ({count})", centre.short_name)));
        let html = &site.pages["/kommuner/"];
        assert!(html.find("id=\"omradet\"") < html.find("class=\"letters\""));
        let all = paths(page.all(".unfiltered section:not(:has(> #omradet)) .columns"));
        assert_eq!(all.len(), site.content.municipalities.len());
    }
}

#[test]
fn its_projects_come_before_those_of_the_rest_of_the_country() {
    for (centre, site) in sites() {
        let is_own = |project: &&Project| project.is_of(centre);
        for (path, about) in [
            ("/prosjekter/", None),
            ("/tema/ernaering/", Some("ernaering")),
        ] {
            let page = site.at(path);
            let of_page = |project: &&Project| {
                about.is_none_or(|theme| project.themes.iter().any(|id| id.as_str() == theme))
            };
            let all: Vec<_> = site.content.projects.iter().filter(of_page).collect();
            let own = all
                .iter()
                .copied()
                .filter(|project| is_own(project))
                .count();
            let lists = page.all("main .results");
            let counts: Vec<_> = lists.iter().map(|list| within(*list, "li").len()).collect();
            let expected = if own == 0 {
                vec![all.len()]
            } else {
                vec![own, all.len() - own]
            };
            assert_eq!(counts, expected, "{path}");
            if own > 0 {
                let first = links(lists[0]).into_iter().collect::<Vec<_>>();
                for project in site.content.projects_of(centre).filter(|p| of_page(p)) {
                    let path = site.path(&Route::Project(project.id.clone()));
                    assert!(first.contains(&path), "{path}");
                }
                let said = page.text();
                assert!(said.contains(&format!("I området til {} ({own})", centre.short_name)));
                assert!(said.contains(&format!("Resten av landet ({})", all.len() - own)));
            }
        }
    }
}

#[test]
fn it_is_the_first_of_the_centres() {
    for (centre, site) in sites() {
        let page = site.at("/sentre/");
        let names: Vec<String> = page.all("main .card h2").into_iter().map(text).collect();
        assert_eq!(names.len(), site.content.centres.len());
        assert_eq!(names[0], centre.short_name);
        assert_eq!(
            within(page.section("landet"), ".card").len(),
            names.len() - 1
        );
    }
}

#[test]
fn its_pages_keep_the_rules() {
    for (centre, site) in sites() {
        let mut paths: Vec<String> = Route::STATIC.iter().map(|route| site.path(route)).collect();
        paths.push(site.path(&Route::Centre(centre.id.clone())));
        paths.push("/tema/ernaering/".to_owned());
        for path in paths {
            let problems = broken(&site.at(&path));
            assert!(problems.is_empty(), "{path}: {problems:#?}");
        }
    }
}

/// The portal has no area of its own.
#[test]
fn the_portal_says_nothing_of_an_area() {
    for path in [
        "/",
        "/prosjekter/",
        "/kommuner/",
        "/sentre/",
        "/tema/ernaering/",
    ] {
        let said = site().at(path).text();
        for part in ["I området til", "Resten av landet"] {
            assert!(!said.contains(part), "{path}");
        }
    }
}

/// A site with somebody responsible is theirs, and does not say that it is nobody's.
#[test]
fn with_an_owner_it_is_an_official_site() {
    let copy = tempfile::tempdir().unwrap();
    let of = inputs_of("akershus");
    let config = fs::read_to_string(&of.config).unwrap();
    let mut config: serde_json::Value = serde_json::from_str(&config).unwrap();
    config["owner"] = "Eksempel kommune".into();
    config["email"] = "redaksjon@example.org".into();
    let inputs = Inputs {
        config: copy.path().join("akershus.json"),
        ..of
    };
    fs::write(&inputs.config, config.to_string()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    prerender_site(&inputs, folder.path(), Override::default())
        .unwrap_or_else(|error| panic!("{error}"));
    for path in ["om/index.html", "index.html"] {
        let html = fs::read_to_string(folder.path().join(path)).unwrap();
        let page = Dom::parse(path, &html);
        let said = text(page.one("#app"));
        assert!(
            said.contains("Eksempel kommune har ansvaret for nettstedet."),
            "{path}"
        );
        let said = said.to_lowercase();
        assert!(!said.contains("ikke et offisielt nettsted"), "{path}");
    }
    let (_, nobody) = &sites()[0];
    let said = text(nobody.at("/").one("#app > footer")).to_lowercase();
    assert!(said.contains("ikke et offisielt nettsted"), "{said}");
}
