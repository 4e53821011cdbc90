//! Finding places and projects: what people type, and what they should get.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;
use usht::content::{Content, Detail, Project, Status, files};
use usht::search::{Filter, PlaceField as Field, ProjectIndex, filter, fold, newest_first, places};

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

/// A small generator of numbers (xorshift64*), the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap() % limit
    }

    fn one_of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    fn part(&mut self, parts: &[&'static str]) -> &'static str {
        parts[self.below(parts.len())]
    }

    /// One of the items, or none in half of the cases.
    fn perhaps<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        (self.below(2) == 0).then(|| self.one_of(items))
    }

    fn filter(&mut self, text: String) -> Filter {
        let content = content();
        Filter {
            theme: self.perhaps(&content.themes).map(|t| t.id.clone()),
            centre: self.perhaps(&content.centres).map(|c| c.id.clone()),
            county: self.perhaps(&content.counties).map(|c| c.number.clone()),
            status: self.perhaps(&Status::ALL).copied(),
            text,
        }
    }

    /// Any characters, the odd ones more often than people type them.
    fn text(&mut self) -> String {
        const ODD: [char; 24] = [
            '&',
            '=',
            '+',
            '%',
            '?',
            '#',
            ';',
            '/',
            '\\',
            '"',
            '\'',
            '<',
            '>',
            ' ',
            '\t',
            '\n',
            '\0',
            '\u{7f}',
            '\u{308}',
            '\u{202e}',
            '\u{2028}',
            '\u{fffd}',
            '\u{ffff}',
            '\u{1f9d1}',
        ];
        let length = self.below(12);
        (0..length)
            .map(|_| match self.below(4) {
                0 => *self.one_of(&ODD),
                1 => *self.one_of(&['æ', 'ø', 'å', 'Å', 'š', 'ŋ', '2', 'B']),
                2 => char::from(u8::try_from(self.below(128)).unwrap()),
                _ => *self.one_of(&['a', 'e', 'n', 'r', 's', 't', '4', '1', 'F']),
            })
            .collect()
    }

    /// A word or two that some project has, often cut short.
    fn words(&mut self) -> String {
        let project = self.one_of(&content().projects);
        let texts = [&project.title, &project.summary, &project.centre_then];
        let words: Vec<&str> = self.one_of(&texts).split_whitespace().collect();
        let count = self.below(3);
        (0..count)
            .map(|_| {
                let word: Vec<char> = self.one_of(&words).chars().collect();
                let length = 1 + self.below(word.len());
                word[..length].iter().collect::<String>()
            })
            .collect::<Vec<_>>()
            .join(" ")
    }
}

#[test]
fn a_filter_survives_the_address() {
    let mut random = Random(0x00c0_ffee);
    for _ in 0..3000 {
        // Blanks alone are no words, and do not survive.
        let text = random.text();
        let text = if text.bytes().all(|b| b == b' ') {
            String::new()
        } else {
            text
        };
        let filter = random.filter(text);
        let query = filter.query();
        assert!(
            query
                .bytes()
                .all(|b| b.is_ascii_graphic() && !b"<>\"'#?".contains(&b)),
            "{query}"
        );
        assert_eq!(Filter::parse(&query, content()), filter, "{query}");
        assert_eq!(filter.is_empty(), query.is_empty(), "{query}");
    }
}

#[test]
fn any_query_string_is_read_without_panic_and_settles() {
    let mut random = Random(0x5eed);
    let names = [
        filter::TEXT,
        filter::THEME,
        filter::CENTRE,
        filter::COUNTY,
        filter::STATUS,
        "utm_source",
        "Q",
        "",
    ];
    for _ in 0..3000 {
        let mut query = String::new();
        for _ in 0..random.below(5) {
            query.push_str(random.part(&names));
            query.push_str(random.part(&["=", "", "=="]));
            query.push_str(&random.text());
            query.push_str(random.part(&["&", "&&", ""]));
        }
        let once = Filter::parse(&query, content());
        let twice = Filter::parse(&once.query(), content());
        assert_eq!(once, twice, "{query:?}");
    }
}

