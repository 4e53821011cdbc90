//! Tests of explanations: the reason of an answer, and the letters that were meant.

use super::{ENGINE, called, first, found, marked};
use norwegian::fold;
use usht::search::{Field, Kind, Reason};

#[test]
#[expect(clippy::too_many_lines, reason = "one table of queries and reasons")]
fn an_answer_says_why_it_is_one() {
    use Field::{FormerName, FormerNumber, Name, ParallelName, Seat, Serves, Title};
    // Query, best answer, field, text, marked in it, reason.
    for (query, answer, field, text, parts, reason) in [
        (
            "Kárášjohka",
            "municipality:5610",
            ParallelName,
            "Kárášjohka",
            &["Kárášjohka"][..],
            Some(Reason::SamiName),
        ),
        (
            "karasjohka",
            "municipality:5610",
            ParallelName,
            "Kárášjohka",
            &["Kárášjohka"],
            Some(Reason::SamiName),
        ),
        (
            "karasjoh",
            "municipality:5610",
            ParallelName,
            "Kárášjohka",
            &["Kárášjoh"],
            Some(Reason::SamiName),
        ),
        (
            "Skedsmo",
            "municipality:3205",
            FormerName,
            "Skedsmo",
            &["Skedsmo"],
            Some(Reason::FormerName),
        ),
        (
            "3029",
            "municipality:3222",
            FormerNumber,
            "3029",
            &["3029"],
            Some(Reason::FormerNumber),
        ),
        (
            "Kirkenes",
            "municipality:5605",
            Seat,
            "Kirkenes",
            &["Kirkenes"],
            Some(Reason::Seat),
        ),
        (
            "lorenskog",
            "municipality:3222",
            Name,
            "Lørenskog",
            &["Lørenskog"],
            None,
        ),
        (
            "loer",
            "municipality:3222",
            Name,
            "Lørenskog",
            &["Lør"],
            None,
        ),
        (
            "Bærum",
            "municipality:3201",
            Name,
            "Bærum",
            &["Bærum"],
            None,
        ),
        (
            "baerum",
            "municipality:3201",
            Name,
            "Bærum",
            &["Bærum"],
            None,
        ),
        (
            "velferds teknologi",
            "theme:velferdsteknologi",
            Name,
            "Velferdsteknologi og digitale tjenester",
            &["Velferdsteknologi"],
            None,
        ),
        (
            "sjukeheim",
            "project:nettverk-leiing-kvalitet-sjukeheim-sogn-og-fjordane",
            Title,
            "Nettverk for leiing og kvalitetsarbeid i sjukeheim",
            &["sjukeheim"],
            None,
        ),
        (
            "hvem er mitt utviklingssenter i Alta",
            "centre:usht-finnmark",
            Serves,
            "Alta",
            &["Alta"],
            Some(Reason::Serves),
        ),
        (
            "lørnskog",
            "municipality:3222",
            Name,
            "Lørenskog",
            &["Lørenskog"],
            Some(Reason::Typo),
        ),
    ] {
        let (record, info) = first(query);
        assert_eq!(called(record), answer, "{query}");
        assert_eq!(info.field, field, "{query}");
        assert_eq!(info.text, text, "{query}");
        assert_eq!(marked(&info), parts, "{query}");
        assert_eq!(info.reason, reason, "{query}");
    }
}

#[test]
fn a_former_county_is_no_municipality_and_a_number_is_of_its_kind() {
    for (query, answer, text, reason) in [
        (
            "Hordaland fylke",
            "county:46",
            "Hordaland",
            Reason::FormerCounty,
        ),
        ("18", "county:18", "18", Reason::CountyNumber),
        ("1804", "municipality:1804", "1804", Reason::Number),
        (
            "USHT-V",
            "centre:usht-vestfold",
            "USHT-V",
            Reason::OtherName,
        ),
    ] {
        ENGINE.with(|engine| {
            let answers = engine.search(query);
            let hit = answers.hits.iter().find(|hit| called(hit.record) == answer);
            let info = answers.match_info(engine, hit.unwrap_or_else(|| panic!("{query}")));
            assert_eq!(info.text, text, "{query}");
            assert_eq!(info.reason, Some(reason), "{query}");
        });
    }
}

#[test]
fn another_word_for_a_theme_is_the_one_that_was_typed() {
    for (query, theme) in [
        ("dementia", "theme:demens"),
        ("palliasjon", "theme:lindrende-behandling"),
    ] {
        let (record, info) = first(query);
        assert_eq!(called(record), theme);
        assert_eq!(info.reason, Some(Reason::Synonym), "{query}");
        assert_eq!(fold(&info.text), fold(query));
        assert_eq!(fold(&marked(&info).concat()), query);
    }
}

#[test]
fn the_other_written_form_is_found_and_marked() {
    let (sjukeheim, sykehjem) = (found("sjukeheim"), found("sykehjem"));
    assert!(sjukeheim.iter().any(|one| sykehjem.contains(one)));
    ENGINE.with(|engine| {
        let answers = engine.search("sjukeheim");
        let text = "Redusert medikamentbruk ved Kroken sykehjem";
        let parts = answers.highlights(engine, text);
        assert_eq!(parts, [(text.len() - "sykehjem".len(), text.len())]);
    });
}

#[test]
fn what_matched_is_marked() {
    let mut seen = 0;
    for query in ["s", "sand", "fjord", "0", "18", "ä", "karas", "nes", "re"] {
        ENGINE.with(|engine| {
            let answers = engine.search(query);
            for hit in &answers.hits {
                let info = answers.match_info(engine, hit);
                // What another word led to has other letters, and a centre has a longer name than its title.
                let own = info.reason.is_none() || info.field < Field::Host;
                if own && hit.record.kind() != Kind::Centre {
                    let parts = marked(&info);
                    assert!(!parts.is_empty(), "{query}: {info:?}");
                    let begins = |part: &&str| fold(part).starts_with(&fold(query));
                    assert!(parts.iter().any(begins), "{query}: {info:?}");
                    seen += 1;
                }
            }
        });
    }
    assert!(seen > 300, "{seen}");
}
