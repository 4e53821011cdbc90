use super::{SHOWN, Suggestion, Suggestions};
use crate::components::{PageContext, engine};
use crate::editorial::Edition;
use crate::search::block_on;
use crate::site_root::SiteRoot;
use crate::text::Lang;
use leptos::prelude::Owner;
use std::collections::HashSet;

/// Asks for something, with the real content.
fn ask(query: &str, look: impl Fn(PageContext, &Suggestions, &[&Suggestion])) {
    let edition = Edition::of_this_project();
    Owner::new().with(|| {
        let cx = PageContext::new(edition, SiteRoot::default(), Lang::Nb);
        engine(cx.content()).add_gazetteer(cx.edition.published.gazetteer.clone());
        let found = block_on(Suggestions::find(cx, query, true));
        let choices: Vec<_> = found.groups.iter().flat_map(|g| &g.suggestions).collect();
        look(cx, &found, &choices);
    });
}

const QUERIES: [&str; 8] = [
    "s", "lør", "demens", "herøy", "usht", "akershus", "a", "vær",
];

#[test]
fn the_best_comes_first_and_is_called_an_answer_only_where_it_is_one() {
    for (query, heading, count) in [
        ("lørenskog", "Beste svar", 1),
        ("demens", "Beste svar", 1),
        ("akershus", "Beste svar", 1),
        ("herøy", "Velg ett av disse", 2),
        ("usht viken", "Velg ett av disse", 3),
        ("3201", "Velg ett av disse", 2),
        ("s", "Forslag", 1),
        ("lør", "Forslag", 1),
        ("vær", "Forslag", 1),
        ("lørns", "Mente du?", 1),
        ("1470 lørnskog", "Mente du?", 1),
        (
            "avføring rullatorer ernæring",
            "Ingen har alle ordene. Disse har noen av dem.",
            1,
        ),
    ] {
        ask(query, |cx, found, choices| {
            let best = engine(cx.content()).search(query).hits[0].record;
            assert_eq!(found.groups[0].heading, heading, "{query}");
            assert_eq!(found.groups[0].suggestions.len(), count, "{query}");
            assert_eq!(choices[0].title, best.title(), "{query}");
        });
    }
}

#[test]
fn there_are_few_and_each_stands_once_in_its_place() {
    for query in QUERIES {
        ask(query, |_, found, choices| {
            let shown = choices.len();
            assert_eq!(shown, found.total.min(SHOWN), "{query}");
            let places: Vec<usize> = choices.iter().map(|choice| choice.index).collect();
            assert_eq!(places, (0..shown).collect::<Vec<_>>(), "{query}");
            let hrefs: HashSet<&str> = choices.iter().map(|c| c.href.as_str()).collect();
            assert_eq!(hrefs.len(), shown, "{query}");
        });
    }
}

#[test]
fn groups_say_how_many_there_are() {
    for query in QUERIES {
        ask(query, |cx, found, _| {
            let mut hits = engine(cx.content()).search(query).hits;
            hits.drain(..found.groups[0].suggestions.len());
            for kind in crate::search::Kind::ALL {
                let name = kind.plural(cx.island_text());
                let count = hits.iter().filter(|hit| hit.record.kind() == kind).count();
                let said = found.groups.iter().find(|g| g.heading.starts_with(name));
                if let Some(group) = said {
                    assert_eq!(group.heading, format!("{name} ({count})"), "{query}");
                    assert!(count > 0, "{query}: {name}");
                }
            }
        });
    }
}

#[test]
fn the_way_to_all_of_them_is_there_when_some_are_not() {
    for query in QUERIES {
        ask(query, |_, found, choices| {
            let more = found.more.as_ref().map(|more| more.label.as_str());
            let wanted = format!("Vis alle {} treff for «{query}»", found.total);
            let wanted = (found.total > choices.len()).then_some(wanted.as_str());
            assert_eq!(more, wanted, "{query}");
            assert_eq!(
                found.option_count,
                choices.len() + usize::from(more.is_some())
            );
        });
    }
    ask("s & t", |_, found, _| {
        let href = found.more.as_ref().map(|more| more.href.as_str());
        assert!(
            href.is_none_or(|href| href == "/sok/?q=s+%26+t"),
            "{href:?}"
        );
    });
}

#[test]
fn municipalities_say_their_county() {
    ask("herøy", |_, _, choices| {
        let mut details: Vec<&str> = choices
            .iter()
            .filter(|choice| choice.href.starts_with("/?sted="))
            .map(|choice| choice.detail.0.as_str())
            .collect();
        details.sort_unstable();
        assert_eq!(details, ["kommune i Møre og Romsdal", "kommune i Nordland"]);
    });
}

#[test]
fn nothing_is_found_for_nonsense() {
    ask("xyzzyqw", |_, found, choices| {
        assert_eq!((found.total, choices.len()), (0, 0));
        assert!(found.more.is_none() && found.option_count == 0);
    });
}
