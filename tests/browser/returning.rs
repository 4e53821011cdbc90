//! Back from a record to a list: its choices, its length and the place in it are as they were left.

use crate::Stage;
use crate::filters::{RESULTS, count, on_dementia, value, wait_for_count};
use crate::visitor::Visitor;

pub fn back_from_a_project_leads_to_the_same_filters_and_place(stage: &Stage) {
    let visitor = stage.visitor();
    let (dementia, all) = count(&stage.site.data("projects.json"), on_dementia);
    visitor.open_alive("/prosjekter/");
    visitor.choose("#filter-tema", "demens");
    wait_for_count(&visitor, dementia, all);
    let link = ".browse .results > li:nth-child(15) a";
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

pub fn a_list_that_was_made_longer_is_found_so_again(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/sok/?type=kommune");
    visitor.wait_for(&50, |visitor| visitor.ask::<usize>(RESULTS));
    visitor.click(".browse button.ds-button[type=button]");
    visitor.wait_for(&100, |visitor| visitor.ask::<usize>(RESULTS));
    // The focus goes to the first new row, and the page with it.
    visitor.wait_until("document.activeElement.matches('.browse .results > li:nth-child(51) a')");
    let link = ".browse .results > li:nth-child(90) a";
    let place = visitor.scroll_to(link);
    visitor.click(link);
    visitor.wait_until("location.pathname.startsWith('/kommuner/') && scrollY === 0");
    visitor.back();
    visitor.wait_for(&100, |visitor| visitor.ask::<usize>(RESULTS));
    visitor.wait_until(&format!("Math.abs(scrollY - {place}) <= 50"));
    // Another list is short again.
    visitor.choose("#filter-sorter", "alfabetisk");
    visitor.wait_for(&50, |visitor| visitor.ask::<usize>(RESULTS));
}

pub fn the_place_in_a_list_is_kept_where_finding_it_takes_long(stage: &Stage) {
    let visitor = stage.visitor();
    // Every turn of the work is over at once, and the next one comes late.
    visitor.prepare(
        "const now = Date.now;
         const later = window.setTimeout;
         let time = 0;
         Date.now = () => (window.isSlow ? (time += 1000) : now());
         window.setTimeout = (then, after, ...rest) =>
             later(then, window.isSlow && !after ? 20 : after, ...rest);",
    );
    visitor.open_alive("/sok/?type=kommune");
    let link = ".browse .results > li:nth-child(40) a";
    visitor.wait_until(&format!("document.querySelector(`{link}`)"));
    let place = visitor.scroll_to(link);
    visitor.click(link);
    visitor.wait_until("location.pathname.startsWith('/kommuner/') && scrollY === 0");
    visitor.run("window.isSlow = true");
    visitor.back();
    visitor.wait_until(&format!("Math.abs(scrollY - {place}) <= 50"));
}
