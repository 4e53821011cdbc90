//! What was found, as lists.

use super::choice::kind_name;
use super::rows::Row;
use super::shown::{Group, slice};
use super::state::State;
use crate::components::{Marked, marked, words};
use crate::search::lower;
use leptos::prelude::*;
use maud::{Markup, html};

pub fn groups(state: State) -> Markup {
    html! {
        @if state.shown.read().is_relaxed {
            p.notice { (state.cx.text().search_box.some_words) }
        }
        @for group in &state.shown.read().groups {
            (group_of(state, group))
        }
    }
}

fn group_of(state: State, group: &Group) -> Markup {
    let text = &state.cx.text().browse;
    let name = group.kind.map(|kind| kind_name(state.cx, kind));
    html! {
        section.result-group {
            @match name {
                Some(name) => { h2 { (name) " (" (group.listed) ")" } }
                None => { h2.visually-hidden { (text.results) } }
            }
            ul.results {
                @for found in &group.rows {
                    (row(found))
                }
            }
            @if let Some((filter, name)) = group.all.as_ref().zip(name) {
                p.result-all {
                    a href=(state.address(filter)) {
                        ((text.all)(group.total, &name.chars().map(lower).collect::<String>()))
                    }
                }
            }
        }
    }
}

pub fn row(row: &Row) -> Markup {
    let (title, marks) = &row.title;
    html! {
        li.result {
            h3 {
                a href=(row.href) { (marked(title, marks)) }
            }
            (about(row))
        }
    }
}

/// What is said of a record below its title.
pub fn about(row: &Row) -> Markup {
    html! {
        @if !row.meta.0.is_empty() {
            (line(Some("meta"), "", &row.meta))
        }
        @if let Some((words, text)) = &row.why {
            (line(Some("meta"), words, text))
        }
        @if let Some(text) = &row.text {
            (line(None, "", text))
        }
    }
}

fn line(class: Option<&str>, words: &str, (text, marks): &Marked) -> Markup {
    html! {
        p class=[class] { (words) " " (marked(text, marks)) }
    }
}

/// How much of a list is shown, which paper says too, and the wish for a longer one.
pub fn more(state: State) -> impl IntoView {
    let text = &state.cx.text().browse;
    let left = move || state.shown.read().left;
    view! {
        <p hidden=move || left() == 0>
            <span>
                {words(move || {
                    let shown = state.shown.read();
                    Some((text.listed)(shown.total - shown.left, shown.total))
                })}
            </span>
            <button
                class="ds-button"
                data-variant="secondary"
                type="button"
                on:click=move |_| state.lengthen()
            >
                {words(move || {
                    let shown = state.shown.read();
                    Some((text.more)(shown.left.min(slice(&shown.filter)), shown.left))
                })}
            </button>
        </p>
    }
}
