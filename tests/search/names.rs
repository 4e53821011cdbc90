//! Places by all their names, and nothing by none.

use super::{content, first, found, marked, numbers, records};
use usht::content::Centre;
use usht::search::{Field, Kind, Reason, Record};

#[test]
#[expect(clippy::too_many_lines, reason = "one table of names and numbers")]
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
        ("sørvaranger", "5605", Name),
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
        ("Tromsö", "5501", Name),
        ("alesund", "1508", Name),
        ("aalesund", "1508", Name),
        ("sor-varanger", "5605", Name),
        ("soer-varanger", "5605", Name),
        ("so\u{308}r-varanger", "5605", Name),
        // Copied with a byte order mark or a soft hyphen.
        ("\u{feff}Lørenskog", "3222", Name),
        ("Løren\u{ad}skog", "3222", Name),
        // In the other languages of the country.
        ("Kárášjohka", "5610", ParallelName),
        ("karasjohka", "5610", ParallelName),
        ("guovdageaidnu", "5612", ParallelName),
        ("Unjárga", "5636", ParallelName),
        ("porsangu", "5622", ParallelName),
        ("Porsáŋgu", "5622", ParallelName),
        ("Porsanki", "5622", ParallelName),
        ("yykea", "5536", ParallelName),
        ("Yykeä", "5536", ParallelName),
        ("Raisi", "5544", ParallelName),
        ("Raarvihke", "5043", ParallelName),
        ("Tråante", "5001", ParallelName),
        ("Oslove", "0301", ParallelName),
        ("Hábmer", "1875", ParallelName),
        ("Fuoldá suohkan", "1845", ParallelName),
        // By what it was.
        ("Skedsmo", "3205", FormerName),
        ("Skedsmo kommune", "3205", FormerName),
        ("Oppegård", "3207", FormerName),
        ("Askim", "3118", FormerName),
        ("Førde", "4647", FormerName),
        ("klæbu", "5001", FormerName),
        ("gamle Rygge kommune", "3103", FormerName),
        ("gamle sauherad", "4020", FormerName),
        ("nye Asker kommune", "3203", Name),
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
        let (record, info) = first(query);
        assert_eq!(record.kind(), Kind::Municipality, "{query}");
        assert_eq!((record.id(), info.field), (number, field), "{query}");
    }
}

#[test]
fn the_language_of_a_name_is_known() {
    for (query, reason) in [
        ("Porsáŋgu", Reason::SamiName),
        ("Porsanki", Reason::KvenName),
        ("Raisi", Reason::KvenName),
        ("Raarvihke", Reason::SamiName),
        ("Hábmer", Reason::SamiName),
    ] {
        assert_eq!(first(query).1.reason, Some(reason), "{query}");
    }
}

#[test]
fn every_other_name_of_a_municipality_finds_it() {
    for place in &content().municipalities {
        let number = place.number.as_str();
        let names = place.names.iter().map(|name| name.name.as_str());
        let forms = place.names.iter().filter_map(|name| name.form.as_deref());
        let former = place.former.iter().filter_map(|f| f.name.as_deref());
        let formerly = place.former.iter().map(|former| former.number.as_str());
        let seat = place.seat.as_deref();
        for query in names.chain(forms).chain(former).chain(formerly).chain(seat) {
            let found = numbers(query);
            let best = &found[..found.len().min(8)];
            assert!(best.contains(&number), "{query}: {best:?}");
        }
    }
}

#[test]
fn every_other_name_of_a_centre_finds_it_first() {
    let centres = &content().centres;
    for centre in centres {
        for name in &centre.other_names {
            // A name that several share, such as "USHT Trøndelag", finds all of them before anything else.
            let others = |of: &&Centre| of.other_names.iter().any(|other| other == name);
            let sharing = centres.iter().filter(others).count();
            let found = records(name);
            let best = found.iter().take(sharing).map(|record| record.id());
            let best: Vec<_> = best.collect();
            assert!(best.contains(&centre.id.as_str()), "{name}: {best:?}");
        }
    }
}

