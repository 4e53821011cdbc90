//! The options of the listbox.

use super::suggestions::{Suggestion, SuggestionGroup, Suggestions};
use crate::components::highlight;
use maud::{Markup, html};

/// The id of an option of the field with an id, by its place among all options.
pub fn option_id(id: &str, index: usize) -> String {
    format!("{id}-{index}")
}

/// The options of the field with an id in their groups, and the way to all answers.
pub fn options(id: &str, suggestions: &Suggestions) -> Markup {
    let last = suggestions.option_count.saturating_sub(1);
    html! {
        @for group in &suggestions.groups {
            (option_group(id, group))
        }
        @if let Some(more) = &suggestions.more {
            (link(id, last, "option option-more", &more.href, None, &html! { (more.label) }))
        }
    }
}

fn option_group(id: &str, group: &SuggestionGroup) -> Markup {
    let first = group
        .suggestions
        .first()
        .map_or(0, |suggestion| suggestion.index);
    let heading_id = format!("{}-gruppe", option_id(id, first));
    html! {
        div role="group" aria-labelledby=(heading_id) {
            p.option-group id=(heading_id) role="presentation" { (group.heading) }
            @for suggestion in &group.suggestions {
                (option(id, suggestion))
            }
        }
    }
}

fn option(id: &str, suggestion: &Suggestion) -> Markup {
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
        id,
        suggestion.index,
        "option",
        &suggestion.href,
        Some(&name),
        &content,
    )
}

/// A link, so that it can be opened in other ways than this list knows.
fn link(
    id: &str,
    index: usize,
    class: &str,
    href: &str,
    name: Option<&str>,
    content: &Markup,
) -> Markup {
    html! {
        a
            class=(class)
            id=(option_id(id, index))
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
