//! Finding places: what people type, and what they should get.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;
use usht::content::{Content, files};
use usht::search::{Field, fold, places};

fn content() -> &'static Content {
    static CONTENT: LazyLock<Content> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
        files::read(&folder).unwrap_or_else(|error| panic!("{error}"))
    });
    &CONTENT
}

/// The numbers of the municipalities that a query finds, the best first.
fn numbers(query: &str, limit: usize) -> Vec<&'static str> {
    places(content(), query, limit)
        .iter()
        .map(|hit| hit.municipality.number.as_str())
        .collect()
}

fn first(query: &str) -> (&'static str, Field) {
    let hits = places(content(), query, 1);
    let hit = hits.first().unwrap_or_else(|| panic!("{query}: nothing"));
    (hit.municipality.number.as_str(), hit.field)
}

#[test]
fn a_municipality_answers_to_all_its_names() {
    use Field::{FormerName, FormerNumber, Name, Number, ParallelName, Seat};
    for (query, number, field) in [
        // As it is written, and as it is typed.
        ("Lørenskog", "3222", Name),
        ("lørenskog", "3222", Name),
        ("LØRENSKOG", "3222", Name),
        ("  Lørenskog  ", "3222", Name),
        ("Lørenskog kommune", "3222", Name),
        ("lørenskog KOMMUNE", "3222", Name),
        ("«Lørenskog»", "3222", Name),
        ("lør", "3222", Name),
        ("lørensk", "3222", Name),
        ("Sør-Varanger", "5605", Name),
        ("sør varanger", "5605", Name),
        ("Nore og Uvdal", "3338", Name),
        ("uvdal", "3338", Name),
        // Without Norwegian letters, or with Swedish ones.
        ("lorenskog", "3222", Name),
        ("loerenskog", "3222", Name),
        ("lörenskog", "3222", Name),
        ("Bærum", "3201", Name),
        ("baerum", "3201", Name),
        ("barum", "3201", Name),
        ("bärum", "3201", Name),
        ("Ås", "3218", Name),
        ("aas", "3218", Name),
        ("alesund", "1508", Name),
        ("aalesund", "1508", Name),
        ("sor-varanger", "5605", Name),
        ("soer-varanger", "5605", Name),
        ("so\u{308}r-varanger", "5605", Name),
        // In the other languages of the country.
        ("Kárášjohka", "5610", ParallelName("se")),
        ("karasjohka", "5610", ParallelName("se")),
        ("guovdageaidnu", "5612", ParallelName("se")),
        ("Unjárga", "5636", ParallelName("se")),
        ("porsangu", "5622", ParallelName("se")),
        ("Porsáŋgu", "5622", ParallelName("se")),
        ("Porsanki", "5622", ParallelName("fkv")),
        ("yykea", "5536", ParallelName("fkv")),
        ("Yykeä", "5536", ParallelName("fkv")),
        ("Raisi", "5544", ParallelName("fkv")),
        ("Raarvihke", "5043", ParallelName("sma")),
        ("Tråante", "5001", ParallelName("sma")),
        ("Oslove", "0301", ParallelName("sma")),
        ("Hábmer", "1875", ParallelName("smj")),
        ("Fuoldá suohkan", "1845", ParallelName("smj")),
        // By what it was.
        ("Skedsmo", "3205", FormerName),
        ("Skedsmo kommune", "3205", FormerName),
        ("Oppegård", "3207", FormerName),
        ("Askim", "3118", FormerName),
        ("Førde", "4647", FormerName),
        ("klæbu", "5001", FormerName),
        ("Kvalsund", "5603", FormerName),
        // By its numbers, from their beginning.
        ("3222", "3222", Number),
        ("322", "3226", Number),
        ("0231", "3205", FormerNumber),
        ("2030", "5605", FormerNumber),
        // By where its administration is.
        ("Kirkenes", "5605", Seat),
        ("kirkenes", "5605", Seat),
        ("Sandvika", "3201", Seat),
        ("Mo i Rana", "1833", Seat),
    ] {
        assert_eq!(first(query), (number, field), "{query}");
    }
}