#[test]
fn a_centre_is_found_by_its_name_of_today_and_of_before() {
    for (query, id) in [
        ("usht vestland (hordaland)", "usht-hordaland"),
        ("usht vestland hordaland", "usht-hordaland"),
        ("usht hordaland", "usht-hordaland"),
        ("usht vestland sogn og fjordane", "usht-sogn-og-fjordane"),
        ("usht sogn og fjordane", "usht-sogn-og-fjordane"),
        ("usht trøndelag nord", "usht-nord-trondelag"),
        ("usht nord-trøndelag", "usht-nord-trondelag"),
        ("usht trøndelag sør", "usht-sor-trondelag"),
        ("usht sør-trøndelag", "usht-sor-trondelag"),
        ("usht agder øst", "usht-aust-agder"),
        ("usht aust-agder", "usht-aust-agder"),
        ("usht agder vest", "usht-vest-agder"),
        ("usht innlandet hedmark", "usht-hedmark"),
        ("usht hedmark", "usht-hedmark"),
        ("usht innlandet oppland", "usht-oppland"),
        ("usht oppland", "usht-oppland"),
        ("usht finnmark samisk", "usht-samisk-karasjok"),
        ("usht samisk", "usht-samisk-karasjok"),
        ("usht finnmark", "usht-finnmark"),
    ] {
        let (record, _) = first(query);
        assert_eq!((record.kind(), record.id()), (Kind::Centre, id), "{query}");
    }
    // Both that are called so today.
    for (query, mut both) in [
        ("usht vestland", ["usht-hordaland", "usht-sogn-og-fjordane"]),
        (
            "usht trøndelag",
            ["usht-nord-trondelag", "usht-sor-trondelag"],
        ),
        ("usht innlandet", ["usht-hedmark", "usht-oppland"]),
        ("usht agder", ["usht-aust-agder", "usht-vest-agder"]),
    ] {
        let mut best: Vec<_> = records(query).into_iter().map(Record::id).take(2).collect();
        best.sort_unstable();
        both.sort_unstable();
        assert_eq!(best, both, "{query}");
    }
}

#[test]
fn a_municipality_comes_first_by_its_name_and_number() {
    for place in &content().municipalities {
        let (record, info) = first(&place.name);
        assert_eq!(record.kind(), Kind::Municipality, "{}", place.name);
        assert_eq!(record.title(), place.name);
        let words = place.name.replace(" og ", " ").replace(['-', ' '], "");
        assert_eq!(marked(&info).concat(), words);
        assert_eq!(first(place.number.as_str()).0.id(), place.number.as_str());
    }
}

#[test]
fn every_record_comes_first_by_its_title() {
    let content = content();
    for centre in &content.centres {
        let (record, _) = first(&centre.short_name);
        assert_eq!(record.id(), centre.id.as_str());
    }
    for project in &content.projects {
        let (record, _) = first(&project.title);
        if project.title.contains(' ') {
            assert_eq!(record.title(), project.title);
        } else {
            // It may be called like a theme, but no other project comes before it.
            let best = records(&project.title).into_iter();
            let best = best.filter(|record| record.kind() == Kind::Project);
            let best = best.map(Record::title).next();
            assert_eq!(best, Some(project.title.as_str()));
        }
    }
    for theme in &content.themes {
        let (record, _) = first(&theme.name);
        assert_eq!(record.id(), theme.id.as_str());
    }
}

#[test]
fn namesakes_are_both_found_before_all_others() {
    for (name, both) in [
        ("Herøy", ["municipality:1515", "municipality:1818"]),
        ("Våler", ["municipality:3114", "municipality:3419"]),
        // It was divided.
        ("Tysfjord", ["municipality:1875", "municipality:1806"]),
    ] {
        assert_eq!(found(name)[..2], both, "{name}");
    }
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
        "東京",
        "🏥",
        "\u{308}",
        "\u{0}",
        "\u{202e}",
        "\u{feff}",
        "\u{fffd}",
        "<script>alert(1)</script>",
        "../../etc/passwd",
    ] {
        let found = found(query);
        assert!(found.is_empty(), "{query:?}: {found:?}");
    }
    assert!(found(&"ø".repeat(10_000)).is_empty());
}
