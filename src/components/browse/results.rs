//! What was found, as lists.

use super::choice::kind_name;
use super::rows::Row;
use super::shown::{Group, SLICE};
use super::state::State;
use crate::components::{Marked, marked, words};
use crate::search::lower;
use leptos::prelude::*;

pub fn groups(state: State) -> impl IntoView {
    let groups = state.shown.read().groups.clone();
    let group = |group: Group| {
        let text = &state.cx.text().browse;
        let Group {
            kind,
            total,
            rows,
            all,
        } = group;
        let name = kind.map(|kind| kind_name(state.cx, kind));
        let heading = name.map_or_else(
            || text.results.to_owned(),
            |name| format!("{name} ({total})"),
        );
        let all = all.zip(name).map(|(filter, name)| {
            let name: String = name.chars().map(lower).collect();
            view! {
                <p class="result-all">
                    <a href=state.address(&filter)>{(text.all)(total, &name)}</a>
                </p>
            }
        });
        let rows: Vec<_> = rows.into_iter().map(row).collect();
        view! {
            <section class="result-group">
                <h2 class=if name.is_none() { "visually-hidden" } else { "" }>{heading}</h2>
                <ul class="results">{rows}</ul>
                {all}
            </section>
        }
    };
    groups.into_iter().map(group).collect::<Vec<_>>()
}

fn row(row: Row) -> impl IntoView {
    let line = |class, words: &'static str, (text, marks): Marked| {
        (!text.is_empty() || !words.is_empty())
            .then(|| view! { <p class=class>{words} " " {marked(&text, &marks)}</p> })
    };
    let meta = line("meta", "", row.meta);
    let why = row.why.and_then(|(words, text)| line("meta", words, text));
    let about = row.text.and_then(|text| line("", "", text));
    view! {
        <li class="result">
            <h3>
                <a href=row.href>{marked(&row.title.0, &row.title.1)}</a>
            </h3>
            {meta}
            {why}
            {about}
        </li>
    }
}

/// The wish for a longer list.
pub fn more(state: State) -> impl IntoView {
    let text = &state.cx.text().browse;
    let left = move || state.shown.read().left;
    view! {
        <p hidden=move || left() == 0>
            <button
                class="ds-button"
                data-variant="secondary"
                type="button"
                on:click=move |_| state.lengthen()
            >
                {words(move || Some((text.more)(left().min(SLICE), left())))}
            </button>
        </p>
    }
}
