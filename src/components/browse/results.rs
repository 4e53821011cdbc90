//! The found records as lists.

use super::rows::Row;
use super::shown::{Group, slice};
use super::state::State;
use crate::components::{Marked, marked, pressed, words};
use leptos::prelude::*;
use maud::{Markup, html};
use norwegian::lower;

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
    let name = group.kind.map(|kind| kind.plural(state.cx.text()));
    let area = group.area.map(|area| area.heading(state.cx));
    html! {
        section.result-group {
            @match name.or(area.as_deref()) {
                Some(name) => { h2 { (name) " (" (group.listed) ")" } }
                None => { h2.visually-hidden { (text.results) } }
            }
            ul.results {
                @for found in &group.rows {
                    (row(found, Level::Third))
                }
            }
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

/// The level of the headings of rows: one below that of the list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// `h3`.
    Third,
    /// `h4`.
    Fourth,
}

pub fn row(row: &Row, level: Level) -> Markup {
    let (title, marks) = &row.title;
    let link = html! {
        a href=(row.href) lang=[row.lang] { (marked(title, marks)) }
    };
    html! {
        li.result.dated[row.state.is_some()] {
            @match level {
                Level::Third => { h3 { (link) } }
                Level::Fourth => { h4 { (link) } }
            }
            (about(row))
        }
    }
}

/// The details of a record, below its title.
pub fn about(row: &Row) -> Markup {
    html! {
        @if let Some(state) = &row.state {
            (state)
        }
        @if let Some(text) = &row.text {
            (line("about", "", text, row.lang))
        }
        @if !row.meta.0.is_empty() {
            (line("meta", "", &row.meta, None))
        }
        @if let Some((words, text)) = &row.why {
            (line("meta", words, text, None))
        }
    }
}

fn line(class: &str, words: &str, (text, marks): &Marked, lang: Option<&str>) -> Markup {
    html! {
        p class=(class) lang=[lang] {
            @if !words.is_empty() { (words) " " }
            (marked(text, marks))
        }
    }
}

/// Says how much of a list is shown, on paper too, and has a button that makes the list longer.
pub fn more(state: State) -> impl IntoView {
    let text = &state.cx.text().browse;
    let left = move || state.shown.read().left;
    view! {
        <p hidden=move || left() == 0>
            <span>
                {words(move || {
                    let shown = state.shown.read();
                    Some(text.listed(shown.total - shown.left, shown.total))
                })}
            </span>
            <button
                class="ds-button"
                data-variant="secondary"
                type="button"
                on:click=pressed(move |_| state.lengthen())
            >
                {words(move || {
                    let shown = state.shown.read();
                    let more = shown.left.min(slice(&shown.filter));
                    Some(if more == shown.left {
                        text.more(more)
                    } else {
                        text.more_of(more, shown.left)
                    })
                })}
            </button>
        </p>
    }
}
