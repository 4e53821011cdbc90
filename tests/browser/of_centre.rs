//! The sites of one centre: of Akershus and of Finnmark.

use crate::Stage;
use crate::downloads::{KEEP_FILES, LINK, ids, save, shown};
use crate::every_page::assert_accessible;
use crate::visitor::Visitor;
use thirtyfour::Key;

/// A centre whose site is visited.
struct Centre {
    site: &'static str,
    name: &'static str,
    /// What somebody types that begins the names of more than one place.
    begun: &'static str,
    /// The municipality of the area that is meant by it.
    meant: &'static str,
    /// A theme on which it has projects, and others too.
    theme: &'static str,
}

const CENTRES: [Centre; 2] = [
    Centre {
        site: "akershus",
        name: "USHT Akershus",
        begun: "lill",
        meant: "Lillestrøm",
        theme: "ernaering",
    },
    Centre {
        site: "finnmark",
        name: "USHT Finnmark",
        begun: "le",
        meant: "Lebesby",
        theme: "kompetanse-nettverk",
    },
];

/// Somebody on the site of each centre.
fn visit_each(stage: &Stage, look: impl Fn(&Visitor, &Centre)) {
    for centre in &CENTRES {
        let site = stage.site.of_centre(centre.site);
        let mut visitor = stage.visitor();
        visitor.visit(&site);
        look(&visitor, centre);
    }
}

/// The headings of the lists of a directory that are shown.
fn headings(visitor: &Visitor, list: &str) -> Vec<String> {
    visitor.ask(&format!(
        "[...document.querySelectorAll('{list} h2:not(.charts *)')].filter((heading) => heading.checkVisibility()
            && !heading.classList.contains('visually-hidden')).map((heading) => heading.textContent)"
    ))
}

pub fn it_opens_with_the_centre_and_fits_phones(stage: &Stage) {
    visit_each(stage, |visitor, centre| {
        visitor.open_alive("/");
        for (width, height) in [(1280, 900), (360, 660), (320, 640)] {
            visitor.screen(width, height);
            let needed: u32 = visitor.ask("document.documentElement.scrollWidth");
            assert!(needed <= width, "{needed} of {width} px");
        }
        visitor.screen(360, 660);
        let top = |css: &str| -> f64 {
            visitor.ask(&format!(
                "document.querySelector('{css}').getBoundingClientRect().top + scrollY"
            ))
        };
        assert!(top("#finn") <= 400.0, "{}: {}", centre.name, top("#finn"));
        let header: f64 = visitor.ask("document.querySelector('.site-header').offsetHeight");
        assert!(header <= 64.0, "{}: a header of {header}", centre.name);
        let order = [
            "#finn",
            "#oppdrag",
            "#mal",
            "#kontakt",
            "#kommuner",
            "#prosjekter",
        ];
        assert!(order.map(top).is_sorted(), "{:?}", order.map(top));
        assert!(visitor.text("main").contains(centre.name));
        assert_eq!(visitor.console_errors(), [""; 0]);
    });
}

pub fn the_search_has_the_area_first(stage: &Stage) {
    visit_each(stage, |visitor, centre| {
        visitor.open_alive("/");
        visitor.run("window.alive = true");
        // The suggestions.
        visitor.type_into("#finn", centre.begun);
        visitor.wait_until("document.querySelector('#finn-0')");
        visitor.wait_for(&centre.meant.to_owned(), |visitor| {
            visitor.text("#finn-0 .option-name")
        });
        // All answers: those of the whole country are among them.
        visitor.press(Key::Enter);
        visitor.wait_for(&format!("/sok/?q={}", centre.begun), Visitor::address);
        visitor.wait_until("document.querySelector('.browse :is(.best, .results) a')");
        let first = visitor.text(".browse :is(.best, .results) a");
        assert_eq!(first, centre.meant);
        // A place elsewhere that is named is the answer.
        visitor.open_alive("/sok/?q=arendal");
        visitor.wait_until("document.querySelector('.browse .best a')");
        assert_eq!(visitor.text(".browse .best a"), "USHT Agder (Øst)");
        assert_eq!(visitor.console_errors(), [""; 0]);
    });
}

