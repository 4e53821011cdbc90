//! Icons beside names.

use crate::components::PageContext;
use crate::icons::{Icon, sprite};
use leptos::prelude::*;

/// An icon, for the eye alone.
pub fn icon(cx: PageContext, icon: Icon) -> AnyView {
    let href = [&cx.root.href(&sprite().path), "#", icon.name()].concat();
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <use_ href=href></use_>
        </svg>
    }
    .into_any()
}
