//! Projects as cards: where few stand for many.

use super::{raw_html, recorded};
use crate::components::{PageContext, project_meta, project_state, project_state_line};
use crate::content::Project;
use crate::route::Route;
use leptos::prelude::*;

/// The line at the end of a card.
#[derive(Clone, Copy)]
pub enum Meta {
    /// The centres of the project.
    Centres,
    /// Its themes, where the centre is known.
    Themes,
}

/// Projects side by side, each with its years and state, a summary, and whose it is or what it is about.
pub fn project_cards(cx: PageContext, projects: &[&'static Project], meta: Meta) -> AnyView {
    let cards: Vec<_> = projects
        .iter()
        .map(|project| card(cx, project, meta))
        .collect();
    view! { <ul class="project-cards plain-list">{cards}</ul> }.into_any()
}

fn card(cx: PageContext, project: &'static Project, meta: Meta) -> AnyView {
    let lang = cx.record_lang();
    let meta = match meta {
        // Where no centre of today is known, it says who ran the project in the words of the source.
        Meta::Centres => {
            let lang = lang.filter(|_| project.centres.is_empty());
            view! { <p class="meta" lang=lang>{project_meta(cx, project)}</p> }.into_any()
        }
        Meta::Themes => view! { <p class="meta">{themes(cx, project)}</p> }.into_any(),
    };
    view! {
        <li class="card">
            {raw_html(project_state_line(&project_state(cx, project)))}
            <h3>
                <a href=cx.href(&Route::Project(project.id.clone())) lang=lang>
                    {project.title.as_str()}
                </a>
            </h3>
            <p class="about">{recorded(cx, &project.summary)}</p>
            {meta}
        </li>
    }
    .into_any()
}

/// The names of the themes of a project.
fn themes(cx: PageContext, project: &Project) -> String {
    let themes = cx.content().themes_of(project);
    let themes: Vec<&str> = themes.map(|theme| theme.name.as_str()).collect();
    themes.join(" · ")
}
