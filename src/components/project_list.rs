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
                    a href=(cx.href(&Route::Project(project.id.clone()))) { (title_among(project, projects)) }
                    " "
                    span.muted { (project_meta(cx, project)) }
                }
            }
        }
    }
}

/// The title of a project in a list; with who led it where another one there has the same.
fn title_among(project: &Project, list: &[&Project]) -> String {
    let mut namesakes = list.iter().filter(|other| other.title == project.title);
    if namesakes.nth(1).is_none() {
        return project.title.clone();
    }
    [&project.title, " (", &project.centre_then, ")"].concat()
}

/// Projects with their summaries: for the pages of themes.
#[cfg(not(target_arch = "wasm32"))]
#[component]
pub fn ProjectResults(cx: Cx, projects: Vec<&'static Project>) -> impl IntoView {
    let items: Vec<_> = projects
        .iter()
        .map(|project| {
            let title = title_among(project, &projects);
            view! {
                <li class="result">
                    <h3>
                        <a href=cx
                            .href(&Route::Project(project.id.clone()))>{title}</a>
                    </h3>
                    <p class="meta">{project_meta(cx, project)}</p>
                    <p>{project.summary.as_str()}</p>
                </li>
            }
        })
        .collect();
    view! { <ul class="results">{items}</ul> }
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
