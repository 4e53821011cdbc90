//! The options of the listbox.

use super::state::ComboboxState;
use super::suggestions::{Suggestion, SuggestionGroup};
use crate::components::highlight;
use leptos::prelude::*;
use maud::{Markup, html};

/// The options in their groups, and the way to all answers.
pub fn options(state: ComboboxState) -> Markup {
    let suggestions = state.suggestions.read();
    let last = suggestions.option_count.saturating_sub(1);
    html! {
        @for group in &suggestions.groups {
            (option_group(state, group))
        }
        @if let Some(more) = &suggestions.more {
            (link(state, last, "option option-more", &more.href, None, &html! { (more.label) }))
        }
    }
}

fn option_group(state: ComboboxState, group: &SuggestionGroup) -> Markup {
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
