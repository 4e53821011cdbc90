//! The pages about all centres and about the site.

use crate::record::{unmarked, unsaid};
use crate::site::{links, public, site, squeeze, text, within};
use std::collections::BTreeSet;
use usht::content::Certainty;
use usht::editorial::File;
use usht::route::Route;
use usht::site_root::SiteRoot;
use usht::tables::{Context, Table};
use usht::text::Lang;

#[test]
fn all_that_holds_for_all_centres_is_said() {
    let site = site();
    let page = site.at("/om/");
    let mut record = serde_json::to_value(&site.editorial.national).unwrap();
    // Where sources disagree stands with the sources: see below.
    record.as_object_mut().unwrap().remove("contradictions");
    let none: [String; 0] = [];
    assert_eq!(unsaid(&page, &record), none);
    assert_eq!(unmarked(&page, &record), none);
    let websites = links(page.section("nettsteder"));
    for website in &site.editorial.national.websites {
        assert!(websites.contains(&website.url), "{}", website.url);
    }
}

#[test]
fn history_is_told_in_its_order() {
    let site = site();
    let page = site.at("/om/");
    let national = &site.editorial.national;
    let entries = page.all("main ol.timeline > li");
    assert_eq!(entries.len(), national.timeline.len());
    for (milestone, entry) in national.timeline.iter().zip(entries) {
        let said = text(entry);
        assert!(said.starts_with(milestone.when.base()), "{said}");
        assert!(said.contains(&squeeze(milestone.text.base())), "{said}");
    }
    assert!(national.timeline[0].when.base().starts_with("1996"));
    let counts = within(page.section("historie"), "tbody tr");
    assert_eq!(counts.len(), national.number_of_centres.len());
    for (count, row) in national.number_of_centres.iter().zip(counts) {
        let cells = within(row, "td");
        assert_eq!(text(cells[0]), count.count.to_string());
    }
}

#[test]
fn the_article_stands_open_and_each_paragraph_has_its_sources() {
    let site = site();
    let page = site.at("/om/");
    let ids = [
        "hva",
        "oppdrag",
        "mal",
        "malgruppe",
        "spredning",
        "organisering",
        "finansiering",
        "historie",
        "for-2017",
        "ukjent",
    ];
    for (id, part) in ids.into_iter().zip(site.editorial.national.article.parts()) {
        let section = page.section(id);
        assert_eq!(text(within(section, "h2")[0]), part.heading.base());
        let shown = within(section, "section > p");
        for paragraph in &part.paragraphs {
            let words = squeeze(paragraph.text.base());
            let shown = shown.iter().find(|p| text(**p).starts_with(&words));
            let shown = shown.unwrap_or_else(|| panic!("#{id}: {words}"));
            let marks = within(*shown, "a[href^='#kilde-']").len();
            assert!(marks >= paragraph.sources.len(), "#{id}: {words}");
        }
    }
}

/// What is linked to, and what a visitor must see, is not behind anything that is to be opened.
#[test]
fn nothing_that_is_linked_to_is_folded() {
    let page = site().at("/om/");
    let folded = page.all("main details.folded");
    assert_eq!(folded.len(), 9);
    for details in folded {
        assert!(details.attr("open").is_none());
        assert_eq!(within(details, "[id]").len(), 0, "{}", text(details));
    }
    for id in ["satsing", "nettsteder", "hjelp", "nettstedet"] {
        page.one(&format!("main #{id}"));
    }
    assert!(links(page.section("hjelp")).contains(&"/hjelp/".to_owned()));
    assert!(links(page.section("nettstedet")).contains(&"/meld-feil/".to_owned()));
}

#[test]
fn the_figure_says_what_the_data_say() {
    let site = site();
    let national = &site.editorial.national;
    for path in ["/om/", "/nn/om/"] {
        let page = site.at(path);
        let picture = page.one("figure.growth > svg[role=img]");
        let counts = &national.number_of_centres;
        let said: Vec<String> = within(picture, ".growth-count")
            .into_iter()
            .map(text)
            .collect();
        let expected: Vec<String> = counts.iter().map(|count| count.count.to_string()).collect();
        assert_eq!(said, expected);
        let bars = within(picture, "rect");
        assert_eq!(bars.len(), counts.len());
        let measure = |bar: &scraper::ElementRef, name, unit| -> f64 {
            let value = bar.attr(name).and_then(|value| value.strip_suffix(unit));
            value.unwrap_or_else(|| panic!("{name}")).parse().unwrap()
        };
        let highest = counts.iter().map(|count| count.count).max().unwrap();
        let whole = bars
            .iter()
            .map(|bar| measure(bar, "height", "em"))
            .fold(0.0, f64::max);
        for (count, bar) in counts.iter().zip(&bars) {
            let share = f64::from(count.count) / f64::from(highest);
            assert!(
                (measure(bar, "height", "em") - whole * share).abs() < 0.02,
                "{count:?}"
            );
            let is_unsure = bar.attr("class").unwrap().contains("growth-unsure");
            assert_eq!(
                is_unsure,
                count.certainty == Certainty::Unverified,
                "{count:?}"
            );
        }
        let sides: Vec<f64> = bars.iter().map(|bar| measure(bar, "x", "%")).collect();
        assert!(sides.is_sorted() && sides[0] >= 0.0);
        let last = bars.last().unwrap();
        assert!((measure(last, "x", "%") + measure(last, "width", "%") - 100.0).abs() < 0.02);
        // Those who do not see it hear the same.
        let described = text(within(picture, "desc")[0]);
        for count in counts {
            let (when, _) = count.when.in_language(page_language(path));
            assert!(
                described.contains(&format!("{when}: {}", count.count)),
                "{described}"
            );
        }
        let name = text(within(picture, "title")[0]);
        assert!(name.contains("1996") && name.contains("2026"), "{name}");
        assert!(within(picture, "[style]").is_empty());
    }
}

