//! The project directory.

use super::top;
use crate::components::{Chips, Cx, theme_chips};
use crate::islands::{Island, IslandRoot};
use leptos::prelude::*;

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().projects;
    view! {
        {top(cx, Vec::new(), text.title, text.title, (text.lead)(cx.content.projects.len()))}
        <nav class="without-scripting" aria-label=text.by_theme>
            <h2>{text.by_theme}</h2>
            <Chips chips=theme_chips(cx) />
        </nav>
        <section aria-label=text.title>
            <IslandRoot cx island=Island::Projects />
        </section>
    }
    .into_any()
}
