//! Short links side by side.

use crate::components::PageContext;
use crate::route::Route;
use leptos::prelude::*;

/// One of the links, with the number of things behind it where that helps to choose.
pub struct Chip {
    /// The address of the link.
    pub href: String,
    /// The text of the link.
    pub label: String,
    /// The number of records behind it.
    pub count: Option<usize>,
}

#[component]
pub fn Chips(chips: Vec<Chip>) -> impl IntoView {
    let chips: Vec<_> = chips
        .into_iter()
        .map(|Chip { href, label, count }| {
            let count =
                count.map(|count| view! { <span class="count">{format!(" ({count})")}</span> });
            view! {
                <li>
                    <a class="ds-chip" href=href>
                        {label}
                        {count}
                    </a>
                </li>
            }
        })
        .collect();
    view! { <ul class="chips">{chips}</ul> }
}

/// All themes, with their numbers of projects.
pub fn theme_chips(cx: PageContext) -> Vec<Chip> {
    let content = cx.content();
    content
        .themes
        .iter()
        .map(|theme| Chip {
            href: cx.href(&Route::Theme(theme.id.clone())),
            label: theme.name.clone(),
            count: Some(content.projects_on(theme).count()),
        })
        .collect()
}

/// All counties.
pub fn county_chips(cx: PageContext) -> Vec<Chip> {
    let counties = cx.content().counties.iter();
    counties
        .map(|county| Chip {
            href: cx.href(&Route::County(county.number.clone())),
            label: county.name.clone(),
            count: None,
        })
        .collect()
}

/// All centres.
pub fn centre_chips(cx: PageContext) -> Vec<Chip> {
    let centres = cx.content().centres.iter();
    centres
        .map(|centre| Chip {
            href: cx.href(&Route::Centre(centre.id.clone())),
            label: centre.short_name.clone(),
            count: None,
        })
        .collect()
}
