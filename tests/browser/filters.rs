//! The directories: their choices, and the address that has them.

use crate::Stage;
use crate::visitor::Visitor;
use serde_json::Value;

pub const RESULTS: &str = "document.querySelectorAll('.browse .results > li').length";
/// Of the list that stands on the page while nothing is asked for.
const UNFILTERED: &str = "document.querySelectorAll('.unfiltered .results > li').length";

/// Returns `true` if the list that stands on the page is there for those who read. Its layout stays when it is not.
fn has_whole_list(visitor: &Visitor) -> bool {
    visitor.ask("document.querySelector('.unfiltered a').checkVisibility()")
}

/// "41 av 191 prosjekter".
fn said(count: usize, all: usize, things: &str) -> String {
    if count == all {
        format!("{all} {things}")
    } else {
        format!("{count} av {all} {things}")
    }
}

/// Waits until so many of all projects are found, and looks whether as many are listed.
#[track_caller]
pub fn wait_for_count(visitor: &Visitor, count: usize, all: usize) {
    visitor.wait_for(&said(count, all, "prosjekter"), |visitor| {
        visitor.text("#treff")
    });
    if count == all {
        assert_eq!(visitor.ask::<usize>(RESULTS), 0);
        assert_eq!(visitor.ask::<usize>(UNFILTERED), all);
    } else {
        // A long list begins with a part.
        assert_eq!(visitor.ask::<usize>(RESULTS), count.min(50));
    }
    assert_eq!(has_whole_list(visitor), count == all);
}

/// The number of projects, and of those that fit.
pub fn count(projects: &[Value], fits: impl Fn(&Value) -> bool) -> (usize, usize) {
    (
        projects.iter().filter(|project| fits(project)).count(),
        projects.len(),
    )
}

pub fn on_dementia(project: &Value) -> bool {
    let themes = project["themes"].as_array().expect("themes");
    themes.iter().any(|theme| theme == "demens")
}

pub fn value(visitor: &Visitor, field: &str) -> String {
    visitor.ask(&format!("document.getElementById('{field}').value"))
}

pub fn filters_stand_in_the_address_and_typing_leaves_the_history_alone(stage: &Stage) {
    let visitor = stage.visitor();
    let projects = stage.site.data("projects.json");
    let (dementia, all) = count(&projects, on_dementia);
    visitor.open_alive("/prosjekter/");
    wait_for_count(&visitor, all, all);
    let entries: usize = visitor.ask("history.length");

    visitor.choose("#filter-tema", "demens");
    wait_for_count(&visitor, dementia, all);
    assert_eq!(visitor.address(), "/prosjekter/?tema=demens");

    visitor.type_into("#filter-q", "musikk");
    visitor.wait_for(
        &"/prosjekter/?q=musikk&tema=demens".to_owned(),
        Visitor::address,
    );
    let found: usize = visitor.ask(RESULTS);
    assert!(found > 0 && found < dementia, "{found} on music");
    wait_for_count(&visitor, found, all);
    assert_eq!(visitor.ask::<usize>("history.length"), entries);
    assert_eq!(value(&visitor, "filter-q"), "musikk");

    visitor.type_into("#filter-q", "xyzzyqq");
    let nothing = format!("Ingen av de {all} prosjektene passer");
    visitor.wait_for(&nothing, |visitor| visitor.text("#treff"));
    assert_eq!(visitor.ask::<usize>(RESULTS), 0);
    assert!(!has_whole_list(&visitor), "nothing is nothing");
    // It is said aloud too, once nobody types.
    visitor.wait_until(&format!(
        "document.querySelector('.browse [role=status]').textContent === '{nothing}'"
    ));
}

pub fn choices_say_how_many_they_give(stage: &Stage) {
    let visitor = stage.visitor();
    let all = stage.site.data("projects.json").len();
    visitor.open_alive("/prosjekter/");
    visitor.choose("#filter-tema", "demens");
    visitor.choose("#filter-status", "avsluttet");
    visitor.wait_for(
        &"/prosjekter/?tema=demens&status=avsluttet".to_owned(),
        Visitor::address,
    );
    for field in [
        "filter-fylke",
        "filter-arena",
        "filter-tiar",
        "filter-status",
    ] {
        // The counts follow what was found.
        visitor.wait_until(
            "document.getElementById('filter-status').selectedOptions[0].text.endsWith(
                '(' + document.getElementById('treff').textContent.match(/\\d+/)[0] + ')')",
        );
        // The first value that leads somewhere, and how many it promises.
        let (value, promised): (String, usize) = visitor.ask(&format!(
            "(() => {{
                const options = [...document.getElementById('{field}').options];
                const option = options.find((option) => option.value && !option.disabled && !option.selected);
                return [option.value, Number(option.text.match(/\\((\\d+)\\)$/)[1])];
            }})()"
        ));
        assert!(promised > 0, "{field}: {value}");
        let before = visitor.address();
        visitor.choose(&format!("#{field}"), &value);
        wait_for_count(&visitor, promised, all);
        visitor.open_alive(&before);
    }
    let dead: usize = visitor.ask(
        "[...document.querySelectorAll('.filter-grid option')]
            .filter((option) => option.text.endsWith('(0)') !== option.disabled).length",
    );
    assert_eq!(dead, 0, "what gives nothing cannot be chosen");
}

