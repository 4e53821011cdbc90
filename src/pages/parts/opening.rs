//! The beginning of a page with a map.

use super::raw_html;
use leptos::prelude::*;
use maud::Markup;

/// What a page says first, and a map beside it where there is room, else below.
pub fn opening(words: impl IntoView + 'static, map: Markup) -> AnyView {
    view! {
        <div class="opening">
            <div>{words}</div>
            {raw_html(map)}
        </div>
    }
    .into_any()
}
