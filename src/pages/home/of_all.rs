//! The front page of the site of all centres.

use super::sections::{by_theme, for_you, hero, newest};
use crate::components::PageContext;
use leptos::prelude::*;

/// The page.
pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().home;
    let lead = text.lead(cx.content().centres.len());
    view! {
        {hero(cx, text.heading, lead)}
        {by_theme(cx)}
        {newest(cx)}
        {for_you(cx)}
    }
    .into_any()
}