pub fn a_deep_link_sets_the_filters_and_loses_what_is_unknown(stage: &Stage) {
    let visitor = stage.visitor();
    let (count, all) = count(&stage.site.data("projects.json"), |project| {
        on_dementia(project) && project["status"] == "ended"
    });
    visitor.open_alive(
        "/prosjekter/?tema=demens&type=kommune&status=avsluttet&tull=1&senter=finnes-ikke&tiar=1&sorter=x",
    );
    wait_for_count(&visitor, count, all);
    visitor.wait_for(
        &"/prosjekter/?tema=demens&status=avsluttet".to_owned(),
        Visitor::address,
    );
    for (field, expected) in [
        ("filter-q", ""),
        ("filter-tema", "demens"),
        ("filter-status", "avsluttet"),
        ("filter-senter", ""),
        ("filter-fylke", ""),
        ("filter-tiar", ""),
        ("filter-sorter", ""),
    ] {
        assert_eq!(value(&visitor, field), expected, "{field}");
    }
}

pub fn a_filter_is_removed_with_a_click(stage: &Stage) {
    let visitor = stage.visitor();
    let (dementia, all) = count(&stage.site.data("projects.json"), on_dementia);
    visitor.open_alive("/prosjekter/?tema=demens");
    wait_for_count(&visitor, dementia, all);
    visitor.run("window.alive = true");

    visitor.click("a[aria-label='Fjern Demens']");
    wait_for_count(&visitor, all, all);
    assert_eq!(visitor.address(), "/prosjekter/");
    assert_eq!(value(&visitor, "filter-tema"), "");
    assert_eq!(visitor.ask::<String>("document.activeElement.id"), "treff");
    assert_eq!(visitor.count(".filter-chips"), 0);

    visitor.back();
    wait_for_count(&visitor, dementia, all);
    assert_eq!(value(&visitor, "filter-tema"), "demens");
    assert!(visitor.ask::<bool>("window.alive"), "no page was loaded");
}

pub fn municipalities_are_filtered_in_place_of_the_whole_list(stage: &Stage) {
    let visitor = stage.visitor();
    let places = stage.site.data("municipalities.json");
    let all = places.len();
    let in_county = |place: &Value| {
        place["number"]
            .as_str()
            .is_some_and(|n| n.starts_with("32"))
    };
    let akershus = places.iter().filter(|place| in_county(place)).count();
    visitor.open_alive("/kommuner/");
    visitor.wait_for(&format!("{all} kommuner"), |v| v.text("#treff"));
    assert!(visitor.is_shown(".letters") && visitor.is_shown("#a"));

    visitor.choose("#filter-fylke", "32");
    visitor.wait_for(&said(akershus, all, "kommuner"), |v| v.text("#treff"));
    assert_eq!(visitor.ask::<usize>(RESULTS), akershus);
    assert!(!visitor.is_shown(".letters") && !visitor.is_shown("#a"));
    assert!(
        visitor
            .text(".results > li")
            .contains("Akershus · USHT Akershus")
    );

    visitor.type_into("#filter-q", "lorenskog");
    visitor.wait_for(&said(1, all, "kommuner"), |v| v.text("#treff"));
    let address = "/kommuner/?q=lorenskog&fylke=32";
    visitor.wait_for(&address.to_owned(), Visitor::address);
    visitor.click(".filter-chips li:last-child a");
    visitor.wait_for(&format!("{all} kommuner"), |v| v.text("#treff"));
    assert!(visitor.is_shown("#a"));
    assert_eq!(visitor.address(), "/kommuner/");
}

pub fn choices_are_folded_away_on_a_phone(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(360, 740);
    visitor.open_alive("/sok/?q=demens&status=avsluttet");
    visitor.wait_for(&"Avgrens (1 valgt)".to_owned(), |visitor| {
        visitor.text(".filter-choices summary")
    });
    assert!(visitor.is_shown("#filter-q") && visitor.is_shown("#treff"));
    assert!(!visitor.is_shown("#filter-tema"));
    visitor.click(".filter-choices summary");
    visitor.wait_for(&true, |visitor| visitor.is_shown("#filter-tema"));
    assert_eq!(value(&visitor, "filter-status"), "avsluttet");
}

pub fn the_title_says_what_a_list_is_of(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/prosjekter/");
    let whole = visitor.title();
    for (path, title) in [
        (
            "/prosjekter/?tema=demens&fylke=32",
            "Demens, Akershus – prosjekter – ",
        ),
        (
            "/prosjekter/?q=musikk&tema=demens",
            "«musikk», Demens – prosjekter – ",
        ),
        ("/kommuner/?fylke=11", "Rogaland – kommuner – "),
        (
            "/sok/?q=demens&type=prosjekt",
            "«demens», Prosjekter – søk – ",
        ),
        // A sentence mark is no part of what is chosen.
        ("/prosjekter/?tema=demens.", "Demens – prosjekter – "),
    ] {
        visitor.open_alive(path);
        visitor.wait_until(&format!("document.title.startsWith('{title}')"));
    }
    visitor.click("a[aria-label='Fjern Demens']");
    visitor.wait_for(&whole, Visitor::title);
    visitor.back();
    visitor.wait_until("document.title.startsWith('Demens – prosjekter')");
}
