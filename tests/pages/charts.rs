//! The charts of the directory of projects: what they count, and where their bars lead.

use crate::of_centre;
use crate::site::{Dom, links, site, sorted, text, within};
use std::collections::BTreeMap;
use usht::content::Content;
use usht::search::facet::{COUNTY, DECADE, THEME};
use usht::search::{Facets, Filter, Scope};

/// A bar as it is read.
struct Bar {
    label: String,
    number: usize,
    way: String,
    /// The length of the bar, and that of a whole one.
    length: (usize, usize),
}

/// The charts of a page by their headings.
fn charts(page: &Dom) -> Vec<(String, Vec<Bar>)> {
    let sections = page.all("main .charts section").into_iter();
    let charts = sections.map(|section| {
        let bars = within(section, "li").into_iter().map(|row| {
            let number = text(within(row, "b")[0]);
            let label = text(row);
            let meter = within(row, "meter")[0];
            let length = |name| meter.attr(name).unwrap().parse().unwrap();
            Bar {
                label: label.strip_suffix(&number).unwrap().trim_end().to_owned(),
                number: number.parse().unwrap(),
                way: links(row).remove(0),
                length: (length("value"), length("max")),
            }
        });
        (text(within(section, "h2")[0]), bars.collect())
    });
    charts.collect()
}

/// The number of projects of each theme, by its name.
fn by_theme(content: &Content) -> BTreeMap<String, usize> {
    let themes = content.themes.iter();
    let themes = themes.map(|theme| (theme.name.clone(), content.projects_on(theme).count()));
    themes.collect()
}

#[test]
fn charts_count_the_projects_of_the_content() {
    let site = site();
    let charts = charts(&site.at("/prosjekter/"));
    let headings: Vec<&str> = charts.iter().map(|(heading, _)| heading.as_str()).collect();
    assert_eq!(
        headings,
        [
            "Prosjekter per tiår",
            "Prosjekter per tema",
            "Prosjekter per fylke"
        ]
    );
    let numbers = |chart: usize| -> BTreeMap<String, usize> {
        let bars = charts[chart].1.iter();
        bars.map(|bar| (bar.label.clone(), bar.number)).collect()
    };
    assert_eq!(numbers(1), by_theme(site.content));
    // Every project lies in a decade, or in none that is known; some lie in two.
    let all = site.content.projects.len();
    let in_decades: usize = numbers(0).values().sum();
    assert!(in_decades > all && in_decades < 2 * all, "{in_decades}");
    let undated = |p: &&usht::content::Project| {
        p.from.or(p.to).is_none()
            && (p.status != usht::content::Status::Ongoing || p.as_of.is_none())
    };
    let undated = site.content.projects.iter().filter(undated).count();
    assert_eq!(numbers(0)["År ikke kjent"], undated);
    let counties = site.content.counties.iter();
    let counties: Vec<String> = counties.map(|county| county.name.clone()).collect();
    assert_eq!(numbers(2).into_keys().collect::<Vec<_>>(), sorted(counties));
}

#[test]
fn a_bar_leads_to_as_many_projects_as_it_says() {
    let content = site().content;
    let facets = Facets::new(content);
    let charts = charts(&site().at("/prosjekter/"));
    for ((_, bars), parameter) in charts.iter().zip([DECADE, THEME, COUNTY]) {
        for bar in bars {
            let query = bar.way.strip_prefix("/prosjekter/?").unwrap();
            let filter = Filter::parse_in(Scope::Projects, query, content);
            assert_eq!(filter.query(), query, "a filter that there is");
            assert!(!filter.get(parameter).is_empty() && filter.active_count() == 1);
            let found = facets.find(Scope::Projects, &filter, None).items.len();
            assert_eq!(found, bar.number, "{query}");
        }
    }
}

#[test]
fn bars_are_as_long_as_their_numbers_and_the_longest_come_first() {
    for (heading, bars) in charts(&site().at("/prosjekter/")) {
        let most = bars.iter().map(|bar| bar.number).max().unwrap();
        for bar in &bars {
            assert_eq!(bar.length, (bar.number, most), "{heading}: {}", bar.label);
        }
        let falls = bars.is_sorted_by(|a, b| a.number >= b.number);
        // Decades follow each other instead.
        assert_eq!(falls, heading != "Prosjekter per tiår", "{heading}");
    }
}

#[test]
fn the_site_of_a_centre_counts_all_projects_too() {
    let numbers = |page: &Dom| -> Vec<Vec<(String, usize)>> {
        let charts = charts(page).into_iter();
        let bars = charts.map(|(_, bars)| bars.into_iter().map(|bar| (bar.label, bar.number)));
        bars.map(Iterator::collect).collect()
    };
    let portal = numbers(&site().at("/prosjekter/"));
    for (centre, site) in of_centre::sites() {
        assert_eq!(
            numbers(&site.at("/prosjekter/")),
            portal,
            "{}",
            centre.short_name
        );
    }
}

#[test]
fn no_other_page_has_charts() {
    let with = site().pages.iter();
    let with = with.filter(|(path, html)| !Dom::parse(path, html).all(".charts").is_empty());
    let with: Vec<&String> = with.map(|(path, _)| path).collect();
    assert_eq!(with, ["/prosjekter/"]);
}
