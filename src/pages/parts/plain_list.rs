//! Lists that look like none.

use leptos::prelude::*;

/// Items of a list without marks, for a description that has several parts.
pub fn plain_list(items: Vec<impl IntoView + 'static>) -> AnyView {
    view! { <ul class="plain-list">{items}</ul> }.into_any()
}
