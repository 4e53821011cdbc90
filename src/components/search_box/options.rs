//! The list under the field.

use super::found::{Choice, Group};
use super::state::State;
use crate::components::{Loading, marked, pressed, words, written};
use crate::route::Route;
use leptos::prelude::*;
use maud::{Markup, html};

/// The popup under the field: the list, or a line that there is nothing.
pub fn popup(state: State) -> impl IntoView {
    let text = &state.cx.text().search_box;
    // Before the first answer there is nothing to say.
    let is_asked = move || !state.found.read().query.is_empty();
    let is_empty = move || is_asked() && state.found.read().total == 0;
    view! {
        <div
            class="options"
            id=state.popup_id()
            hidden=move || !state.is_open.get() || !is_asked()
            // The field must not lose the focus, or the list closes before the click arrives.
            on:mousedown=move |event| event.prevent_default()
            on:click=pressed(move |event| state.click(&event))
        >
            <p class="options-none" hidden=move || !is_empty()>
                {words(move || is_empty().then(|| nothing(state)))}
                <a
                    class="options-private"
                    href=state.cx.href(&Route::Help)
                    hidden=move || is_waiting(state)
                >
                    {text.private}
                </a>
            </p>
            <div
                id=state.list_id()
                role="listbox"
                aria-label=text.suggestions
                hidden=move || !state.has_list()
                inner_html=written(move || options(state))
            ></div>
        </div>
    }
}

/// Returns `true` if the answer may be in a file that is still loading.
fn is_waiting(state: State) -> bool {
    let is_loading = matches!(
        state.cx.gazetteer.get(),
        Loading::Unwanted | Loading::Wanted
    );
    is_loading && state.found.read().is_partial
}

/// Says that there are no answers, or none yet.
fn nothing(state: State) -> String {
    let text = &state.cx.text().search_box;
    let found = state.found.read();
    match state.cx.gazetteer.get() {
        _ if is_waiting(state) => text.searching.to_owned(),
        Loading::Missing if found.is_partial => text.nothing_known(&found.query),
        _ => text.nothing(&found.query),
    }
}

/// The options in their groups, and the way to all answers.
fn options(state: State) -> Markup {
    let found = state.found.read();
    let last = found.options.saturating_sub(1);
    html! {
        @for group in &found.groups {
            (group_of(state, group))
        }
        @if let Some(more) = &found.more {
            (link(state, last, "option option-more", &more.href, None, &html! { (more.label) }))
        }
    }
}

fn group_of(state: State, group: &Group) -> Markup {
    let first = group.choices.first().map_or(0, |choice| choice.index);
    let id = format!("{}-gruppe", state.option_id(first));
    html! {
        div role="group" aria-labelledby=(id) {
            p.option-group id=(id) role="presentation" { (group.heading) }
            @for choice in &group.choices {
                (option(state, choice))
            }
        }
    }
}

fn option(state: State, choice: &Choice) -> Markup {
    let (detail, marks) = &choice.detail;
    let mut name = format!("{}, {}", choice.title, detail);
    if let Some((words, (text, _))) = &choice.why {
        // As it is shown, but with commas, which are heard.
        name.extend([", ", words, " ", text]);
    }
    let content = html! {
        span.option-name lang=[choice.lang] { (marked(choice.title, &choice.marks)) }
        span.option-detail {
            (marked(detail, marks))
            @if let Some((words, (text, marks))) = &choice.why {
                " "
                span.option-why { " · " (words) " " (marked(text, marks)) }
            }
        }
    };
    link(
        state,
        choice.index,
        "option",
        &choice.href,
        Some(&name),
        &content,
    )
}

/// A link, so that it can be opened in other ways than this list knows.
fn link(
    state: State,
    index: usize,
    class: &str,
    href: &str,
    name: Option<&str>,
    content: &Markup,
) -> Markup {
    html! {
        a
            class=(class)
            id=(state.option_id(index))
            role="option"
            tabindex="-1"
            aria-selected="false"
            aria-label=[name]
            href=(href)
        {
            (content)
        }
    }
}