#[test]
fn what_the_content_does_not_know_is_dropped() {
    for (query, left) in [
        ("", ""),
        ("tema=demens", "tema=demens"),
        ("tema=ingen", ""),
        ("tema=", ""),
        ("tema", ""),
        ("Tema=demens", ""),
        ("senter=usht-akershus", "senter=usht-akershus"),
        ("senter=usht-akerhus", ""),
        ("senter=USHT-AKERSHUS", ""),
        ("fylke=32", "fylke=32"),
        ("fylke=99", ""),
        ("fylke=3222", ""),
        ("status=pagar", "status=pagar"),
        ("status=ongoing", ""),
        ("status=%70agar", "status=pagar"),
        ("side=2", ""),
        ("utm_source=x&fbclid=y", ""),
        ("q=", ""),
        ("q=demens", "q=demens"),
        ("q=%3Cb%3E", "q=%3Cb%3E"),
        ("q=50+%25", "q=50+%25"),
        ("q=50%", "q=50%25"),
        ("q=%F8", "q=%EF%BF%BD"),
        ("q=a=b", "q=a%3Db"),
        ("&&&", ""),
        ("=&=", ""),
        // In one order, whatever the order was.
        (
            "status=avsluttet&fylke=32&side=2&senter=usht-akershus&tema=demens&q=fall",
            "q=fall&tema=demens&senter=usht-akershus&fylke=32&status=avsluttet",
        ),
    ] {
        assert_eq!(Filter::parse(query, content()).query(), left, "{query}");
    }
}

#[test]
fn a_choice_can_be_set_and_taken_away() {
    let mut filter = Filter::default();
    for (name, value) in [
        (filter::TEXT, "fall & brudd"),
        (filter::THEME, "demens"),
        (filter::CENTRE, "usht-finnmark"),
        (filter::COUNTY, "56"),
        (filter::STATUS, "ukjent"),
    ] {
        assert_eq!(filter.get(name), "");
        filter.set(name, value, content());
        assert_eq!(filter.get(name), value);
        assert!(!filter.is_empty());
        let mut without = filter.clone();
        without.set(name, "", content());
        assert_eq!(without.get(name), "");
    }
    filter.set("side", "2", content());
    assert_eq!(filter.get("side"), "");
}

/// What [`ProjectIndex::find`] should do, said in the plainest way.
fn find_slowly(filter: &Filter) -> Vec<&'static str> {
    let folded = fold(&filter.text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let mut found: Vec<(usize, &'static Project)> = Vec::new();
    for plain in &*PLAIN {
        let Plain {
            project,
            counties,
            title,
            texts,
        } = plain;
        let theme = filter.theme.as_ref();
        let centre = filter.centre.as_ref();
        let county = filter.county.as_ref();
        let fits = theme.is_none_or(|id| project.themes.contains(id))
            && centre.is_none_or(|id| project.centres.contains(id))
            && county.is_none_or(|number| counties.contains(number.as_str()))
            && filter.status.is_none_or(|status| project.status == status)
            && words
                .iter()
                .all(|word| texts.iter().any(|text| text.contains(word)));
        if fits {
            let in_title = words.iter().filter(|word| title.contains(**word)).count();
            found.push((in_title, project));
        }
    }
    found.sort_by_key(|(in_title, project)| {
        let title_only = project.detail == Detail::TitleOnly;
        (
            Reverse(*in_title),
            title_only,
            Reverse(project.latest_year()),
        )
    });
    found.iter().map(|(_, p)| p.id.as_str()).collect()
}

/// What [`find_slowly`] compares.
struct Plain {
    project: &'static Project,
    counties: HashSet<&'static str>,
    title: String,
    texts: Vec<String>,
}

static PLAIN: LazyLock<Vec<Plain>> = LazyLock::new(|| {
    let plain = |project| Plain {
        project,
        counties: counties(project),
        title: fold(&project.title),
        texts: texts(project).into_iter().map(fold).collect(),
    };
    content().projects.iter().map(plain).collect()
});

/// The counties of today: of the municipalities that took part, else of those that the project's centres serve.
fn counties(project: &Project) -> HashSet<&'static str> {
    let content = content();
    let took_part = |number: &str| {
        project
            .municipalities
            .iter()
            .any(|p| p.municipality.as_str() == number)
    };
    let served = |centre| project.centres.contains(centre);
    content
        .municipalities
        .iter()
        .filter(|place| {
            if project.municipalities.is_empty() {
                served(&place.centre)
            } else {
                took_part(place.number.as_str())
            }
        })
        .map(|place| &place.number.as_str()[..2])
        .collect()
}

/// Everything about a project that can be searched.
fn texts(project: &Project) -> Vec<&str> {
    let content = content();
    let mut texts = vec![
        project.title.as_str(),
        &project.summary,
        &project.centre_then,
        &project.county_then,
    ];
    texts.extend(project.partners.iter().map(String::as_str));
    texts.extend(project.settings.iter().map(String::as_str));
    texts.extend(project.results.as_deref());
    texts.extend(project.target_group.as_deref());
    for theme in &project.themes {
        texts.push(&content.theme(theme.as_str()).unwrap().name);
    }
    for centre in &project.centres {
        texts.push(&content.centre(centre.as_str()).unwrap().short_name.text);
    }
    for participant in &project.municipalities {
        let number = participant.municipality.as_str();
        texts.push(&content.municipality(number).unwrap().name);
        texts.extend(participant.then.as_deref());
        texts.extend(participant.part.as_deref());
    }
    texts
}

