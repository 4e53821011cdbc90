//! The list of suggestions under the field.

use super::state::ComboboxState;
use super::suggestions::{Suggestion, SuggestionGroup};
use crate::components::{Loading, click_handler, highlight, reactive_markup, reactive_text};
use crate::route::Route;
use leptos::prelude::*;
use maud::{Markup, html};

/// The popup under the field: the list, or a line that there is nothing.
pub fn popup(state: ComboboxState) -> impl IntoView {
    let text = &state.cx.island_text().search_box;
    // Before the first answer there is nothing to say.
    let is_asked = move || !state.suggestions.read().query.is_empty();
    let is_empty = move || is_asked() && state.suggestions.read().total == 0;
    view! {
        <div
            class="options"
            id=state.popup_id()
            hidden=move || !state.is_open.get() || !is_asked()
            // The field must not lose the focus, or the list closes before the click arrives.
            on:mousedown=move |event| event.prevent_default()
            on:click=click_handler(move |event| state.click(&event))
        >
            <p class="options-none" hidden=move || !is_empty()>
                {reactive_text(move || is_empty().then(|| nothing(state)))}
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
                inner_html=reactive_markup(move || options(state))
            ></div>
        </div>
    }
}

/// Returns `true` if the answer may be in a file that is still loading.
fn is_waiting(state: ComboboxState) -> bool {
    let is_loading = matches!(
        state.cx.gazetteer.get(),
        Loading::Unwanted | Loading::Wanted
    );
    is_loading && state.suggestions.read().is_partial
}

/// Says that there are no answers, or none yet.
fn nothing(state: ComboboxState) -> String {
    let text = &state.cx.island_text().search_box;
    let suggestions = state.suggestions.read();
    match state.cx.gazetteer.get() {
        _ if is_waiting(state) => text.searching.to_owned(),
        Loading::Missing if suggestions.is_partial => text.nothing_known(&suggestions.query),
        _ => text.nothing(&suggestions.query),
    }
}

/// The options in their groups, and the way to all answers.
fn options(state: ComboboxState) -> Markup {
    let suggestions = state.suggestions.read();
    let last = suggestions.option_count.saturating_sub(1);
    html! {
        @for group in &suggestions.groups {
            (group_of(state, group))
        }
        @if let Some(more) = &suggestions.more {
            (link(state, last, "option option-more", &more.href, None, &html! { (more.label) }))
        }
    }
}

fn group_of(state: ComboboxState, group: &SuggestionGroup) -> Markup {
    let first = group
        .suggestions
        .first()
        .map_or(0, |suggestion| suggestion.index);
    let id = format!("{}-gruppe", state.option_id(first));
    html! {
        div role="group" aria-labelledby=(id) {
            p.option-group id=(id) role="presentation" { (group.heading) }
            @for suggestion in &group.suggestions {
                (option(state, suggestion))
            }
        }
    }
}

fn option(state: ComboboxState, suggestion: &Suggestion) -> Markup {
    let (detail, marks) = &suggestion.detail;
    let mut name = format!("{}, {}", suggestion.title, detail);
    if let Some((words, (text, _))) = &suggestion.why {
        // As it is shown, but with commas, which are heard.
        name.extend([", ", words, " ", text]);
    }
    let content = html! {
        span.option-name lang=[suggestion.lang] { (highlight(suggestion.title, &suggestion.marks)) }
        span.option-detail {
            (highlight(detail, marks))
            @if let Some((words, (text, marks))) = &suggestion.why {
                " "
                span.option-why { " · " (words) " " (highlight(text, marks)) }
            }
        }
    };
    link(
        state,
        suggestion.index,
        "option",
        &suggestion.href,
        Some(&name),
        &content,
    )
}

/// A link, so that it can be opened in other ways than this list knows.
fn link(
    state: ComboboxState,
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
