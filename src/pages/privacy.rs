//! The page about privacy.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::Cx;
use crate::pages::parts::{prose, publisher, section};
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.privacy.title, text.privacy.description),
    view,
    menus: &[Menu::About],
};

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().privacy;
    view! {
        {prose(cx, text.title, text.lead, text.section, text.section_text)}
        {section("ansvar", cx.pages().publisher.heading, publisher(cx))}
    }
    .into_any()
}
