//! Maps: what they show is what the pages say.

use crate::site::{links, site, text, within};
use std::collections::BTreeSet;
use usht::content::Remit;
use usht::maps;
use usht::route::Route;

#[test]
fn every_municipality_lies_in_the_area_of_the_centre_that_its_page_names() {
    let site = site();
    let sheet = maps::of_country(site.content).unwrap();
    let mut near_a_coast = Vec::new();
    for place in &site.content.municipalities {
        let page = site.page(&Route::Municipality(place.number.clone()));
        let map = page.one(".map-area svg:not(:empty)");
        // Its own map is that of a centre that the page leads to, and it is marked there.
        let href = format!("#{}", place.number.as_str());
        let marked = within(map, "g.map-here > use");
        assert!(
            marked[0].attr("href").unwrap().ends_with(&href),
            "{}",
            page.path
        );
        assert_eq!(marked.len(), 1);
        let caption = text(page.one(".map-area .map-key"));
        let centres = site.content.centres.iter();
        let named = centres.filter(|centre| caption.ends_with(&format!(" {}", centre.short_name)));
        let [centre] = named.collect::<Vec<_>>()[..] else {
            panic!("{}: {caption}", page.path)
        };
        assert!(text(page.one("main > .opening")).contains(&centre.short_name));
        // On the map of the country it lies in the area of this centre, which has one colour.
        let facts = site.editorial.places.iter();
        let mut facts = facts.filter(|facts| facts.number == place.number.as_str());
        let facts = facts.next().unwrap();
        let at = sheet.project(facts.lon, facts.lat);
        if !sheet.is_in(centre.id.as_str(), at) {
            near_a_coast.push(place.name.as_str());
            assert!(
                !sheet.names().any(|name| sheet.is_in(name, at)),
                "{}",
                place.name
            );
        }
    }
    // Small islands may be drawn beside the point that stands for them.
    assert!(near_a_coast.len() <= 12, "{near_a_coast:?}");
}

#[test]
fn the_country_leads_to_all_centres() {
    let site = site();
    let page = site.page(&Route::Home);
    let map = page.one(".map-country svg:not(:empty)");
    let sheet = maps::of_country(site.content).unwrap();
    let centres = within(map, "a[data-centre]");
    assert_eq!(centres.len(), site.content.centres.len());
    let mut drawn = BTreeSet::new();
    for (link, centre) in centres.into_iter().zip(&site.content.centres) {
        let route = Route::Centre(centre.id.clone());
        assert_eq!(link.attr("href"), Some(&*site.path(&route)));
        assert_eq!(text(link), centre.short_name, "named by its own words");
        let shapes = within(link, "use:not([class])");
        let is_region = site.content.remit_of(centre) == Remit::Region;
        assert_eq!(
            shapes.len(),
            usize::from(is_region),
            "{}",
            centre.short_name
        );
        for shape in shapes {
            let (file, id) = shape.attr("href").unwrap().split_once('#').unwrap();
            assert_eq!((file, id), (sheet.path.as_str(), centre.id.as_str()));
            drawn.insert(id.to_owned());
            assert!(sheet.svg.contains(&format!("id=\"{id}\"")));
        }
        let host = within(link, "use.map-dot")[0].attr("href").unwrap();
        assert_eq!(host, format!("{}#p{}", sheet.path, centre.host.as_str()));
    }
    assert_eq!(drawn.len(), sheet.names().count());
}

#[test]
fn the_list_of_municipalities_has_a_map_that_can_follow_it() {
    let site = site();
    let page = site.page(&Route::Municipalities);
    // After the list, folded, and not in the island, which is hydrated.
    let last = page.one(".directory > :last-child");
    assert!(last.value().name() == "details" && last.attr("open").is_none());
    let map = within(last, ".map-country svg:not(:empty)");
    assert_eq!(map.len(), 1);
    assert!(page.all(".directory > [data-island] svg").is_empty());
    page.one(".directory .map-found");
    // Whatever is listed can be marked, in the area of its centre or of each of its centres.
    let sheet = maps::of_country(site.content).unwrap();
    let areas = within(map[0], "a[data-centre]").into_iter();
    let areas: BTreeSet<&str> = areas.filter_map(|area| area.attr("data-centre")).collect();
    let file = within(map[0], "[data-file]")[0].attr("data-file");
    assert_eq!(file, Some(&*sheet.path));
    for place in &site.content.municipalities {
        let point = format!("id=\"p{}\"", place.number.as_str());
        assert!(sheet.svg.contains(&point), "{}", place.name);
        for service in &place.centres {
            assert!(areas.contains(service.centre.as_str()), "{}", place.name);
        }
    }
}

#[test]
fn a_centre_shows_its_municipalities_and_its_host() {
    let site = site();
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        if site.content.remit_of(centre) == Remit::Sami {
            page.one(".map-country svg:not(:empty)");
            continue;
        }
        let map = page.one(".map-area svg:not(:empty)");
        let served = site.content.served_by(centre);
        let served: BTreeSet<String> = served
            .map(|place| site.path(&Route::Municipality(place.number.clone())))
            .collect();
        let shown = links(map).into_iter().collect::<BTreeSet<String>>();
        assert_eq!(shown, served, "{}", page.path);
        let host = site.path(&Route::Municipality(centre.host.clone()));
        assert_eq!(
            page.one(".map-area .map-here > a").attr("href"),
            Some(&*host)
        );
    }
}

#[test]
fn neighbours_are_each_others() {
    let site = site();
    let mut alone = 0;
    for place in &site.content.municipalities {
        let number = place.number.as_str();
        let neighbours = maps::neighbours(number);
        alone += usize::from(neighbours.is_empty());
        let page = site.page(&Route::Municipality(place.number.clone()));
        let facts = links(page.section("om"));
        for neighbour in neighbours {
            assert!(
                maps::neighbours(neighbour).contains(&number),
                "{number} {neighbour}"
            );
            let other = site.content.municipality(neighbour).unwrap();
            let path = site.path(&Route::Municipality(other.number.clone()));
            assert!(facts.contains(&path), "{}: {path}", page.path);
        }
    }
    // Islands.
    assert_eq!(alone, 23);
}
