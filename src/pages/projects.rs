//! The project directory.

use super::top;
use crate::components::{Chip, Chips, Cx, ProjectFilters};
use crate::route::Route;
use leptos::prelude::*;

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.text().projects;
    let themes = cx
        .content
        .themes
        .iter()
        .map(|theme| Chip {
            href: cx.href(&Route::Theme(theme.id.clone())),
            label: theme.name.clone(),
            count: None,
        })
        .collect();
    view! {
        {top(cx, Vec::new(), text.title, text.title, (text.lead)(cx.content.projects.len()))}
        <nav class="without-scripting" aria-label=text.by_theme>
            <h2>{text.by_theme}</h2>
            <Chips chips=themes />
        </nav>
        <section aria-label=text.title>
            <ProjectFilters cx />
        </section>
    }
    .into_any()
}
