//! All themes.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::PageContext;
use crate::pages::parts::{page_intro, theme_list};
use crate::route::Route;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.themes.title, text.themes.description),
    view,
    menus: &[Menu::Find],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().themes;
    let themes = cx.content().themes.iter().collect();
    view! {
        {page_intro(cx, vec![Route::Projects], text.title, text.title, text.lead(cx.content().projects.len()))}
        {theme_list(cx, themes, true, None)}
    }
    .into_any()
}
