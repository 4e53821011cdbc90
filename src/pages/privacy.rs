//! The page about privacy.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::PageContext;
use crate::pages::parts::{prose, publisher, section};
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.privacy.title, text.privacy.description),
    view,
    menus: &[Menu::About],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().privacy;
    view! {
        {prose(cx, text.title, text.lead, text.section, text.section_text)}
        {section("ansvar", cx.page_text().publisher.heading, publisher(cx))}
    }
    .into_any()
}
