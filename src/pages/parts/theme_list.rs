//! Themes with their icons.

use super::icon;
use crate::components::PageContext;
use crate::content::Theme;
use crate::route::Route;
use leptos::prelude::*;

/// Themes side by side, each with its icon and the number of its projects, and where `is_defined` with what belongs to it. The list may
/// have another item at its end.
pub fn theme_list(
    cx: PageContext,
    themes: Vec<&'static Theme>,
    is_defined: bool,
    last: Option<AnyView>,
) -> AnyView {
    let items: Vec<_> = themes
        .into_iter()
        .map(|theme| {
            let count = cx.content().projects_on(theme).count();
            let drawing = cx.edition.editorial.theme(theme);
            let drawing = drawing.map(|record| icon(cx, record.icon));
            let definition = is_defined.then(|| view! { <p>{theme.definition.as_str()}</p> });
            view! {
                <li>
                    <a href=cx.href(&Route::Theme(theme.id.clone()))>
                        {drawing} <span>{theme.name.as_str()}</span>
                        <span class="count">{count}</span>
                    </a>
                    {definition}
                </li>
            }
        })
        .collect();
    let class = if is_defined {
        "theme-list defined plain-list"
    } else {
        "theme-list plain-list"
    };
    view! {
        <ul class=class>
            {items}
            {last}
        </ul>
    }
    .into_any()
}
