//! The project directory.

use super::top;
use crate::components::{Chip, Chips, Cx};
use crate::islands::{Island, IslandRoot};
use crate::route::Route;
use leptos::prelude::*;

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().projects;
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
            <IslandRoot cx island=Island::Projects />
        </section>
    }
    .into_any()
}