pub fn the_directories_have_the_area_first(stage: &Stage) {
    visit_each(stage, |visitor, centre| {
        visitor.open_alive("/");
        visitor.run("window.alive = true");
        visitor.click(".site-nav a[href='/prosjekter/']");
        visitor.wait_for(&"/prosjekter/".to_owned(), Visitor::address);
        let own = format!("I området til {} (", centre.name);
        let both = |list: &str| {
            let headings = headings(visitor, list);
            assert_eq!(headings.len(), 2, "{headings:?}");
            assert!(headings[0].starts_with(&own), "{headings:?}");
            assert!(
                headings[1].starts_with("Resten av landet ("),
                "{headings:?}"
            );
        };
        both(".unfiltered");
        // As it is filtered, and back.
        visitor.choose("#filter-tema", centre.theme);
        visitor.wait_until("document.querySelector('.browse .results')");
        both(".browse-found");
        // Who chooses an order gets it.
        visitor.choose("#filter-sorter", "alfabetisk");
        visitor.wait_until("document.querySelectorAll('.browse .results').length === 1");
        assert_eq!(headings(visitor, ".browse-found").len(), 0);
        visitor.click(".site-nav a[href='/kommuner/']");
        visitor.wait_for(&"/kommuner/".to_owned(), Visitor::address);
        assert!(visitor.text("#omradet").starts_with(&own));
        visitor.back();
        let list = format!("/prosjekter/?tema={}&sorter=alfabetisk", centre.theme);
        visitor.wait_for(&list, Visitor::address);
        visitor.wait_until("document.querySelector('.browse .results')");
        assert!(visitor.ask::<bool>("window.alive"), "a page was loaded");
        assert_eq!(visitor.console_errors(), [""; 0]);
    });
}

pub fn a_list_in_two_parts_is_made_longer_and_saved(stage: &Stage) {
    visit_each(stage, |visitor, centre| {
        visitor.prepare(KEEP_FILES);
        visitor.open_alive(&format!("/prosjekter/?tema={}", centre.theme));
        visitor.wait_until(&format!("document.querySelector('{LINK}')"));
        let (_, text) = save(visitor);
        let (saved, first) = (ids(&text), shown(visitor));
        assert_eq!(saved[..first.len()], first);
        // The focus goes to the first new row, whichever part it is in.
        visitor.open_alive("/prosjekter/?status=avsluttet");
        visitor.wait_until("document.querySelectorAll('.browse .results > li').length === 50");
        visitor.click(".browse-found > p > button");
        visitor.wait_until("document.querySelectorAll('.browse .results > li').length > 50");
        visitor.wait_until(
            "document.activeElement === document.querySelectorAll('.browse .results h3 a')[50]",
        );
    });
}

pub fn without_javascript_the_area_comes_first(stage: &Stage) {
    for centre in &CENTRES {
        let site = stage.site.of_centre(centre.site);
        let mut visitor = stage.visitor_without_javascript();
        visitor.visit(&site);
        for path in ["/prosjekter/", "/kommuner/"] {
            visitor.open(path);
            let said = visitor.text("main");
            let own = said.find(&format!("I området til {} (", centre.name));
            let rest = said.find(if path == "/kommuner/" {
                "Alle kommuner fra A til Å"
            } else {
                "Resten av landet ("
            });
            assert!(own.is_some() && own < rest, "{path}: {said}");
        }
    }
}

pub fn axe_finds_nothing_on_its_pages(stage: &Stage) {
    visit_each(stage, |visitor, _| {
        let paths = [
            "/",
            "/sentre/",
            "/kommuner/",
            "/prosjekter/",
            "/sok/",
            "/om/",
        ];
        assert_accessible(visitor, &paths.map(str::to_owned));
    });
}
