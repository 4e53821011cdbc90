//! The front page: what the centres are for, the finder, and the ways in.

use super::Head;
use crate::components::{Chip, Chips, Cx, ProjectLinks, section};
use crate::islands::{Island, IslandRoot};
use crate::route::Route;
use crate::search::newest_first;
use leptos::prelude::*;

const NEWEST: usize = 6;

pub fn head(cx: Cx) -> Head {
    let text = &cx.pages().home;
    Head::new(text.title, text.description)
}

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().home;
    let content = cx.content;
    let themes = content
        .themes
        .iter()
        .map(|theme| Chip {
            href: cx.href(&Route::Theme(theme.id.clone())),
            label: theme.name.clone(),
            count: Some(content.projects_on(theme).count()),
        })
        .collect();
    let counties = content
        .counties
        .iter()
        .map(|county| Chip {
            href: cx.href(&Route::County(county.number.clone())),
            label: county.name.clone(),
            count: None,
        })
        .collect();
    let centres = content
        .centres
        .iter()
        .map(|centre| Chip {
            href: cx.href(&Route::Centre(centre.id.clone())),
            label: centre.short_name.text.clone(),
            count: None,
        })
        .collect();
    let newest = newest_first(content.projects.iter())
        .into_iter()
        .take(NEWEST)
        .collect();
    view! {
        <section class="hero">
            <h1 tabindex="-1">{text.title}</h1>
            <p class="lead">{text.lead}</p>
            <IslandRoot cx island=Island::Finder />
        </section>
        {section(
            "tema",
            text.by_theme,
            view! {
                <p>{(text.by_theme_lead)(content.projects.len())}</p>
                <Chips chips=themes />
            },
        )}
        {section("fylke", text.by_county, view! { <Chips chips=counties /> })}
        {section("senter", text.by_centre, view! { <Chips chips=centres /> })}
        {section(
            "nyeste",
            text.newest,
            view! {
                <ProjectLinks cx projects=newest />
                <p>
                    <a href=cx
                        .href(
                            &Route::Projects,
                        )>{(text.all_projects)(content.projects.len())}</a>
                </p>
            },
        )}
        {section(
            "om",
            text.about,
            view! {
                <p>{text.about_lead}</p>
                <p>
                    <a href=cx.href(&Route::About)>{text.about_more}</a>
                </p>
            },
        )}
    }
    .into_any()
}
