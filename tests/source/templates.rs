//! A part of a page is a view of Leptos or markup of maud, as the first lines of `src/components.rs` say.

use super::{Source, sources};

/// The code of a file, without comments.
fn code(source: &Source) -> String {
    let lines = source.text.lines();
    let lines = lines.filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Marks of an element that listens, or follows a state.
const LIVE: [&str; 3] = ["on:", "reactive_text(", "reactive_markup("];

#[test]
fn a_view_is_what_lives_or_a_page_and_markup_is_the_rest() {
    let (mut mistakes, mut views, mut markups) = (Vec::new(), 0, 0);
    for source in sources() {
        let Some(path) = source.path.strip_prefix("src/") else {
            continue;
        };
        let code = code(&source);
        let (is_view, is_markup) = (code.contains("view! {"), code.contains("html! {"));
        let is_page = path.starts_with("pages") || path == "app.rs";
        let is_component = path.starts_with("components");
        views += usize::from(is_view);
        markups += usize::from(is_markup);
        if is_view && is_markup {
            mistakes.push(format!("{path} has both"));
        }
        if is_page && is_markup {
            mistakes.push(format!("{path} is a page, and has markup of its own"));
        }
        if is_component && is_view && !LIVE.iter().any(|mark| code.contains(mark)) {
            mistakes.push(format!("{path} is a view in which nothing lives"));
        }
        if is_component && is_markup && code.contains(" on:") {
            mistakes.push(format!("{path} is markup that listens"));
        }
    }
    assert!(
        views > 30 && markups > 10,
        "{views} views, {markups} markups"
    );
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}
