//! Lists of projects.

use super::Cx;
use crate::content::{Detail, Project, Status};
use crate::route::Route;
#[cfg(not(target_arch = "wasm32"))]
use leptos::prelude::*;
use maud::{Markup, html};

/// Projects as links with centre and years: for the pages of centres, municipalities, themes.
pub fn project_links(cx: Cx, projects: &[&Project]) -> Markup {
    html! {
        ul.link-list {
            @for project in projects {
                li {
                    a href=(cx.href(&Route::Project(project.id.clone()))) { (project.title) }
                    " "
                    span.muted { (project_meta(cx, project)) }
                }
            }
        }
    }
}

/// Projects with their summaries: for the pages of themes.
#[cfg(not(target_arch = "wasm32"))]
#[component]
pub fn ProjectResults(cx: Cx, projects: Vec<&'static Project>) -> impl IntoView {
    let projects: Vec<_> = projects
        .into_iter()
        .map(|project| {
            view! {
                <li class="result">
                    <h3>
                        <a href=cx
                            .href(&Route::Project(project.id.clone()))>{project.title.as_str()}</a>
                    </h3>
                    <p class="meta">{project_meta(cx, project)}</p>
                    <p>{project.summary.as_str()}</p>
                </li>
            }
        })
        .collect();
    view! { <ul class="results">{projects}</ul> }
}

/// Who, when, and how far: "USHT Akershus · 2016–2018 · pågikk i mars 2020 · bare tittelen er kjent".
pub fn project_meta(cx: Cx, project: &Project) -> String {
    let text = &cx.text().project_line;
    let mut parts: Vec<String> = project
        .centres
        .iter()
        .filter_map(|id| cx.content.centre(id.as_str()))
        .map(|centre| centre.short_name.text.clone())
        .collect();
    if parts.is_empty() {
        parts.push(project.centre_then.clone());
    } else if parts.len() > 1 {
        parts = vec![parts.join(", ")];
    }
    parts.extend(project_years(cx, project));
    match (project.status, project.as_of) {
        (Status::Ongoing, Some(date)) => parts.push((text.was_ongoing)(&date.written())),
        (Status::Ongoing, None) => parts.push(text.was_ongoing_undated.to_owned()),
        (Status::Ended, _) => parts.push(text.ended.to_owned()),
        (Status::Unknown, _) => {}
    }
    if project.detail == Detail::TitleOnly {
        parts.push(text.title_only.to_owned());
    }
    parts.join(" · ")
}

/// The period of a project, as far as it is known.
pub fn project_years(cx: Cx, project: &Project) -> Option<String> {
    let text = &cx.text().project_line;
    match (project.from, project.to) {
        (Some(from), Some(to)) if from == to => Some(from.to_string()),
        (Some(from), Some(to)) => Some(format!("{from}–{to}")),
        (Some(from), None) => Some((text.since)(from)),
        (None, Some(to)) => Some((text.until)(to)),
        (None, None) => None,
    }
}
