//! All themes.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::PageContext;
use crate::pages::parts::{card, card_grid, page_intro};
use crate::route::Route;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.themes.title, text.themes.description),
    view,
    menus: &[Menu::Find],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().themes;
    let themes: Vec<_> = cx
        .content()
        .themes
        .iter()
        .map(|theme| {
            let count = cx.content().projects_on(theme).count();
            let link = view! { <a href=cx.href(&Route::Theme(theme.id.clone()))>{theme.name.as_str()}</a> };
            let definition = view! { <p>{theme.definition.as_str()}</p> };
            card(link, definition, cx.island_text().counts.projects(count))
        })
        .collect();
    view! {
        {page_intro(cx, vec![Route::Projects], text.title, text.title, text.lead(cx.content().projects.len()))}
        {card_grid(themes)}
    }
    .into_any()
}
