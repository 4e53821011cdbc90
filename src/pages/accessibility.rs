//! The page about accessibility, text alone.

use super::prose;
use crate::components::Cx;
use leptos::prelude::*;

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.text().accessibility;
    prose(cx, text.title, text.lead, text.sections)
}
