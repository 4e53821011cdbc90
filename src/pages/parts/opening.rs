//! The beginning of a page with a map.

use leptos::prelude::*;

/// The first words of a page, and a map beside them where there is room, else below.
pub fn opening(words: impl IntoView + 'static, map: Option<AnyView>) -> AnyView {
    view! {
        <div class="opening">
            <div>{words}</div>
            {map}
        </div>
    }
    .into_any()
}