#[test]
fn every_other_name_of_a_municipality_finds_it() {
    for place in &content().municipalities {
        let number = place.number.as_str();
        let names = place.names.iter().map(|name| name.name.as_str());
        let forms = place.names.iter().filter_map(|name| name.form.as_deref());
        let former = place.former.iter().filter_map(|f| f.name.as_deref());
        for query in names.chain(forms).chain(former) {
            let found = numbers(query, 8);
            assert!(found.contains(&number), "{query}: {found:?}");
        }
    }
}

#[test]
fn a_municipality_comes_first_by_its_name() {
    for place in &content().municipalities {
        let best = places(content(), &place.name, 1)[0].municipality;
        assert_eq!(best.name, place.name);
    }
}

#[test]
fn namesakes_are_both_found_before_all_others() {
    for (name, both) in [("Herøy", ["1515", "1818"]), ("Våler", ["3114", "3419"])] {
        let found = numbers(name, 8);
        assert_eq!(found[..2], both, "{name}");
    }
    assert_eq!(numbers("Tysfjord", 8), ["1875", "1806"]);
}

#[test]
fn the_nearer_a_name_is_the_earlier_it_comes() {
    // The whole name, the beginning of the name, then of a later word of it, then what is inside.
    let found = numbers("os", 400);
    let at = |number: &str| found.iter().position(|n| *n == number);
    let [os, oslo] = ["3430", "0301"].map(|number| at(number).unwrap());
    assert_eq!(os, 0);
    assert!(os < oslo);
    // Two letters inside a word say nothing: Rosse, Mosvik.
    assert_eq!(at("3103"), None, "Moss");

    let found = numbers("land", 400);
    let at = |number: &str| found.iter().position(|n| *n == number).unwrap();
    // Aurskog-Høland has it inside.
    assert!(found.contains(&"3226"));
    assert!(at(found[0]) < at("3226"));
}

#[test]
fn one_letter_finds_the_beginnings_in_norwegian_order() {
    let found = places(content(), "å", 400);
    assert!(found.len() > 5);
    for hit in &found {
        let folded = fold(hit.matched);
        assert!(folded.split(' ').any(|word| word.starts_with('a')));
    }
    assert_eq!(numbers("b", 3), numbers("B", 3));
    let names: Vec<&str> = places(content(), "z", 8)
        .iter()
        .map(|hit| hit.municipality.name.as_str())
        .collect();
    assert!(names.is_empty(), "{names:?}");
}

#[test]
fn nonsense_finds_nothing() {
    for query in [
        "",
        " ",
        "\t\n",
        "-",
        "–",
        "...",
        "xyzzy",
        "12345678",
        "99",
        "lørenskogg",
        "東京",
        "🏥",
        "\u{308}",
        "\u{0}",
        "\u{202e}",
        "%00",
        "<b>Oslo</b>",
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "../../etc/passwd",
    ] {
        let found = numbers(query, 8);
        assert!(found.is_empty(), "{query:?}: {found:?}");
    }
    assert!(numbers(&"ø".repeat(10_000), 8).is_empty());
}

#[test]
fn the_limit_cuts_the_tail_only() {
    for query in ["s", "å", "sør", "land", "kirkenes", "32"] {
        let all = numbers(query, 400);
        assert!(!all.is_empty(), "{query}");
        for limit in [0, 1, 2, 8, all.len(), all.len() + 1] {
            let expected = &all[..limit.min(all.len())];
            assert_eq!(numbers(query, limit), expected, "{query}, {limit}");
        }
    }
}

#[test]
fn nobody_is_found_twice_and_what_matched_is_marked() {
    let queries = ["s", "sand", "fjord", "0", "18", "ä", "karas", "nes", "re"];
    let mut marked = 0;
    for query in queries {
        let hits = places(content(), query, 400);
        let unique: HashSet<&str> = hits
            .iter()
            .map(|h| h.municipality.number.as_str())
            .collect();
        assert_eq!(unique.len(), hits.len(), "{query}");
        for hit in hits {
            let (start, end) = hit.span.unwrap_or_else(|| panic!("{query}: {hit:?}"));
            assert_eq!(fold(&hit.matched[start..end]), fold(query), "{hit:?}");
            marked += 1;
        }
    }
    assert!(marked > 100, "{marked}");
}
