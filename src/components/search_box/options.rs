//! The list under the field.

use super::found::{Choice, Group};
use super::state::{State, truth};
use crate::components::marked;
use leptos::prelude::*;

/// What opens under the field: the list, or that there is nothing.
pub fn popup(state: State) -> impl IntoView {
    let text = &state.cx.text().search_box;
    let nothing = move || {
        let none = state.is_open.get() && state.found.read().total == 0;
        none.then(|| {
            let words = (text.nothing)(&state.typed.read());
            view! { <p class="options-none">{words}</p> }
        })
    };
    view! {
        <div
            class="options"
            id=state.popup_id()
            hidden=move || !state.is_open.get()
            // The field must not lose the focus, or the list closes before the click arrives.
            on:mousedown=move |event| event.prevent_default()
        >
            {nothing}
            <div
                id=state.list_id()
                role="listbox"
                aria-label=text.suggestions
                hidden=move || !state.has_list()
            >
                {move || options(state)}
            </div>
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
        view! {
            <a
                class="option option-more"
                id=state.option_id(last)
                role="option"
                tabindex="-1"
                aria-selected=selected(state, last)
                href=more.href
                on:click=move |event| state.choose(&event, None)
            >
                {more.label}
            </a>
        }
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

/// A link, so that it can be opened in other ways than this list knows.
fn option(state: State, choice: Choice) -> impl IntoView {
    let Choice {
        index,
        municipality,
        ..
    } = choice;
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
    view! {
        <a
            class="option"
            id=state.option_id(index)
            role="option"
            tabindex="-1"
            aria-selected=selected(state, index)
            aria-label=name
            href=choice.href
            on:click=move |event| state.choose(&event, municipality)
        >
            <span class="option-name">{marked(choice.title, &choice.marks)}</span>
            <span class="option-detail">{marked(&detail, &detail_marks)} {why}</span>
        </a>
    }
}

fn selected(state: State, index: usize) -> impl Fn() -> &'static str {
    move || truth(state.active.get() == Some(index))
}
