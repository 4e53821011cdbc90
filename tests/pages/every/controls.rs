//! Rules for what can be used: fields, forms and islands.

use crate::site::{Dom, site, text};
use scraper::ElementRef;
use usht::islands::Island;
use usht::route::Route;
use usht::text::Lang;

pub fn fields_have_labels(dom: &Dom, problems: &mut Vec<String>) {
    let labels = dom.all("label[for]");
    for field in dom.all("input:not([type=hidden]), select, textarea") {
        let labelled = field.attr("id").is_some_and(|id| {
            let mut own = labels.iter().filter(|label| label.attr("for") == Some(id));
            own.any(|label| !text(*label).is_empty())
        });
        let named = field
            .attr("aria-label")
            .is_some_and(|name| !name.trim().is_empty());
        let mut around = field.ancestors().filter_map(ElementRef::wrap);
        if !labelled && !named && !around.any(|e| e.value().name() == "label") {
            problems.push(field.html());
        }
        if field.attr("name").is_none() {
            problems.push(format!("{} has no name", field.html()));
        }
    }
}

pub fn forms_work_without_scripting(dom: &Dom, problems: &mut Vec<String>) {
    for form in dom.all("form") {
        let action = form.attr("action").unwrap_or_default();
        let route = Route::parse(action, site().content);
        let takes_choices = [Route::Projects, Route::Municipalities, Route::Search]
            .map(|route| Some((Lang::split(&dom.path).0, route)));
        if form.attr("method") != Some("get") || !takes_choices.contains(&route) {
            problems.push(format!("form to «{action}»"));
        }
    }
}

pub fn islands_are_known(dom: &Dom, problems: &mut Vec<String>) {
    let islands = dom.all("[data-island]");
    for island in &islands {
        let name = island.attr("data-island").unwrap_or_default();
        if Island::named(name).is_none() || text(*island).is_empty() {
            problems.push(format!("island «{name}»"));
        }
    }
    // The state of the address belongs to one island.
    let in_main = dom.all("main [data-island]").len();
    if in_main > 1 {
        problems.push(format!("{in_main} islands"));
    }
}

pub fn one_search_field_is_on_every_page(dom: &Dom, problems: &mut Vec<String>) {
    let field = "form[role=search][aria-label] input[name=q][aria-keyshortcuts]";
    let fields = dom.all(field).len();
    let all = dom.all("input").len();
    if fields != 1 || all != 1 {
        problems.push(format!("{fields} fields to search in, {all} fields"));
    }
    // Where the field does not search everything, there is a way to the one that does.
    let others = ["/prosjekter/", "/kommuner/"].contains(&dom.path.as_str());
    if others && dom.all("header a[href='/sok/']").len() != 1 {
        problems.push("no way to the search page".to_owned());
    }
}
