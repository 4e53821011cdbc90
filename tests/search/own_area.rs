//! The search of a centre's site: its area first among equals, and the whole country in it.

use super::{called, edition_of, engine, engine_of, queries};
use std::collections::BTreeMap;
use usht::content::Centre;
use usht::search::{Answers, Engine, Facets, Filter, Record, Scope};

/// A site of a centre, with the engine of its search.
fn site(name: &str) -> (&'static Centre, Engine) {
    let edition = edition_of(name);
    let centre = edition.content.own_centre().unwrap();
    (centre, engine_of(edition))
}

const SITES: [&str; 2] = ["akershus", "finnmark"];

/// The scores on the portal, and whether the record is what was asked for, by record.
fn hits(answers: &Answers) -> BTreeMap<String, (u32, bool)> {
    let hits = answers.hits.iter();
    hits.map(|hit| (called(hit.record), (hit.score, hit.certain)))
        .collect()
}

#[test]
fn own_records_come_first_among_equals() {
    let portal = engine();
    for name in SITES {
        let (centre, engine) = site(name);
        let mut moved = 0;
        for [_, query, _] in queries() {
            let before = portal.search(query);
            let scores = hits(&before);
            let answers = engine.search(query);
            for pair in answers.hits.windows(2) {
                let [first, second] = pair else { continue };
                let is_own = |record: Record| record.is_of(centre);
                if !is_own(first.record) && is_own(second.record) {
                    let [better, poorer] = [first, second].map(|hit| scores[&called(hit.record)].0);
                    let is_named = query.to_lowercase() == first.record.title().to_lowercase();
                    assert!(
                        better > poorer || is_named,
                        "{name}: {query}: {} before {}",
                        called(first.record),
                        called(second.record)
                    );
                }
            }
            moved += usize::from(
                answers
                    .hits
                    .iter()
                    .map(|hit| called(hit.record))
                    .ne(before.hits.iter().map(|hit| called(hit.record))),
            );
        }
        assert!(moved > 50, "{name}: {moved} queries have another order");
    }
}

#[test]
fn nothing_is_hidden_and_no_guess_becomes_certain() {
    let portal = engine();
    for name in SITES {
        let (_, engine) = site(name);
        for [_, query, _] in queries() {
            let (before, after) = (portal.search(query), engine.search(query));
            let (known, found) = (hits(&before), hits(&after));
            assert!(
                known.keys().eq(found.keys()),
                "{name}: {query}: other records"
            );
            for (record, (_, certain)) in &found {
                assert!(known[record].1 || !certain, "{name}: {query}: {record}");
            }
            assert_eq!(before.is_relaxed, after.is_relaxed, "{name}: {query}");
        }
    }
}

/// Who asks for something by its name gets it wherever it is.
#[test]
fn what_answers_first_for_certain_still_does() {
    let portal = engine();
    for name in SITES {
        let (centre, engine) = site(name);
        for [_, query, expected] in queries() {
            let (before, after) = (portal.search(query), engine.search(query));
            let (Some(first), Some(now)) = (before.hits.first(), after.hits.first()) else {
                continue;
            };
            let may_be_first = expected
                .split('|')
                .any(|answer| answer == called(now.record));
            let stays = first.record == now.record;
            let is_as_good = now.record.is_of(centre) && (now.certain || !first.certain);
            assert!(
                stays || may_be_first || is_as_good,
                "{name}: {query}: {} instead of {}",
                called(now.record),
                called(first.record)
            );
        }
    }
}

/// A name that is begun may be that of the area; a better match elsewhere stays before it.
#[test]
fn the_area_weighs_less_than_the_words() {
    let first = |name: &str, query: &str| -> Vec<&str> {
        let (_, engine) = site(name);
        let hits = engine.search(query).hits.into_iter();
        hits.take(3).map(|hit| hit.record.title()).collect()
    };
    assert_eq!(first("finnmark", "nes"), ["Nes", "Nesbyen", "Nesseby"]);
    assert_eq!(first("finnmark", "le")[0], "Lebesby");
    assert_eq!(first("akershus", "våler"), first("finnmark", "våler"));
}

#[test]
fn lists_without_words_begin_with_the_area() {
    for name in SITES {
        let content = edition_of(name).content;
        let centre = content.own_centre().unwrap();
        let facets = Facets::new(content);
        for (scope, own) in [
            (Scope::Municipalities, content.served_by(centre).count()),
            (Scope::Projects, content.projects_of(centre).count()),
        ] {
            let found = facets.find(scope, &Filter::default(), None).items;
            let is_own = |record: Record| record.is_of(centre);
            assert!(own > 1);
            assert!(found[..own].iter().all(|item| is_own(item.record)));
            assert!(!found[own..].iter().any(|item| is_own(item.record)));
        }
    }
}