fn page_language(path: &str) -> Lang {
    Lang::split(path).0
}

#[test]
fn the_turning_points_stand_on_the_figure_and_below_it() {
    let site = site();
    let page = site.at("/om/");
    let turns: Vec<_> = site.editorial.national.timeline.iter().collect();
    let turns: Vec<_> = turns
        .into_iter()
        .filter(|event| event.label.is_some())
        .collect();
    assert!(turns.len() >= 7);
    let flags = page.all("figure.growth .growth-year");
    let listed = page.all("figure.growth ol.turns > li");
    assert_eq!((flags.len(), listed.len()), (turns.len(), turns.len()));
    for (turn, (flag, item)) in turns.into_iter().zip(flags.into_iter().zip(listed)) {
        let (when, label) = (turn.when.base(), turn.label.as_ref().unwrap().base());
        assert!(when.contains(&text(flag)), "{when}: {}", text(flag));
        let said = text(item);
        assert!(said.starts_with(when) && said.contains(label), "{said}");
        let is_unsure = said.contains("ikke bekreftet");
        assert_eq!(is_unsure, turn.certainty == Certainty::Unverified, "{said}");
    }
}

#[test]
fn the_data_can_be_downloaded_and_their_owners_are_named() {
    let site = site();
    let page = site.at("/data/");
    let downloads = links(page.section("nedlasting"));
    for file in File::ALL {
        let path = format!("/data/{}.json", file.stem());
        assert!(downloads.contains(&path), "{path}");
    }
    for table in Table::ALL {
        let file = table.file(Context {
            edition: site.edition,
            lang: Lang::Nb,
            root: SiteRoot::default(),
        });
        let file = file.unwrap_or_else(|error| panic!("{error}"));
        assert!(downloads.contains(&file.path), "{}", file.path);
        let kilobytes = file.text.len().div_ceil(1000);
        let said = format!("({} rader, {kilobytes} kB)", file.rows);
        assert!(text(page.section("nedlasting")).contains(&said), "{said}");
    }
    let files = std::fs::read_dir(public("data")).unwrap().count();
    assert_eq!(downloads.len(), files + Table::ALL.len());
    let credits = page.section("kreditering");
    let (said, ways) = (text(credits), links(credits));
    for credit in &site.editorial.site.credits {
        let named = [&*credit.name, credit.what.base(), &*credit.licence];
        for part in named.into_iter().chain(credit.statement.as_deref()) {
            assert!(said.contains(part), "{part}");
        }
        assert!(ways.contains(&credit.url) && ways.contains(&credit.licence_url));
    }
    let main = page.text();
    for contradiction in &site.editorial.national.contradictions {
        assert!(
            main.contains(&squeeze(contradiction.base())),
            "{contradiction:?}"
        );
    }
}

#[test]
fn the_search_knows_the_pages_by_their_names() {
    let site = site();
    let content = site.content;
    let of_no_record = Route::all(content).into_iter().filter(|route| {
        let path = site.path(route);
        let known = [Route::Home, Route::Search, Route::NotFound].contains(route);
        !known && path.matches('/').count() == 2
    });
    let expected: BTreeSet<(String, String)> = of_no_record
        .map(|route| {
            let title = text(site.page(&route).one("h1"));
            (site.path(&route).replace('/', ""), title)
        })
        .collect();
    let pages = content.vocabulary.pages.iter();
    let found: BTreeSet<_> = pages.map(|p| (p.id.clone(), p.title.clone())).collect();
    assert_eq!(found, expected);
}

#[test]
fn an_unknown_address_gets_a_way_on() {
    let page = site().at("/404.html");
    let ways = links(page.one("main"));
    for way in ["/", "/kommuner/", "/sentre/", "/prosjekter/", "/sok/"] {
        assert!(ways.iter().any(|link| link == way), "{way}");
    }
    page.one("main [data-island=home-search] input");
}

#[test]
fn privacy_is_what_it_is_said_to_be() {
    let site = site();
    let said = site.at("/personvern/").text();
    for promise in [
        "ingen informasjonskapsler",
        "lagrer ingenting om deg",
        // The service worker (src/browser/worker.js).
        "lagrer nettleseren nettstedets egne sider, program og data på enheten din",
        "Har du slått på datasparing, blir dette ikke lagret",
    ] {
        assert!(said.contains(promise), "{promise}");
    }
    // Nothing is loaded from anywhere else: links lead there, and nothing more.
    for (path, html) in &site.pages {
        for part in html.split("src=\"").skip(1) {
            assert!(
                part.starts_with('/'),
                "{path}: {}",
                part.split('"').next().unwrap()
            );
        }
        assert!(
            !html.contains("document.cookie") && !html.contains("localStorage"),
            "{path}"
        );
    }
}
