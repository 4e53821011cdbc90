//! The page about privacy, text alone.

use super::prose;
use crate::components::Cx;
use leptos::prelude::*;

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().privacy;
    prose(cx, text.title, text.lead, text.sections)
}
