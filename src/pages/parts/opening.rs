//! The beginning of a page with a map.

use leptos::prelude::*;

/// What a page says first, and a map beside it where there is room, else below.
pub fn opening(words: impl IntoView + 'static, map: Option<AnyView>) -> AnyView {
    view! {
        <div class="opening">
            <div>{words}</div>
            {map}
        </div>
    }
    .into_any()
}