fn ids(projects: &[&'static Project]) -> Vec<&'static str> {
    projects.iter().map(|project| project.id.as_str()).collect()
}

#[test]
fn projects_are_found_as_the_plain_way_finds_them() {
    let index = ProjectIndex::new(content());
    let mut random = Random(0x1996_2017);
    let mut found_some = 0;
    for _ in 0..150 {
        let words = random.words();
        let mut filter = random.filter(words);
        // Four choices at once fit hardly anything: half of the filters have the words alone.
        if random.below(2) == 0 {
            filter = Filter {
                text: filter.text,
                ..Filter::default()
            };
        }
        let found = ids(&index.find(&filter));
        assert_eq!(found, find_slowly(&filter), "{filter:?}");
        found_some += usize::from(!found.is_empty());
    }
    assert!(found_some > 50, "{found_some}");
}

#[test]
fn each_choice_alone_finds_what_has_it() {
    let index = ProjectIndex::new(content());
    let find = |query: &str| {
        let filter = Filter::parse(query, content());
        assert_eq!(filter.query(), query);
        let found = ids(&index.find(&filter));
        assert_eq!(found, find_slowly(&filter), "{query}");
        found.len()
    };
    let content = content();
    let all = content.projects.len();
    assert_eq!(find(""), all);
    let by_status: usize = ["pagar", "avsluttet", "ukjent"]
        .map(|status| find(&format!("status={status}")))
        .iter()
        .sum();
    assert_eq!(by_status, all);
    for theme in &content.themes {
        assert!(
            find(&format!("tema={}", theme.id.as_str())) > 0,
            "{}",
            theme.name
        );
    }
    for centre in &content.centres {
        let found = find(&format!("senter={}", centre.id.as_str()));
        assert_eq!(found, content.projects_of(centre).count());
    }
    for county in &content.counties {
        find(&format!("fylke={}", county.number.as_str()));
    }
}

#[test]
fn spelling_does_not_decide() {
    let index = ProjectIndex::new(content());
    let find = |text: &str| {
        let filter = Filter {
            text: text.to_owned(),
            ..Filter::default()
        };
        ids(&index.find(&filter))
    };
    let expected = find("pårørende");
    assert!(!expected.is_empty());
    for spelling in [
        "PÅRØRENDE",
        "parorende",
        "paaroerende",
        " pårørende ",
        "«pårørende»",
    ] {
        assert_eq!(find(spelling), expected, "{spelling}");
    }
    for nothing in ["xyzzy", "pårørende xyzzy", "<script>alert(1)</script>"] {
        assert!(find(nothing).is_empty(), "{nothing}");
    }
    assert_eq!(find(" - "), find(""));
}

#[test]
fn titles_come_first_and_bare_titles_last() {
    let index = ProjectIndex::new(content());
    for text in [
        "demens",
        "velferdsteknologi",
        "legemidler",
        "lindrende",
        "pasient",
    ] {
        let filter = Filter {
            text: text.to_owned(),
            ..Filter::default()
        };
        let found = index.find(&filter);
        assert!(found.len() > 1, "{text}: {}", found.len());
        let not_in_title = |p: &&&Project| !fold(&p.title).contains(&fold(text));
        assert!(
            found.iter().is_sorted_by_key(|p| not_in_title(&p)),
            "{text}"
        );
        for hits in [true, false] {
            let group: Vec<_> = found.iter().filter(|p| not_in_title(p) == hits).collect();
            assert!(
                group.is_sorted_by_key(|p| p.detail == Detail::TitleOnly),
                "{text}"
            );
        }
    }
}

#[test]
fn without_words_the_newest_come_first() {
    let all = newest_first(content().projects.iter());
    assert_eq!(ids(&all), find_slowly(&Filter::default()));
    let bare = all.iter().filter(|p| p.detail == Detail::TitleOnly).count();
    let (known, titles) = all.split_at(all.len() - bare);
    assert!(bare > 0 && !known.is_empty());
    assert!(titles.iter().all(|p| p.detail == Detail::TitleOnly));
    for group in [known, titles] {
        assert!(group.is_sorted_by_key(|p| Reverse(p.latest_year())));
    }
}
