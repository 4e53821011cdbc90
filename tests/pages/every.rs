//! Rules for every page.

mod controls;
mod document;
mod faults;
mod letters;
mod links;
mod structure;

use crate::site::{Dom, site, text};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use usht::text::Lang;

/// Says what is wrong with a page.
type Rule = fn(&Dom, &mut Vec<String>);

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $module:ident::$name:ident)+) => {
        const RULES: &[(&str, Rule)] = &[$((stringify!($name), $module::$name)),+];

        $(
            $(#[doc = $doc])*
            #[test]
            fn $name() {
                holds(stringify!($name));
            }
        )+
    };
}

rules! {
    document::html_has_no_errors
    document::language_is_that_of_the_address
    document::one_title_and_description
    structure::one_heading_of_the_first_level
    structure::headings_do_not_skip
    structure::landmarks
    structure::skip_link_comes_first
    structure::breadcrumb
    document::ids_are_unique
    document::references_exist
    controls::fields_have_labels
    structure::images_have_alternatives
    links::links_and_buttons_have_names
    links::links_lead_somewhere
    links::same_words_lead_to_one_address
    links::no_page_leads_to_itself
    controls::forms_work_without_scripting
    structure::lists_hold_items
    structure::tables_have_headings
    document::nothing_a_strict_policy_forbids
    controls::islands_are_known
    controls::one_search_field_is_on_every_page
    document::no_leftovers
    letters::characters_are_in_a_font
}

/// The findings on all pages: every page is parsed once, for all rules.
struct Found {
    /// By rule.
    problems: BTreeMap<&'static str, Vec<String>>,
    /// The title, the description and the internal links of each page.
    pages: BTreeMap<String, (String, String, BTreeSet<String>)>,
}

static FOUND: LazyLock<Found> = LazyLock::new(|| {
    let pages: Vec<_> = site().pages.iter().chain(&site().translated).collect();
    let halves = pages.split_at(pages.len() / 2);
    let (mut first, second) = std::thread::scope(|scope| {
        let first = scope.spawn(|| look(halves.0));
        let second = look(halves.1);
        (first.join().unwrap(), second)
    });
    for (rule, problems) in second.problems {
        first.problems.entry(rule).or_default().extend(problems);
    }
    first.pages.extend(second.pages);
    first
});

fn look(pages: &[(&String, &String)]) -> Found {
    let mut found = Found {
        problems: BTreeMap::new(),
        pages: BTreeMap::new(),
    };
    for (path, html) in pages {
        let dom = Dom::parse(path, html);
        for (rule, problems) in broken(&dom) {
            let problems = problems.iter().map(|problem| format!("{path}: {problem}"));
            found.problems.entry(rule).or_default().extend(problems);
        }
        let title = dom.all("head > title").first().map(|e| text(*e));
        let description = dom.all("meta[name=description]");
        let description = description.first().and_then(|e| e.attr("content"));
        let links = dom.all("a[href^='/']");
        let links = links.iter().filter_map(|link| link.attr("href"));
        let links = links.map(|href| href.split(['?', '#']).next().unwrap_or_default().to_owned());
        found.pages.insert(
            (*path).clone(),
            (
                title.unwrap_or_default(),
                description.unwrap_or_default().to_owned(),
                links.collect(),
            ),
        );
    }
    found
}

/// The rules a page does not keep.
pub fn broken(dom: &Dom) -> Vec<(&'static str, Vec<String>)> {
    let mut broken = Vec::new();
    for (name, rule) in RULES {
        let mut problems = Vec::new();
        rule(dom, &mut problems);
        if !problems.is_empty() {
            broken.push((*name, problems));
        }
    }
    broken
}

fn holds(rule: &str) {
    let problems = FOUND.problems.get(rule).map_or(&[][..], Vec::as_slice);
    let shown = problems.iter().take(40).cloned().collect::<Vec<_>>();
    let count = problems.len();
    assert!(count == 0, "{count} problems\n{}", shown.join("\n"));
}

#[test]
fn titles_and_descriptions_differ() {
    let mut titles: BTreeMap<(Lang, &str), Vec<&str>> = BTreeMap::new();
    let mut descriptions: BTreeMap<(Lang, &str), Vec<&str>> = BTreeMap::new();
    for (path, (title, description, _)) in &FOUND.pages {
        let lang = Lang::split(path).0;
        titles.entry((lang, title)).or_default().push(path);
        descriptions
            .entry((lang, description))
            .or_default()
            .push(path);
    }
    for texts in [titles, descriptions] {
        let twice: Vec<_> = texts.iter().filter(|(_, paths)| paths.len() > 1).collect();
        assert!(twice.is_empty(), "{twice:#?}");
    }
}

#[test]
fn every_page_is_reached_from_the_front_page() {
    let mut reached = BTreeSet::from(["/"]);
    let mut next = vec!["/"];
    while let Some(path) = next.pop() {
        let Some((_, _, links)) = FOUND.pages.get(path) else {
            continue;
        };
        for link in links {
            if reached.insert(link) {
                next.push(link);
            }
        }
    }
    let lost: Vec<_> = FOUND
        .pages
        .keys()
        .filter(|path| !reached.contains(path.as_str()) && !path.ends_with("/404.html"))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}
