//! The beginning of a page with a map.

use leptos::prelude::*;

/// The head of a page, what else its first screen says, and a map: beside both where there is room, else beside the head alone.
pub fn opening(
    head: impl IntoView + 'static,
    rest: impl IntoView + 'static,
    map: Option<AnyView>,
) -> AnyView {
    let class = if map.is_some() {
        "opening with-map"
    } else {
        "opening"
    };
    view! {
        <div class=class>
            <div class="opening-head">{head}</div>
            <div class="opening-rest">{rest}</div>
            {map}
        </div>
    }
    .into_any()
}
