//! The found records as lists.

use crate::components::directory::result_set::ResultGroup;
use crate::components::directory::state::DirectoryState;
use crate::components::{Level, result_items};
use leptos::prelude::*;
use maud::{Markup, html};
use norwegian::lower;

/// The groups of a result, each under its heading.
pub fn result_list(state: DirectoryState) -> Markup {
    html! {
        @if state.results.read().is_relaxed {
            p.notice { (state.cx.island_text().search_box.some_words) }
        }
        @for group in &state.results.read().groups {
            (result_group(state, group))
        }
    }
}

fn result_group(state: DirectoryState, group: &ResultGroup) -> Markup {
    let text = &state.cx.island_text().directory;
    let name = group.kind.map(|kind| kind.plural(state.cx.island_text()));
    let area = group.area.map(|area| area.heading(state.cx));
    html! {
        section.result-group {
            @match name.or(area.as_deref()) {
                Some(name) => { h2 { (name) " (" (group.listed) ")" } }
                None => { h2.visually-hidden { (text.results) } }
            }
            (result_items(&group.rows, Level::Third))
            @if let Some((filter, name)) = group.all.as_ref().zip(name) {
                p.result-all {
                    a href=(state.address(filter)) {
                        (text.all(group.total, &name.chars().map(lower).collect::<String>()))
                    }
                }
            }
        }
    }
}
