//! The page about privacy.

use super::prose;
use crate::components::Cx;
use crate::pages::parts::{publisher, section};
use leptos::prelude::*;

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().privacy;
    view! {
        {prose(cx, text.title, text.lead, text.sections)}
        {section("ansvar", cx.pages().publisher.heading, publisher(cx))}
    }
    .into_any()
}
