//! The project directory: its filters, its address and the history.

use crate::Stage;
use crate::visitor::Visitor;
use serde_json::Value;

const RESULTS: &str = "document.querySelectorAll('.results > li').length";

/// "29 av 130 prosjekter", and as many results as it says.
#[track_caller]
fn wait_for_count(visitor: &Visitor, count: usize, all: usize) {
    let wanted = if count == all {
        format!("{all} prosjekter")
    } else {
        format!("{count} av {all} prosjekter")
    };
    visitor.wait_for(&wanted, |visitor| visitor.text("#treff"));
    assert_eq!(visitor.ask::<usize>(RESULTS), count);
}

/// How many projects there are, and how many of them fit.
fn count(projects: &[Value], fits: impl Fn(&Value) -> bool) -> (usize, usize) {
    (
        projects.iter().filter(|project| fits(project)).count(),
        projects.len(),
    )
}

fn on_dementia(project: &Value) -> bool {
    let themes = project["themes"].as_array().expect("themes");
    themes.iter().any(|theme| theme == "demens")
}

fn value(visitor: &Visitor, field: &str) -> String {
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
    assert_eq!(
        visitor.attribute("#treff", "aria-live").as_deref(),
        Some("polite"),
        "the count is announced"
    );

    visitor.type_into("#filter-q", " xyzzy");
    visitor.wait_for(&0, |visitor| visitor.ask::<usize>(RESULTS));
    assert_eq!(
        visitor.text("#treff"),
        format!("Ingen av de {all} prosjektene passer. Fjern et valg.")
    );
}

pub fn back_from_a_project_leads_to_the_same_filters_and_place(stage: &Stage) {
    let visitor = stage.visitor();
    let (dementia, all) = count(&stage.site.data("projects.json"), on_dementia);
    visitor.open_alive("/prosjekter/");
    visitor.choose("#filter-tema", "demens");
    wait_for_count(&visitor, dementia, all);
    let link = ".results > li:nth-child(15) a";
    let place = visitor.scroll_to(link);
    assert!(place > 500, "the list is too short to tell");

    visitor.click(link);
    visitor.wait_until("location.pathname !== '/prosjekter/' && scrollY === 0");
    visitor.back();
    visitor.wait_for(&"/prosjekter/?tema=demens".to_owned(), Visitor::address);
    wait_for_count(&visitor, dementia, all);
    assert_eq!(value(&visitor, "filter-tema"), "demens");
    visitor.wait_until(&format!("Math.abs(scrollY - {place}) <= 50"));
}

pub fn a_deep_link_sets_the_filters_and_loses_what_is_unknown(stage: &Stage) {
    let visitor = stage.visitor();
    let (count, all) = count(&stage.site.data("projects.json"), |project| {
        on_dementia(project) && project["status"] == "ended"
    });
    visitor.open_alive("/prosjekter/?tema=demens&status=avsluttet&tull=1&senter=finnes-ikke");
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
