//! The list under the field.

use super::found::{Choice, Group};
use super::state::State;
use crate::components::{html, marked, words};
use leptos::prelude::*;

/// What opens under the field: the list, or that there is nothing.
pub fn popup(state: State) -> impl IntoView {
    let text = &state.cx.text().search_box;
    let is_empty = move || state.found.read().total == 0;
    view! {
        <div
            class="options"
            id=state.popup_id()
            hidden=move || !state.is_open.get()
            // The field must not lose the focus, or the list closes before the click arrives.
            on:mousedown=move |event| event.prevent_default()
            on:click=move |event| state.click(&event)
        >
            <p class="options-none" hidden=move || !is_empty()>
                {words(move || is_empty().then(|| (text.nothing)(&state.typed.read())))}
            </p>
            <div
                id=state.list_id()
                role="listbox"
                aria-label=text.suggestions
                hidden=move || !state.has_list()
                inner_html=html(move || options(state))
            ></div>
        </div>
    }
}

/// The options in their groups, and the way to all answers.
fn options(state: State) -> impl IntoView {
    let found = state.found.get();
    let last = found.options.saturating_sub(1);
    let groups: Vec<_> = found
        .groups
        .into_iter()
        .map(|group| group_view(state, group))
        .collect();
    let more = found.more.map(|more| {
        let class = "option option-more";
        link(state, last, class, more.href, None, more.label)
    });
    (groups, more)
}

fn group_view(state: State, group: Group) -> impl IntoView {
    let first = group.choices.first().map_or(0, |choice| choice.index);
    let id = format!("{}-gruppe", state.option_id(first));
    let choices: Vec<_> = group
        .choices
        .into_iter()
        .map(|choice| option(state, choice))
        .collect();
    view! {
        <div role="group" aria-labelledby=id.clone()>
            <p class="option-group" id=id.clone() role="presentation">
                {group.heading}
            </p>
            {choices}
        </div>
    }
}

fn option(state: State, choice: Choice) -> impl IntoView {
    let (detail, detail_marks) = choice.detail;
    let mut name = format!("{}, {}", choice.title, detail);
    if let Some((words, (text, _))) = &choice.why {
        // As it is shown, but with commas, which are heard.
        name.extend([", ", words, " ", text]);
    }
    let why = choice.why.map(|(words, (text, marks))| {
        view! {
            <span class="option-why">
                " · " {words} " " {marked(&text, &marks)}
            </span>
        }
    });
    let content = view! {
        <span class="option-name">{marked(choice.title, &choice.marks)}</span>
        <span class="option-detail">{marked(&detail, &detail_marks)} {why}</span>
    };
    link(
        state,
        choice.index,
        "option",
        choice.href,
        Some(name),
        content,
    )
}

/// A link, so that it can be opened in other ways than this list knows.
fn link(
    state: State,
    index: usize,
    class: &'static str,
    href: String,
    name: Option<String>,
    content: impl IntoView,
) -> impl IntoView {
    view! {
        <a
            class=class
            id=state.option_id(index)
            role="option"
            tabindex="-1"
            aria-selected="false"
            aria-label=name
            href=href
        >
            {content}
        </a>
    }
}
