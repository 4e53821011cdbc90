//! The list as a file for a spreadsheet, as it is filtered and ordered.
//!
//! The link leads to the file with all records of the kind. When it is pressed, the island names the rows of the list in `data-rows`, and
//! the boot script makes a file of them (`browser/boot/buttons.js`). Without either, the file is the whole one.

use crate::components::directory::result_set::ResultSet;
use crate::components::directory::state::DirectoryState;
use crate::route::Route;
use crate::search::{Kind, Scope, facet};
use leptos::prelude::*;
use leptos::web_sys::{Element, MouseEvent};
use maud::{Markup, html};

/// The link below a list of records of one kind that there is a file of.
pub fn download(state: DirectoryState) -> Markup {
    let cx = state.cx;
    let Some(name) = table(state.scope, &state.results.read()) else {
        return Markup::default();
    };
    html! {
        p.actions {
            a href=(cx.root.href(&Route::table(cx.content(), cx.lang, name))) download data-rows="" { (cx.island_text().directory.download) }
        }
    }
}

/// The name of the file whose rows are listed.
fn table(scope: Scope, results: &ResultSet) -> Option<&'static str> {
    if results.filter.is_empty() || results.total == 0 {
        return None;
    }
    let page = match scope
        .kind()
        .or_else(|| facet::kind_of(results.filter.get(facet::KIND)))?
    {
        Kind::Project => Route::Projects,
        Kind::Municipality => Route::Municipalities,
        Kind::Centre => Route::Centres,
        _ => return None,
    };
    Some(page.segment())
}

/// Names the rows of the list for the boot script, where the link is pressed.
pub fn name_rows(state: DirectoryState, event: &MouseEvent) {
    let target: Element = event_target(event);
    if let Ok(Some(link)) = target.closest("[data-rows]") {
        let _ = link.set_attribute("data-rows", &rows(&state.results.read_untracked()));
    }
}

/// The ids of all that is listed, in its order, with a space behind each.
fn rows(results: &ResultSet) -> String {
    let mut rows = String::new();
    for item in &results.items {
        rows.push_str(item.record.id());
        rows.push(' ');
    }
    rows
}

#[cfg(test)]
mod tests;
