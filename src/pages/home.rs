//! The front page: what the centres are for, the search field, and the ways in.

mod of_all;
mod of_centre;
mod sections;

use super::static_page::{Head, StaticPage};
use crate::components::PageContext;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.home.title, text.home.description),
    view,
    menus: &[],
};

/// The title and description, which are those of the centre on its site.
pub fn head(cx: PageContext) -> Head {
    of_centre::head(cx).unwrap_or_else(|| (PAGE.head)(cx.page_text()))
}

pub fn view(cx: PageContext) -> AnyView {
    of_centre::view(cx).unwrap_or_else(|| of_all::view(cx))
}
