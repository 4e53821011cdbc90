//! JavaScript turned off: everything is there but live filtering.

use crate::Stage;
use crate::site::PROJECT;
use thirtyfour::Key;

#[expect(
    clippy::too_many_lines,
    reason = "one table of pages and what is on them"
)]
pub fn pages_are_complete(stage: &Stage) {
    let visitor = stage.visitor_without_javascript();
    // Page, what has to be on it, and how many of it at least.
    for (path, things) in [
        (
            "/",
            &[
                ("main a[href^='/tema/']:not(.waiting *)", 8),
                ("main a[href='/fylker/']:not(.waiting *)", 1),
                ("main a[href='/kommuner/']:not(.waiting *)", 1),
                ("main a[href^='/sentre/']", 21),
                ("main .card a[href^='/prosjekter/']", 3),
                ("form[action='/sok/'] #finn", 1),
            ][..],
        ),
        (
            "/kommuner/3222-lorenskog/",
            &[
                (".answer h2 a[href='/sentre/usht-akershus/']", 1),
                (".answer a[href^='tel:'], .answer a[href^='mailto:']", 1),
                ("main a[href^='/prosjekter/']", 1),
            ],
        ),
        (
            "/sentre/usht-akershus/",
            &[
                ("main a[href^='tel:'], main a[href^='mailto:']", 1),
                ("main a[href^='/kommuner/']", 10),
                ("main a[href^='/prosjekter/']", 1),
            ],
        ),
        (
            "/kommuner/",
            &[
                ("main a[href^='/kommuner/']", 357),
                ("main a[download][href='/data/kommuner.csv']", 1),
            ],
        ),
        (
            "/fylker/",
            &[("main a[href^='/fylker/']:not(.waiting *)", 15)],
        ),
        (
            "/prosjekter/",
            &[
                ("main .results > li", 191),
                ("main a[download][href='/data/prosjekter.csv']", 1),
                ("main a[href^='/tema/']:not(.waiting *)", 20),
            ],
        ),
        (
            PROJECT,
            &[("main a[href^='/sentre/']", 1), ("main a[href^='http']", 1)],
        ),
        ("/tema/demens/", &[("main a[href^='/prosjekter/']", 20)]),
        (
            "/kontakt/",
            &[("main table tbody tr", 21), ("main a[href^='tel:']", 1)],
        ),
    ] {
        visitor.open(path);
        assert!(
            visitor.is_shown("h1") && !visitor.text("h1").is_empty(),
            "{path}"
        );
        for (css, least) in things {
            let count = visitor.count(css);
            assert!(count >= *least, "{path}: {count} of {css}");
            assert!(visitor.is_shown(css), "{path}: {css}");
        }
        assert!(
            !visitor.is_shown("#app-off"),
            "{path}: nothing is off that was not wanted"
        );
    }
    // What it cannot do is said where it was asked for.
    for path in [
        "/",
        "/sok/?q=demens",
        "/prosjekter/?tema=demens",
        "/kommuner/?q=oslo",
        "/404.html",
    ] {
        visitor.open(path);
        let said = visitor.text(".without-app");
        assert!(
            said.contains("fordi JavaScript er slått av"),
            "{path}: {said}"
        );
    }
    visitor.open("/prosjekter/");
    assert!(
        !visitor.is_shown("#filter-tema"),
        "filters that cannot work are not shown"
    );
}

pub fn the_field_leads_to_the_search_page(stage: &Stage) {
    let visitor = stage.visitor_without_javascript();
    visitor.open("/");
    visitor.type_into("#finn", "demens");
    assert_eq!(
        visitor.attribute("#finn", "role"),
        None,
        "JavaScript is off"
    );
    visitor.press(Key::Enter);
    visitor.wait_for(
        &"/sok/?q=demens".to_owned(),
        crate::visitor::Visitor::address,
    );
    assert_eq!(visitor.text("h1"), "Søk");
    for way in [
        "/kommuner/",
        "/tema/demens/",
        "/sentre/usht-akershus/",
        "/fylker/32-akershus/",
    ] {
        assert!(visitor.is_shown(&format!("main a[href='{way}']")), "{way}");
    }
}
