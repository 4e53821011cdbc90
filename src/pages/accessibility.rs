//! The page about accessibility, text alone.

use super::prose;
use crate::components::Cx;
use leptos::prelude::*;

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().accessibility;
    prose(cx, text.title, text.lead, text.sections)
}
